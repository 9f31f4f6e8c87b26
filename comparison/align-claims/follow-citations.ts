import type { Citation, ComparedArticle } from '#domain/comparison'
import { type Stretch, spanOverlap } from '#domain/span'
import type { Links } from './gather-claims'
import type { WeighedStatement } from './pair-features'

/** A sentence that credits another article, and the one there that it takes up. */
export interface Followed {
  citing: number
  cited: number
}

/**
 * Finds, for a sentence that credits another article, what that article says. "The Mail reported that
 * the sluice was opened" says itself where its claim is from, so that far less likeness is asked for
 * than between two sentences that only sound alike: the best partner in the cited article will do.
 * What is cited of an article is mostly what it leads with; "the claim" and "the charge" stand for that.
 */
export function followCitations(
  citations: readonly Citation[],
  statements: readonly WeighedStatement[],
  links: Links,
  articles: readonly ComparedArticle[],
): Followed[] {
  const followed: Followed[] = []
  const placeOf = new Map(articles.map(({ id }, at) => [id, at]))
  const ofArticle = articles.map((): number[] => [])
  statements.forEach(({ article }, at) => {
    ofArticle[article].push(at)
  })
  for (const { from, to, credited, evidence } of citations) {
    const [citing, cited] = [placeOf.get(from), placeOf.get(to)]
    if (!credited || citing === undefined || cited === undefined) continue
    for (const at of ofArticle[citing]) {
      if (!holds(evidence, statements[at].stretch)) continue
      const partner = partnerOf(at, ofArticle[cited], statements, links, articles)
      if (partner !== null) followed.push({ citing: at, cited: partner })
    }
  }
  return followed
}

const holds = (evidence: Stretch, [start, end]: Stretch) =>
  spanOverlap([evidence], [[start, end]]) * 2 >= Math.min(end - start, evidence[1] - evidence[0])

/** Less alike than this, not even a credit makes one of two sentences. */
const leastCredited = 0.05
/** The odds of an article's opening are counted so many times. */
const openingCounts = 2

function partnerOf(
  at: number,
  ofCited: readonly number[],
  statements: readonly WeighedStatement[],
  links: Links,
  articles: readonly ComparedArticle[],
): number | null {
  const stating = ofCited.filter((other) => statesSomething(statements[other], articles))
  if (refersToReport(statements[at])) return stating[0] ?? null
  let [best, most]: [number | null, number] = [null, 0]
  for (const other of stating) {
    const probability = links.between(at, other)
    if (probability < leastCredited) continue
    const odds = (probability / (1 - probability)) * (other === ofCited[0] ? openingCounts : 1)
    if (odds > most) [best, most] = [other, odds]
  }
  return best
}

/** "The claim", "the story": what is cited stands there only as a word for it. */
function refersToReport({ text, stretch: [start, end] }: WeighedStatement): boolean {
  const words = text.tokens.filter((token) => token.start >= start && token.end <= end)
  return words.some(
    ({ lower }, at) =>
      reportWords.has(lower) &&
      referring.has(words[at - 1]?.lower ?? '') &&
      !isFollowed(words[at + 1]?.lower),
  )
}

const reportWords = new Set(
  'claim claims allegation allegations accusation charge suggestion'.split(' '),
)
const referring = new Set(['the', 'this', 'that'])
/** "The claim that he left" says what is claimed. */
const isFollowed = (next: string | undefined) => next === 'that' || next === 'of'

/** Not "did not say how": wording that claims nothing is not what others report. */
function statesSomething(
  { article, stretch }: WeighedStatement,
  articles: readonly ComparedArticle[],
) {
  const { attributions } = articles[article].analysis
  return !attributions.some(
    ({ claim, content, cue }) =>
      claim === null && spanOverlap([...cue, ...content], [stretch]) * 2 >= stretch[1] - stretch[0],
  )
}

/**
 * Each citing sentence in a claim of what it takes up: in the story's leading one, the first, if it is there, since
 * that is mostly what others take; else in the one that it is nearest to, or in a new one.
 */
export function joinFollowed(
  claims: readonly (readonly number[])[],
  followed: readonly Followed[],
  links: Links,
  hasLeading: boolean,
): number[][] {
  const joined = claims.map((claim) => [...claim])
  for (const { citing, cited } of followed) {
    const ofCited = joined.filter((claim) => claim.includes(cited))
    const nearness = (claim: readonly number[]) =>
      claim.reduce((sum, member) => sum + links.between(member, citing), 0) / claim.length
    const [nearest] =
      hasLeading && ofCited.includes(joined[0])
        ? [joined[0]]
        : ofCited.sort((a, b) => nearness(b) - nearness(a))
    if (nearest?.includes(citing)) continue
    if (nearest === undefined) joined.push([citing, cited].sort((a, b) => a - b))
    else nearest.splice(nearest.filter((member) => member < citing).length, 0, citing)
  }
  return joined
}

/** What a citing sentence takes over of its cited one's likeness to third ones. */
const takenOver = 0.8

/** Links in which a citing sentence is nearly as near to others as what it takes up is. */
export function followedLinks(links: Links, followed: readonly Followed[]): Links {
  const citedBy = new Map(followed.map(({ citing, cited }) => [citing, cited]))
  const taken = (from: number, to: number) => {
    const cited = citedBy.get(from)
    if (cited === undefined) return 0
    return takenOver * (cited === to || citedBy.get(to) === cited ? 1 : links.between(cited, to))
  }
  return {
    between: (a, b) => Math.max(links.between(a, b), taken(a, b), taken(b, a)),
    of: links.of,
  }
}
