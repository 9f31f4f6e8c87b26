import { isTelling, withoutEnding } from './cut-words'
import type { Wording } from './index-wording'
import type { Passage } from './shared-passage'
import { isExclusive, speakerAt, type TracedArticle } from './traced-article'

/** A figure with what it counts, "28 patients", and the sentence that it stands in. */
export interface Figure {
  at: number
  key: string
  sentence: number
}

/** As many further words, numbers among them, must stand in both sentences. */
const fewestInCommon = 2

/**
 * Figures that the earlier outlet had to itself ("records seen by the Examiner") and that the later
 * article gives in its own voice: the number, what it counts and two more words of the sentence are the same.
 */
export function findExclusiveFigures(
  figures: readonly Figure[],
  known: readonly Figure[],
  later: TracedArticle,
  earlier: TracedArticle,
  of: number,
): Passage[] {
  if (known.length === 0) return []
  return figures.flatMap((figure) => {
    const same = known.filter(({ key }) => key === figure.key)
    const isSame = same.some(
      (one) => inCommon(later.wording, figure, earlier.wording, one) >= fewestInCommon,
    )
    if (!isSame || speakerAt(later, figure.at, 2) !== undefined) return []
    return [
      {
        of,
        here: figure.at,
        length: 2,
        shown: { at: figure.at, length: 2 },
        rank: 0,
        because: 'the same figure, which the earlier outlet had from material of its own',
      },
    ]
  })
}

/** The figures of an article that its outlet has to itself. */
export function exclusiveFiguresOf(article: TracedArticle): Figure[] {
  return figuresOf(article.wording).filter(({ at }) => isExclusive(article, at))
}

/** The figures of an article that a reader could know it by. */
export function figuresOf({ words, sentence }: Wording): Figure[] {
  return words.flatMap(({ lower }, at) => {
    const next = words[at + 1]
    // Years, sums and round numbers are common knowledge or stand in every report.
    const isTold = /^\d{2,3}$|^\d{1,3}(?:,\d{3})+$/.test(lower) && !/0$/.test(lower)
    if (!isTold || !next || sentence[at + 1] !== sentence[at] || next.isCapitalised) return []
    if (!isTelling(next.lower)) return []
    return [{ at, key: `${lower} ${withoutEnding(next.lower)}`, sentence: sentence[at] }]
  })
}

const smallNumbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** How many telling words and numbers two sentences share besides the figure itself. */
function inCommon(mine: Wording, here: Figure, theirs: Wording, there: Figure): number {
  const own = tellingOf(mine, here)
  return [...tellingOf(theirs, there)].filter((word) => own.has(word)).length
}

function tellingOf({ words, sentence }: Wording, figure: Figure): Set<string> {
  const found = new Set<string>()
  let first = figure.at
  while (sentence[first - 1] === figure.sentence) first -= 1
  for (let at = first; sentence[at] === figure.sentence; at += 1) {
    const { lower } = words[at]
    const isOfFigure = at === figure.at || at === figure.at + 1
    if (!isOfFigure && (isTelling(lower) || smallNumbers.test(lower))) {
      found.add(withoutEnding(lower))
    }
  }
  return found
}
