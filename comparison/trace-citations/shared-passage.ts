import { isExplained, isOfTwoSpeakers, isUnattributable } from './explain-quotation'
import { type SharedRun, weighWords } from './index-wording'
import { findOccasion } from './public-occasion'
import { paragraphText, speakerAt, type TracedArticle } from './traced-article'

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

/** The runs that further articles share with the later one; asked for only where they matter. */
type OtherRuns = () => readonly { of: TracedArticle; run: SharedRun }[]

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
  others: OtherRuns,
): Passage | null {
  if (run.length < fewestProseWords && !isQuotedInBoth(later, earlier, run)) return null
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
  const isWritten = (index: number) =>
    later.wording.quoted[run.here + index] === 0 && earlier.wording.quoted[run.there + index] === 0
  const written = places.filter(isWritten)
  if (isEnough(weigh(written))) {
    const isRetelling = isReportedInOneSentence(later, earlier, run)
    if (isRetelling && namesOccasion(later, earlier, run)) return null
    return prosePassage(later, of, run, written, weigh(written).own)
  }
  // Words that are a quotation in one article and prose in the other.
  const spoken = places.filter((index) => !isQuoted(index))
  if (!isEnough(weigh(spoken)) || isExplainedRun(later, earlier, run, others)) return null
  return prosePassage(later, of, run, spoken, weigh(spoken).own)
}

/** Whether as many words of a run as make a quotation stand in quotation marks in both articles. */
function isQuotedInBoth(
  later: TracedArticle,
  earlier: TracedArticle,
  { here, there, length }: SharedRun,
): boolean {
  const [own, others] = [later.wording.quoted, earlier.wording.quoted]
  let quoted = 0
  for (let index = 0; index < length; index += 1) {
    if (own[here + index] === 1 && others[there + index] === 1) quoted += 1
  }
  return quoted >= fewestQuotedWords
}

function isEnough({ own, telling }: { own: number; telling: number }): boolean {
  return own >= fewestProseWords && telling > 0
}

function prosePassage(
  { wording }: TracedArticle,
  of: number,
  { here, length }: SharedRun,
  prose: readonly number[],
  weight: number,
): Passage {
  const first = prose.find((index) => wording.stock[here + index] === 0) ?? 0
  return {
    of,
    here,
    length,
    shown: { at: here + first, length: length - first },
    rank: weight / 1000,
    because: `${length - first} words one after the other are the same`,
  }
}

function quotationPassage(
  later: TracedArticle,
  earlier: TracedArticle,
  of: number,
  run: SharedRun,
  quotation: readonly number[],
  others: OtherRuns,
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
  others: OtherRuns,
): boolean {
  const further = () =>
    others()
      .filter(({ run }) => run.here < here + length && here < run.here + run.length)
      .map(({ of, run }) => {
        const shift = Math.max(0, here - run.here)
        return { of, at: run.there + shift, length: run.length - shift }
      })
  return isExplained({ of: later, at: here, length }, { of: earlier, at: there, length }, further)
}

/** Whether both articles retell in one sentence what somebody said, and not what an anonymous source said. */
function isReportedInOneSentence(
  later: TracedArticle,
  earlier: TracedArticle,
  { here, there, length }: SharedRun,
): boolean {
  const { sentence } = later.wording
  const speakers = [speakerAt(later, here, length), speakerAt(earlier, there, length)]
  return (
    sentence[here] === sentence[here + length - 1] &&
    speakers.every((speaker) => speaker !== undefined && !isUnattributable(speaker))
  )
}

function namesOccasion(
  later: TracedArticle,
  earlier: TracedArticle,
  { here, there }: SharedRun,
): boolean {
  const texts = [paragraphText(later, here), paragraphText(earlier, there)]
  return texts.some((text) => findOccasion(text) !== null)
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
