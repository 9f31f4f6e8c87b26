import { z } from 'zod'
import type { SourceCategory } from '#domain/source-category'
import {
  countHits,
  findHits,
  hitEnd,
  hitStart,
  judgeWords,
  mostRanked,
  type SearchKind,
  type SearchPlace,
  type SearchQuestion,
  type StoredHit,
  searchKinds,
} from '#store/search'
import { storableText } from '#store/storable-text'
import type { HitPiece, SearchHit, SearchView } from './search/search-view'
import { openWorkspace } from './workspace'

/** A search as it stands in an address. */
export interface SearchAddress extends SearchQuestion {
  /** Null chooses the first kind of which there is a hit. */
  kind: SearchKind | null
  /** Where the page before ended, as it was given out; anything else begins at the front. */
  after: string | null
}

/** More characters than a person types; every word more is looked up. */
export const longestSearch = 200

const hitsOnPage = 20

/**
 * Looks words up in articles, sources and claims. Words in quotation marks stand together, `or` is
 * one of two, and a minus leaves out.
 */
export async function search(address: SearchAddress): Promise<SearchView> {
  const words = storableText(address.words).trim()
  if (words === '') return { outcome: 'no-words' }
  if (words.length > longestSearch) return { outcome: 'too-long' }
  const { db } = await openWorkspace()
  const judged = await judgeWords(db, words)
  if (judged !== 'usable') return { outcome: judged }
  const question = { ...address, words }
  const found = await Promise.all(searchKinds.map((kind) => countHits(db, kind, question)))
  const counts = Object.fromEntries(
    searchKinds.map((kind, index) => [
      kind,
      { count: Math.min(found[index], mostRanked), isMore: found[index] > mostRanked },
    ]),
  ) as Record<SearchKind, { count: number; isMore: boolean }>
  const kind = address.kind ?? searchKinds.find((some) => counts[some].count > 0) ?? 'article'
  const order = counts[kind].isMore ? 'newest' : 'best'
  const rows = await findHits(db, kind, question, {
    order,
    after: readPlace(address.after, order),
    limit: hitsOnPage + 1,
  })
  const shown = rows.slice(0, hitsOnPage)
  const last = rows.length > hitsOnPage ? shown[shown.length - 1] : null
  return {
    outcome: 'searched',
    kind,
    counts,
    order,
    hits: shown.map((row) => toHit(row, kind)),
    next: last && `${order}~${last.value}~${last.id}`,
  }
}

const placeSchema = z.tuple([
  z.enum(['best', 'newest']),
  z.union([
    z.literal('-Infinity').transform(() => Number.NEGATIVE_INFINITY),
    z.coerce.number().min(-1e11).max(1e11),
  ]),
  z.string().regex(/^\d{1,18}$/),
])

/** Where a page begins; what was made up, or was given out for another order, is the front. */
function readPlace(after: string | null, order: 'best' | 'newest'): SearchPlace | null {
  const parsed = placeSchema.safeParse(after?.split('~'))
  if (!parsed.success || parsed.data[0] !== order) return null
  const [, value, id] = parsed.data
  return { value, id }
}

function toHit(row: StoredHit, kind: SearchKind): SearchHit {
  return {
    id: row.id,
    kind,
    articleId: row.articleId,
    title: row.title,
    storyId: row.storyId,
    storyTitle: row.storyTitle,
    outlet: row.outlet,
    publishedAt: row.publishedAt,
    pieces: cutSnippet(row.snippet),
    ref: row.ref,
    category: row.category as SourceCategory | null,
    sourceLabel: row.sourceLabel,
    nameKey: row.nameKey,
  }
}

/** Cuts a snippet at the edges of the words found, so that a page writes all of it as plain text. */
function cutSnippet(snippet: string): HitPiece[] {
  let start = 0
  return snippet.split(hitStart).flatMap((part, index) => {
    const [hit, ...rest] = index === 0 ? ['', part] : part.split(hitEnd)
    return [
      { text: hit, isHit: true },
      { text: rest.join(''), isHit: false },
    ]
      .filter(({ text }) => text !== '')
      .map((piece) => {
        const placed = { ...piece, start }
        start += piece.text.length
        return placed
      })
  })
}
