import type { StoryDecision } from '#domain/story-decision'
import { compareArticles } from './group-stories/compare-articles'
import { findPairs, type Neighbours } from './group-stories/find-pairs'
import { linkStories } from './group-stories/link-stories'
import { readDecisions } from './group-stories/read-decisions'
import {
  type ArticleTerms,
  type GroupedArticle,
  openTermList,
  readTerms,
} from './group-stories/read-terms'
import { sayWhy } from './group-stories/say-why'
import { openWeights } from './group-stories/weigh-terms'
import type { WordRanks } from './word-knowledge'

/** Where an article belongs, and why. */
export interface StoryPlace {
  id: string
  /** The name that a person gave, else the id of the story’s first article. */
  storyId: string
  because: string
}

/** A grouping that articles are added to one by one, so that their texts need not all be held. */
export interface StoryGrouping {
  add(article: GroupedArticle): void
  /** Groups what was added; places are in the order of adding. */
  group(decisions?: readonly StoryDecision[], onProgress?: (done: number) => void): StoryPlace[]
}

/**
 * Groups articles into stories by the terms, names and numbers that they have in common and by the days on
 * which they were published. A story’s id is the id of its earliest article (of the lesser id where dates
 * don’t tell), or the one that a person gave it. The result does not depend on the order of the input.
 * Ids should differ; articles with one id are told apart by their order.
 */
export function groupStories(
  articles: Iterable<GroupedArticle>,
  ranks: WordRanks,
  decisions: readonly StoryDecision[] = [],
): StoryPlace[] {
  const grouping = openGrouping(ranks)
  for (const article of articles) grouping.add(article)
  return grouping.group(decisions)
}

/** @param ranks the engine's table of words by their frequency in news text */
export function openGrouping(ranks: WordRanks): StoryGrouping {
  const list = openTermList()
  const added: ArticleTerms[] = []
  const articlesWith: number[] = []
  return {
    add(article) {
      const read = readTerms(article, list)
      added.push(read)
      for (const term of read.terms) articlesWith[term] = (articlesWith[term] ?? 0) + 1
    },
    group(decisions = [], onProgress) {
      const order = added.map((_, index) => index).sort((a, b) => compareTime(added[a], added[b]))
      const weigh = openWeights(list, ranks, {
        articles: added.length,
        of: (term) => articlesWith[term] ?? 0,
      })
      const articles = order.map((index) => weigh(added[index]))
      const decided = readDecisions(decisions)
      // A story that a decision speaks of is its first article’s, whatever else it gets.
      const storyOf = ({ id }: ArticleTerms) =>
        decided.storyOf(id) ?? (decided.stories.has(id) ? id : null)
      const neighbours = findPairs(articles, onProgress)
      const stories = linkStories(neighbours, {
        storyOf: (number) => storyOf(articles[number]),
        keptOutOf: (number) => decided.keptOutOf(articles[number].id),
      })
      const explain = (number: number, members: ReadonlySet<number>, first: number): string => {
        if (decided.storyOf(articles[number].id) !== null) return 'put in this story by hand'
        if (number === first) return 'starts a story'
        const earlier = nearestBefore(number, neighbours[number], members) ?? first
        const [article, nearest] = [articles[number], articles[earlier]]
        const why = sayWhy(article, nearest, compareArticles(article, nearest), list)
        return `${why} (nearest: ${nearest.id})`
      }
      const places: StoryPlace[] = new Array(added.length)
      for (const members of stories) {
        const named = members.map((number) => storyOf(articles[number]))
        const storyId = named.find((story) => story !== null) ?? articles[members[0]].id
        const all = new Set(members)
        for (const number of members) {
          const { id } = articles[number]
          places[order[number]] = { id, storyId, because: explain(number, all, members[0]) }
        }
      }
      return places
    },
  }
}

/** The nearest of those of a story that come before an article; null where none was found near it. */
function nearestBefore(
  number: number,
  near: Neighbours,
  story: ReadonlySet<number>,
): number | null {
  let nearest: number | null = null
  let most = Number.NEGATIVE_INFINITY
  near.articles.forEach((other, at) => {
    if (other >= number || !story.has(other) || near.logs[at] <= most) return
    nearest = other
    most = near.logs[at]
  })
  return nearest
}

/** Earliest first; what has no date comes last, by its id. */
function compareTime(a: ArticleTerms, b: ArticleTerms): number {
  const [day, other] = [a.day ?? Number.POSITIVE_INFINITY, b.day ?? Number.POSITIVE_INFINITY]
  if (day !== other) return day < other ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return 0
}
