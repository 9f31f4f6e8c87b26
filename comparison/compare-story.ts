import type { Compared, ComparedArticle, Comparison, Root, SharedClaim } from '#domain/comparison'
import type { ComparisonDecision } from '#domain/comparison-decision'
import type { OutletFacts } from '#domain/outlet'
import { headlineGap } from '#engine/headline-gap'
import { alignClaims } from './align-claims'
import { judgeClaim } from './claim-state'
import { mendCitations } from './compare-story/mend-citations'
import { type MendedClaim, mendClaims } from './compare-story/mend-claims'
import { findCopies, type Reading } from './fingerprint-text'
import { knownOutlets } from './known-outlets'
import { openStory, type Story } from './open-story'
import { traceCitations } from './trace-citations'
import type { WordKnowledge } from './word-knowledge'

/** What a comparison is made from. */
export interface StoryToCompare {
  storyId: string
  /** In the order in which the comparison names them; of two with one id the first counts. */
  articles: readonly ComparedArticle[]
  /** What people decided, in the order in which they did. */
  decisions?: readonly ComparisonDecision[]
  /** An instant (ISO 8601): what says that it was published later has no trustworthy time. */
  asOf?: string
  outlets?: readonly OutletFacts[]
}

/**
 * Holds the articles of one story side by side: which are copies, which claims they share, who takes
 * from whom, where each claim goes back to, and how it grew. Pure and deterministic; people's decisions
 * win over what the machine finds. Its measures are counted a floor above and are empty here.
 */
export function compareStory(
  { storyId, articles: given, decisions = [], asOf, outlets = knownOutlets }: StoryToCompare,
  knowledge: WordKnowledge,
): Comparison {
  const articles = eachOnce(given)
  const readings = findCopies(articles.map(textOf))
  const copies = readings.flatMap(({ article, readingOf }) =>
    readingOf === null ? [] : [{ article, readingOf }],
  )
  const traced = traceCitations(articles, { outlets, copies, asOf })
  const citations = mendCitations(traced, decisions)
  const readingOf = new Map(copies.map((copy) => [copy.article, copy.readingOf]))
  const story = openStory({ articles, citations, readingOf, asOf })
  const alignment = alignClaims(articles, knowledge, {
    citations,
    copies: new Set(readingOf.keys()),
  })
  const claims = mendClaims(alignment.claims, decisions, articles)
    .filter((claim) => isShared(claim, story))
    .map((claim, index) => judge(`c${index + 1}`, claim, story))
  return {
    storyId,
    articles: articles.map((article, index) => describe(article, readings[index])),
    claims: claims.map(({ claim }) => claim),
    perhapsSame: alignment.perhapsSame,
    citations,
    roots: claims.flatMap(({ roots }) => roots),
    measures: {},
  }
}

function eachOnce(articles: readonly ComparedArticle[]): ComparedArticle[] {
  const seen = new Set<string>()
  return articles.filter(({ id }) => !seen.has(id) && seen.add(id))
}

function textOf({ id, url, publishedAt, analysis }: ComparedArticle) {
  return { id, text: analysis.text, url, publishedAt }
}

function describe(
  { id, outlet, publishedAt, analysis }: ComparedArticle,
  reading: Reading,
): Compared {
  return {
    id,
    outlet,
    title: analysis.title,
    publishedAt,
    readingOf: reading.readingOf,
    sharedPassages: reading.sharedPassages,
    headlineGap: headlineGap(analysis),
  }
}

/** What only copies of one text say is one article's claim. */
function isShared({ statements }: MendedClaim, story: Story): boolean {
  return new Set(statements.map(({ article }) => story.originalOf(article))).size > 1
}

function judge(
  id: string,
  { gist, statements, isByHand, independent }: MendedClaim,
  story: Story,
): { claim: SharedClaim; roots: Root[] } {
  const { state, origins, because, members, roots } = judgeClaim(id, statements, story, independent)
  return { claim: { id, gist, state, origins, members, because, isByHand }, roots }
}
