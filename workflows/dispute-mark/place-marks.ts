import type { DisputedMark } from '#domain/disputed-mark'
import { type SharedView, sharedViewSchema } from '#domain/shared-view'
import type { ArticleSummary } from '#domain/story'
import { articlesOfStory } from '#store/articles'
import type { Database } from '#store/db'
import { documentsOfDisputes, type StoredDispute } from '#store/disputes'

/** The address of a mark in the workspace; the story's page where the mark itself is not to be found. */
export interface MarkPlace {
  href: string
  isExact: boolean
}

/** Where the disputed marks are, in the order given. */
export async function placesOfMarks(
  db: Database,
  rows: readonly StoredDispute[],
): Promise<MarkPlace[]> {
  const storyIds = [...new Set(rows.map(({ storyId }) => storyId))]
  const [articles, documents] = await Promise.all([
    Promise.all(storyIds.map((id) => articlesOfStory(db, id))),
    documentsOfDisputes(
      db,
      rows.map(({ dispute }) => dispute.id),
    ),
  ])
  const articlesOf = new Map(storyIds.map((id, at) => [id, articles[at]]))
  return rows.map(({ dispute, storyId }) => {
    // A revoked link has forgotten its view: then there is none.
    const view = sharedViewSchema.safeParse(documents.get(dispute.id))
    const query = placeOf(dispute.mark, articlesOf.get(storyId) ?? [], view.data ?? null)
    const page = `/stories/${encodeURIComponent(storyId)}`
    if (query === null) return { href: page, isExact: false }
    return { href: query.startsWith('/') ? query : `${page}${query}`, isExact: true }
  })
}

/** The rest of the story's address, or a whole one; null where the mark is not to be found. */
function placeOf(
  mark: DisputedMark,
  articles: readonly ArticleSummary[],
  view: SharedView | null,
): string | null {
  switch (mark.kind) {
    case 'paragraph':
      return '#rests'
    case 'number':
      return `?see=${mark.measure}#evidence`
    case 'reason':
      return `?see=reason-given&part=${mark.reason}#evidence`
    case 'citation':
      return '#citations'
    case 'outlet': {
      const of = articles.find(({ outlet }) => outlet === mark.outlet)
      return of ? `?see=${mark.measure}&outlet=${encodeURIComponent(of.outletId)}#evidence` : null
    }
    case 'claim':
    case 'attribution': {
      const claim = view?.compared?.claims[mark.number - 1]
      return claim?.id && claim.gist === mark.words
        ? `?claim=${encodeURIComponent(claim.id)}#claim`
        : null
    }
    case 'source': {
      const step = view?.specificity.steps.find(({ words }) => words.includes(mark.words))
      const of = step?.of[step.words.indexOf(mark.words)]
      return of && articles.some(({ id }) => id === of.articleId)
        ? `?see=specificity&article=${encodeURIComponent(of.articleId)}&case=${encodeURIComponent(of.sourceId)}#evidence`
        : null
    }
  }
}
