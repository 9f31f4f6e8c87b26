import type { Citation, ComparedArticle } from '#domain/comparison'
import { isKnownBefore, readPublicationTime, sortKey } from './publication-time'

/** The articles of one story as the judging of its claims asks about them. */
export interface Story {
  articles: ReadonlyMap<string, ComparedArticle>
  /** What an article takes from others; empty where it cites nobody. */
  citationsFrom(article: string): readonly Citation[]
  /** The article that one is a copy of, or itself. */
  originalOf(article: string): string
  /** Whether the first is known to have come out before the second; false where times cannot tell. */
  isBefore(a: string, b: string): boolean
  /** Sorts by time; what has no trustworthy time comes last, in the order given. */
  inOrder(articles: Iterable<string>): string[]
}

/** What `openStory` is given. */
export interface StoryGiven {
  articles: readonly ComparedArticle[]
  citations: readonly Citation[]
  /** Copies and what they are copies of. */
  readingOf: ReadonlyMap<string, string>
  /** An instant: an article that says it comes from after it has no trustworthy time. */
  asOf?: string
}

/** Indexes a story once, so that each of its claims is judged without walking through all of it. */
export function openStory({ articles, citations, readingOf, asOf }: StoryGiven): Story {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const from = new Map<string, Citation[]>()
  for (const citation of citations) {
    const list = from.get(citation.from)
    if (list) list.push(citation)
    else from.set(citation.from, [citation])
  }
  const times = new Map(
    articles.map(({ id, publishedAt }) => [id, readPublicationTime(publishedAt, asOf)]),
  )
  const place = new Map(articles.map(({ id }, index) => [id, index]))
  const isBefore = (a: string, b: string) =>
    isKnownBefore(times.get(a) ?? null, times.get(b) ?? null)
  return {
    articles: byId,
    citationsFrom: (article) => from.get(article) ?? [],
    originalOf: (article) => originalOf(article, readingOf),
    isBefore,
    inOrder: (ids) =>
      [...ids].sort(
        (a, b) => sortKey(times.get(a)) - sortKey(times.get(b)) || place.get(a)! - place.get(b)!,
      ),
  }
}

/** A copy of a copy goes back to the first original; a circle of copies to its first member. */
function originalOf(article: string, readingOf: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = article
  while (!seen.has(at)) {
    seen.add(at)
    const next = readingOf.get(at)
    if (next === undefined) return at
    at = next
  }
  return [...seen].sort()[0]
}
