import type { Citation, ComparedArticle, PerhapsSame } from '#domain/comparison'
import { addCopies } from './align-claims/add-copies'
import { type AlignmentRule, alignmentRuleSchema } from './align-claims/alignment-rule'
import { attachDenials, type ContestedClaim } from './align-claims/attach-denials'
import { chooseStatement, settleDenials } from './align-claims/choose-statement'
import { followCitations } from './align-claims/follow-citations'
import { type Links, openLinks } from './align-claims/gather-claims'
import type { WeighedStatement } from './align-claims/pair-features'
import { readStatements } from './align-claims/read-statements'
import { type ScoredPair, scorePairs } from './align-claims/score-pairs'
import { weaveClaims } from './align-claims/weave-claims'
import { weighStatements } from './align-claims/weigh-statements'
import { wordTheGist } from './align-claims/word-the-gist'
import type { ClaimStatement } from './claim-statement'
import learned from './weights/alignment.json'
import type { WordKnowledge } from './word-knowledge'

/** One proposition that sentences of several articles state. */
export interface AlignedClaim {
  /** In words of one of the texts. */
  gist: string
  /** In the order of the articles, then of the text. */
  statements: ClaimStatement[]
}

export interface Alignment {
  /** Those that most articles carry and credit first, then in the order of the text. */
  claims: AlignedClaim[]
  /** Pairs that were left apart and may say the same, the likeliest first. */
  perhapsSame: PerhapsSame[]
}

/** What is known of the articles' dealings with each other before their claims are. */
export interface KnownOfArticles {
  citations?: readonly Citation[]
  /** Ids of articles that are copies of others of the set. */
  copies?: ReadonlySet<string>
}

/** So many doubtful pairs are offered at most for each article; a person looks at a few. */
const mostOffered = 5

const rule: AlignmentRule = alignmentRuleSchema.parse(learned)

/**
 * Finds the claims that several articles share: sentences that say the same of the same people,
 * things, places, numbers and times, whoever is credited with them and however strongly. In doubt
 * they stay apart and are offered as perhaps the same.
 *
 * A credited citation joins a sentence with what it takes up, and a denial goes to what it denies.
 * Copies belong in the set: they state what their original states, and whoever counts leaves them out.
 */
export function alignClaims(
  articles: readonly ComparedArticle[],
  knowledge: WordKnowledge,
  { citations = [], copies = new Set() }: KnownOfArticles = {},
): Alignment {
  const statements = weighStatements(
    articles.flatMap((article, index) => readStatements(article, index, knowledge)),
  )
  const isCopy = (index: number) => copies.has(articles[statements[index].article].id)
  const pairs = scorePairs(statements, rule)
  const links = openLinks(pairs)
  const own = pairs.filter(({ first, second }) => !isCopy(first) && !isCopy(second))
  const same = thresholdFor(articles.length, rule.same)
  const followed = followCitations(citations, statements, openLinks(own), articles)
  const woven = weaveClaims(own, followed, statements, same)
  const withCopies = addCopies(woven.claims, pairs, links, isCopy)
  const claims = attachDenials(withCopies, statements, articles, woven.hasLeading)
  const members = claims.map((claim) => claim.members)
  return {
    claims: claims
      .map((claim) => describe(claim, statements, links, articles))
      .sort((a, b) => weightOf(b) - weightOf(a)),
    perhapsSame: offer(own, members, statements, articles),
  }
}

/**
 * From which probability on two statements are one claim. The rule was fitted on stories of three
 * articles, where a sentence meets two others; among forty it meets thirty-nine, and as many more by
 * chance. So the odds that are asked for grow with the root of the number of others: less than chance
 * does, since true companions grow in number too.
 */
export function thresholdFor(articleCount: number, same: number): number {
  const others = Math.max(articleCount - 1, fittedOthers)
  const odds = (same / (1 - same)) * Math.sqrt(others / fittedOthers)
  return odds / (1 + odds)
}

const fittedOthers = 2

/**
 * How much of the coverage a claim is: the articles that carry it, and once more those that credit
 * somebody with it. What outlets merely mention as background stands behind what they report.
 */
function weightOf({ statements }: AlignedClaim): number {
  const carrying = new Set(statements.map(({ article }) => article))
  const crediting = statements.filter(({ attributionId }) => attributionId !== null)
  return carrying.size + new Set(crediting.map(({ article }) => article)).size
}

function describe(
  { members, denials }: ContestedClaim,
  statements: readonly WeighedStatement[],
  links: Links,
  articles: readonly ComparedArticle[],
): AlignedClaim {
  const found = members.map((member) => {
    const statement = statements[member]
    const others = members
      .map((other) => statements[other])
      .filter(({ article }) => article !== statement.article)
    const found = chooseStatement(
      statement,
      others,
      articles[statement.article],
      denials.has(member),
    )
    return denials.has(member) ? { ...found, isDenial: true } : found
  })
  const chosen = settleDenials(found)
  const central = findCentral(members, chosen, statements, links)
  const article = articles[statements[members[central]].article]
  return { gist: wordTheGist(article.analysis.text, chosen[central].span), statements: chosen }
}

/**
 * The member that says most nearly what all say. A denial words the claim only where all deny, and a
 * scrap of a sentence only where all are scraps.
 */
function findCentral(
  members: readonly number[],
  chosen: readonly ClaimStatement[],
  statements: readonly WeighedStatement[],
  links: Links,
): number {
  const nearness = members.map((member) =>
    members.reduce((sum, other) => sum + links.between(member, other), 0),
  )
  const isWhole = chosen.map(({ span: [start, end] }, at) => {
    const held = statements[members[at]].stems.filter(
      (stem) => stem.start >= start && stem.end <= end,
    )
    return held.length >= fewestTellingWords
  })
  const order = members.map((_, at) => at)
  order.sort(
    (a, b) =>
      Number(chosen[a].isDenial) - Number(chosen[b].isDenial) ||
      Number(isWhole[b]) - Number(isWhole[a]) ||
      nearness[b] - nearness[a] ||
      a - b,
  )
  return order[0]
}

/** Fewer words that tell something do not make a statement. */
const fewestTellingWords = 3

function offer(
  pairs: readonly ScoredPair[],
  claims: readonly number[][],
  statements: readonly WeighedStatement[],
  articles: readonly ComparedArticle[],
): PerhapsSame[] {
  const joined = new Set(
    claims.flatMap((claim) => claim.flatMap((a) => claim.map((b) => `${a} ${b}`))),
  )
  const place = (index: number) => {
    const { article, stretch } = statements[index]
    return { article: articles[article].id, start: stretch[0], end: stretch[1] }
  }
  return pairs
    .filter(
      ({ first, second, probability }) =>
        probability >= rule.perhaps && !joined.has(`${first} ${second}`),
    )
    .sort((a, b) => b.probability - a.probability || a.first - b.first || a.second - b.second)
    .slice(0, mostOffered * articles.length)
    .map(({ first, second, probability }) => ({
      a: place(first),
      b: place(second),
      confidence: Math.round(probability * 1000) / 1000,
    }))
}
