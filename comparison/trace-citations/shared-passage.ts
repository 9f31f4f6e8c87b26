import { isExplained, isOfTwoSpeakers } from './explain-quotation'
import { type SharedRun, weighWords } from './index-wording'
import { speakerAt, type TracedArticle } from './traced-article'

/** Words of a later article that an earlier one had, and what makes them telling. */
export interface Passage {
  /** The place of the earlier article in the list. */
  of: number
  /** Where in the later article's wording the words in common are. */
  here: number
  length: number
  /** The part of them that shows it. */
  shown: { at: number; length: number }
  /** Which passage shows an edge best; higher is better. */
  rank: number
  because: string
}

/** As many words outside quotation marks are not written twice by chance. */
const fewestProseWords = 8
/** As many words of a quotation, one of them telling, are that quotation again. */
const fewestQuotedWords = 4

/**
 * What a run of shared words shows. A shared quotation needs four words with a telling one and no
 * occasion that explains it; prose in either article needs eight words that are no names, with a telling one.
 */
export function passageOf(
  later: TracedArticle,
  earlier: TracedArticle,
  of: number,
  run: SharedRun,
  others: readonly { of: TracedArticle; run: SharedRun }[],
): Passage | null {
  const places = Array.from({ length: run.length }, (_, index) => index)
  const isQuoted = (index: number) =>
    later.wording.quoted[run.here + index] === 1 && earlier.wording.quoted[run.there + index] === 1
  const weigh = (indexes: readonly number[]) =>
    weighWords(
      later.wording,
      indexes.map((index) => run.here + index),
    )

  for (const quotation of stretchesOf(places.filter(isQuoted))) {
    const { all, telling } = weigh(quotation)
    if (all < fewestQuotedWords || telling === 0) continue
    const found = quotationPassage(later, earlier, of, run, quotation, others)
    if (found) return found
  }
  const prose = places.filter((index) => !isQuoted(index))
  const { own, telling } = weigh(prose)
  if (own < fewestProseWords || telling === 0) return null
  if (isReported(later, earlier, run) && isExplainedRun(later, earlier, run, others)) return null
  const first = prose.find((index) => later.wording.stock[run.here + index] === 0) ?? 0
  return {
    of,
    here: run.here,
    length: run.length,
    shown: { at: run.here + first, length: run.length - first },
    rank: own / 1000,
    because: `${run.length - first} words one after the other are the same`,
  }
}

function quotationPassage(
  later: TracedArticle,
  earlier: TracedArticle,
  of: number,
  run: SharedRun,
  quotation: readonly number[],
  others: readonly { of: TracedArticle; run: SharedRun }[],
): Passage | null {
  const part = {
    here: run.here + quotation[0],
    there: run.there + quotation[0],
    length: quotation.length,
  }
  const speaker = speakerAt(earlier, part.there, part.length)
  if (isOfTwoSpeakers(speakerAt(later, part.here, part.length), speaker)) return null
  if (isExplainedRun(later, earlier, part, others)) return null
  const isAnonymous = speaker?.standing === 'anonymous'
  return {
    of,
    here: run.here,
    length: run.length,
    shown: { at: part.here, length: part.length },
    rank: (isAnonymous ? 2 : 1) + part.length / 1000,
    because: isAnonymous
      ? 'the same words of a source whom only the earlier article could quote'
      : 'the same quotation, and no public occasion is named',
  }
}

function isExplainedRun(
  later: TracedArticle,
  earlier: TracedArticle,
  { here, there, length }: SharedRun,
  others: readonly { of: TracedArticle; run: SharedRun }[],
): boolean {
  const further = others
    .filter(({ run }) => run.here < here + length && here < run.here + run.length)
    .map(({ of, run }) => {
      const shift = Math.max(0, here - run.here)
      return { of, at: run.there + shift, length: run.length - shift }
    })
  return isExplained({ of: later, at: here, length }, { of: earlier, at: there, length }, further)
}

/** Whether both articles credit somebody with the run: then it retells what was said. */
function isReported(
  later: TracedArticle,
  earlier: TracedArticle,
  { here, there, length }: SharedRun,
): boolean {
  return Boolean(speakerAt(later, here, length) && speakerAt(earlier, there, length))
}

/** The stretches of places that follow one another. */
function stretchesOf(places: readonly number[]): number[][] {
  const stretches: number[][] = []
  for (const place of places) {
    const last = stretches.at(-1)
    if (last && last[last.length - 1] === place - 1) last.push(place)
    else stretches.push([place])
  }
  return stretches
}
