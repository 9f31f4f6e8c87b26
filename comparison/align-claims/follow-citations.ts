import type { Citation, ComparedArticle } from '#domain/comparison'
import { type Stretch, spanOverlap } from '#domain/span'
import type { Links } from './gather-claims'
import type { WeighedStatement } from './pair-features'

/**
 * Joins a sentence that credits another article with what that article says. "The Mail reported that
 * the sluice was opened" says itself where its claim is from, so that far less likeness is asked for
 * than between two sentences that only sound alike: the best partner in the cited article will do.
 * What is cited of an article is mostly what it leads with; "the story" and "the claim" stand for that.
 */
export function followCitations(
  claims: readonly (readonly number[])[],
  citations: readonly Citation[],
  statements: readonly WeighedStatement[],
  links: Links,
  articles: readonly ComparedArticle[],
): number[][] {
  const joined = claims.map((claim) => [...claim])
  for (const { from, to, credited, evidence } of citations) {
    const [citing, cited] = [from, to].map((id) => articles.findIndex((one) => one.id === id))
    if (!credited || citing < 0 || cited < 0) continue
    const ofCited = statements.flatMap(({ article }, at) => (article === cited ? [at] : []))
    statements.forEach((statement, at) => {
      if (statement.article !== citing || !holds(evidence, statement.stretch)) return
      const partner = partnerOf(at, ofCited, statements, links, articles)
      if (partner !== null) join(joined, at, partner, links)
    })
  }
  return joined
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
      reportWords.has(lower) && referring.has(words[at - 1]?.lower ?? '') && !isFollowed(words[at + 1]?.lower),
  )
}

const reportWords = new Set('claim claims story allegation allegations accusation charge suggestion news'.split(' '))
const referring = new Set(['the', 'this', 'that'])
/** "The claim that he left" says what is claimed. */
const isFollowed = (next: string | undefined) => next === 'that' || next === 'of'

/** Not "did not say how": wording that claims nothing is not what others report. */
function statesSomething({ article, stretch }: WeighedStatement, articles: readonly ComparedArticle[]) {
  const { attributions } = articles[article].analysis
  return !attributions.some(
    ({ claim, content, cue }) =>
      claim === null && spanOverlap([...cue, ...content], [stretch]) * 2 >= stretch[1] - stretch[0],
  )
}

/** Into the claim of the partner that it is nearest to; where there is none the two make one. */
function join(claims: number[][], at: number, partner: number, links: Links) {
  const ofPartner = claims.filter((claim) => claim.includes(partner))
  if (ofPartner.some((claim) => claim.includes(at))) return
  const nearness = (claim: readonly number[]) =>
    claim.reduce((sum, member) => sum + links.between(member, at), 0) / claim.length
  const [nearest] = ofPartner.sort((a, b) => nearness(b) - nearness(a))
  if (nearest === undefined) claims.push([at, partner].sort((a, b) => a - b))
  else nearest.splice(nearest.filter((member) => member < at).length, 0, at)
}
