import type { Citation } from '#domain/comparison'
import { isKnownBefore } from '../publication-time'
import { exclusiveFiguresOf, figuresOf, findExclusiveFigures } from './exclusive-figures'
import { indexWording } from './index-wording'
import { findRetoldQuotations, quotationsOf } from './retold-quotation'
import { type Passage, passageOf } from './shared-passage'
import { isCredited, type TracedArticle } from './traced-article'

/**
 * Possible citations: words that an earlier article of another outlet had, given later without credit to
 * anybody. The earliest article that has them is the one meant; words that the outlet itself had before
 * are its own. Without trustworthy times there is no later, and no edge.
 * @param originalOf the article that one is a copy of, by id
 */
export function findReuse(
  traced: readonly TracedArticle[],
  originalOf: ReadonlyMap<string, string>,
): Citation[] {
  const index = indexWording(traced.map(({ wording }) => wording))
  const exclusive = traced.map(exclusiveFiguresOf)
  return traced.flatMap((later, here) => {
    if (later.time === null) return []
    const runs = index.runsOf(here)
    const quotations = quotationsOf(later)
    const figures = figuresOf(later.wording)
    const passages = traced.flatMap((earlier, of) =>
      of === here || !isKnownBefore(earlier.time, later.time)
        ? []
        : [
            ...sharedPassages(traced, later, of, runs),
            ...findRetoldQuotations(quotations, later, earlier, of),
            ...findExclusiveFigures(figures, exclusive[of], later, earlier, of),
          ],
    )
    const free = passages.filter(({ shown }) => !isCredited(later, shown.at))
    const kept = free.filter((passage) => isFromHere(passage, free, traced, originalOf))
    return edgesOf(later, kept, traced)
  })
}

type Runs = ReturnType<ReturnType<typeof indexWording>['runsOf']>

function sharedPassages(
  traced: readonly TracedArticle[],
  later: TracedArticle,
  of: number,
  runs: Runs,
): Passage[] {
  const earlier = traced[of]
  return (runs.get(of) ?? []).flatMap((run) => {
    if (isCredited(earlier, run.there)) return []
    const others = () =>
      [...runs].flatMap(([other, list]) =>
        other === of ? [] : list.map((one) => ({ of: traced[other], run: one })),
      )
    return passageOf(later, earlier, of, run, others) ?? []
  })
}

/** Whether no other article had the passage before the one that it is laid to. */
function isFromHere(
  passage: Passage,
  all: readonly Passage[],
  traced: readonly TracedArticle[],
  originalOf: ReadonlyMap<string, string>,
): boolean {
  const mine = traced[passage.of]
  return all.every((other) => {
    if (other.of === passage.of || !isHalfOf(passage, other)) return true
    const theirs = traced[other.of]
    if (originalOf.get(theirs.article.id) === mine.article.id) return true
    if (originalOf.get(mine.article.id) === theirs.article.id) return false
    if (isKnownBefore(theirs.time, mine.time)) return false
    // Which of the two was first is not known: only the one with more of the words can be meant.
    return isKnownBefore(mine.time, theirs.time) || other.length < passage.length
  })
}

function isHalfOf(passage: Passage, other: Passage): boolean {
  const from = Math.max(passage.here, other.here)
  const to = Math.min(passage.here + passage.length, other.here + other.length)
  return (to - from) * 2 >= passage.length
}

function edgesOf(
  later: TracedArticle,
  passages: readonly Passage[],
  traced: readonly TracedArticle[],
): Citation[] {
  const best = new Map<number, Passage>()
  for (const passage of passages) {
    if (traced[passage.of].outletKey === later.outletKey) continue
    const known = best.get(passage.of)
    if (!known || passage.rank > known.rank) best.set(passage.of, passage)
  }
  return [...best.values()].map((passage) => edgeOf(later, traced[passage.of], passage))
}

/** How many of the shared words `because` repeats. */
const mostWordsShown = 12

function edgeOf(later: TracedArticle, earlier: TracedArticle, passage: Passage): Citation {
  const { article, wording } = later
  const { analysis } = article
  const { at, length } = passage.shown
  const first = wording.words[at]
  const last = wording.words[at + Math.min(length, mostWordsShown) - 1]
  return {
    from: article.id,
    to: earlier.article.id,
    credited: false,
    evidence: analysis.sentences[wording.sentence[at]] ?? [first.start, last.end],
    article: article.id,
    because: [
      `${passage.because}: “${analysis.text.slice(first.start, last.end)}”`,
      `published later than ${earlier.article.outlet ?? 'the other article'}, without credit`,
    ],
    isByHand: false,
  }
}
