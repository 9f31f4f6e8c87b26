import type { StoryDecision } from '#domain/story-decision'
import { compareArticles, likenessLog } from './group-stories/compare-articles'
import { indexTerms } from './group-stories/index-terms'
import { readDecisions } from './group-stories/read-decisions'
import { type GroupedArticle, openTermList, readTerms } from './group-stories/read-terms'
import { sayWhy } from './group-stories/say-why'
import { openWeights, type WeighedArticle } from './group-stories/weigh-terms'
import type { WordRanks } from './word-knowledge'

/** A term by which an archive finds an article again; the greater its weight, the more it tells. */
export interface StoryTerm {
  term: string
  /** Its tf·idf in an article whose terms have length 1 as a vector: from 0 to 1. */
  weight: number
}

/**
 * The terms under which an archive files an article, weightiest first: at most 40, none of them common in
 * English. Whatever archive the article is in they are the same, so they may be stored.
 */
export function storyTerms(article: GroupedArticle, ranks: WordRanks): StoryTerm[] {
  const list = openTermList()
  const weighed = openWeights(list, ranks)(readTerms(article, list))
  return indexTerms(weighed, true).map((at) => ({
    term: list.termOf(weighed.terms[at]),
    weight: weighed.weights[at],
  }))
}

/** An article of the archive with the story that it is of. */
export interface FiledArticle extends GroupedArticle {
  storyId: string
}

/** Every term of an article, each once: what an archive counts to know how rare a term is in it. */
export function countedTerms(article: GroupedArticle): string[] {
  const list = openTermList()
  return Array.from(readTerms(article, list).terms, (term) => list.termOf(term))
}

/** In how many of so many stored articles a counted term stands. */
export interface ArchiveFrequencies {
  articles: number
  of(term: string): number
}

/**
 * What stands in for an archive that has not counted: every term in one article of fifty. So it takes
 * much to join, and what is rare in English but usual on a beat makes no story.
 */
const notCounted: ArchiveFrequencies = { articles: 500, of: () => 10 }

/** The story that an article joins, or null when it starts one; and why. */
export interface StoryChoice {
  storyId: string | null
  because: string
}

/** What the archive knows beside the articles themselves. */
export interface ArchiveKnowledge {
  /** The engine's table of words by their frequency in news text. */
  ranks: WordRanks
  decisions?: readonly StoryDecision[]
  frequencies?: ArchiveFrequencies
}

/**
 * How far the log-odds have to be above the line for an article to join. The mistakes are not alike:
 * what should have joined is joined by the next grouping, what should not have is on a page by then.
 */
const joiningLog = 2

/**
 * Chooses the story of a new article among those of the stored articles that share most of its terms (fifty
 * are plenty). A story is as near as the mean of its nearest article and the average of those given. What a
 * person decided holds, whatever the articles say.
 */
export function pickStory(
  article: GroupedArticle,
  candidates: readonly FiledArticle[],
  { ranks, decisions = [], frequencies = notCounted }: ArchiveKnowledge,
): StoryChoice {
  const decided = readDecisions(decisions)
  const byHand = decided.storyOf(article.id)
  if (byHand !== null) return { storyId: byHand, because: 'put in this story by hand' }
  const list = openTermList()
  const read = [article, ...candidates].map((each) => readTerms(each, list))
  const weigh = openWeights(list, ranks, {
    articles: frequencies.articles,
    of: (term) => frequencies.of(list.termOf(term)),
  })
  const [mine, ...others] = read.map(weigh)
  const keptOut = decided.keptOutOf(article.id)
  const stories = new Map<string, WeighedArticle[]>()
  candidates.forEach(({ storyId }, index) => {
    if (!keptOut.has(storyId))
      stories.set(storyId, [...(stories.get(storyId) ?? []), others[index]])
  })
  let best: { storyId: string; log: number; nearest: WeighedArticle } | null = null
  for (const [storyId, articles] of stories) {
    const near = nearness(mine, articles)
    if (near.log > (best?.log ?? joiningLog)) best = { storyId, ...near }
  }
  if (best === null) return { storyId: null, because: 'starts a story' }
  const why = sayWhy(mine, best.nearest, compareArticles(mine, best.nearest), list)
  return { storyId: best.storyId, because: `${why} (nearest: ${best.nearest.id})` }
}

function nearness(article: WeighedArticle, story: readonly WeighedArticle[]) {
  let nearest = story[0]
  let [most, sum] = [Number.NEGATIVE_INFINITY, 0]
  for (const other of story) {
    const log = likenessLog(compareArticles(article, other))
    if (log > most) [nearest, most] = [other, log]
    sum += log
  }
  return { log: (most + sum / story.length) / 2, nearest }
}
