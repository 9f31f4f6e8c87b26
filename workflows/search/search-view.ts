import type { SourceCategory } from '#domain/source-category'
import type { SearchKind } from '#store/search'

/** Some words of a hit, and whether they are among those that were looked for. */
export interface HitPiece {
  /** Where the piece begins in the snippet. */
  start: number
  text: string
  isHit: boolean
}

/** One thing that was found. */
export interface SearchHit {
  id: string
  kind: SearchKind
  articleId: string
  title: string
  storyId: string
  storyTitle: string
  outlet: string
  publishedAt: string | null
  pieces: HitPiece[]
  /** The id of the source or attribution in its article; null for an article. */
  ref: string | null
  category: SourceCategory | null
  /** Who a claim is credited to, in the article's words; null where nobody is. */
  sourceLabel: string | null
  /** Under what a named source is found in other stories; null for every other one. */
  nameKey: string | null
}

/** What a search comes to. */
export type SearchView =
  | { outcome: 'no-words' | 'too-long' | 'only-stop-words' | 'only-exclusions' }
  | {
      outcome: 'searched'
      kind: SearchKind
      /** How many of each kind, up to the most that are counted. */
      counts: Record<SearchKind, { count: number; isMore: boolean }>
      /** `newest` where there are more than can be ranked. */
      order: 'best' | 'newest'
      hits: SearchHit[]
      /** The address of the next page, or null at the end. */
      next: string | null
    }
