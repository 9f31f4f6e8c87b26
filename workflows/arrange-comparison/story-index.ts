import {
  type ClaimMember,
  type Compared,
  type Comparison,
  type Root,
  supports,
} from '#domain/comparison'
import type { ReadText, SupportMark } from './comparison-rows'

/** A comparison with its articles, texts and roots at hand by their ids. */
export interface StoryIndex {
  comparison: Comparison
  /** In order of publication; those without a date come last. */
  articles: Compared[]
  articleById: Map<string, Compared>
  textById: Map<string, ReadText>
  /** A claim may go back to several; one of which it is not known which was first has no order. */
  rootsByClaim: Map<string, Root[]>
}

/**
 * Lays a comparison out for looking things up. The same comparison with the same texts gives the same
 * index, so that what is reckoned of one can be remembered with it.
 */
export function indexStory(comparison: Comparison, texts: readonly ReadText[]): StoryIndex {
  const known = indexOf.get(comparison)
  if (known && isSame(known.texts, texts)) return known.index
  const index = layOut(comparison, texts)
  indexOf.set(comparison, { index, texts })
  return index
}

/** Goes with the comparison when that is forgotten. */
const indexOf = new WeakMap<Comparison, { index: StoryIndex; texts: readonly ReadText[] }>()

function isSame(before: readonly ReadText[], texts: readonly ReadText[]): boolean {
  return before.length === texts.length && before.every((text, place) => text === texts[place])
}

function layOut(comparison: Comparison, texts: readonly ReadText[]): StoryIndex {
  return {
    comparison,
    articles: [...comparison.articles].sort(byTime),
    articleById: new Map(comparison.articles.map((article) => [article.id, article])),
    textById: new Map(texts.map((text) => [text.id, text])),
    rootsByClaim: groupRoots(comparison.roots),
  }
}

/** Earliest first; a day comes before the hours of that day, and what has no date last. */
export function byTime(
  a: { publishedAt: string | null },
  b: { publishedAt: string | null },
): number {
  return timeOf(a.publishedAt) - timeOf(b.publishedAt)
}

function timeOf(publishedAt: string | null): number {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}

/** The outlet in words. */
export function outletOf(index: StoryIndex, articleId: string): string {
  return index.articleById.get(articleId)?.outlet ?? 'Outlet unknown'
}

/** The outlet whose article this one copies, or null. */
export function copiedOutlet(index: StoryIndex, article: Compared): string | null {
  return article.readingOf === null ? null : outletOf(index, article.readingOf)
}

/** Members in order of publication, then of place. */
export function inOrder(index: StoryIndex, members: readonly ClaimMember[]): ClaimMember[] {
  const published = (member: ClaimMember) => ({
    publishedAt: index.articleById.get(member.article)?.publishedAt ?? null,
  })
  return [...members].sort((a, b) => byTime(published(a), published(b)) || a.start - b.start)
}

/** The best supported of some statements that are no denials; null where there is none. */
export function bestOf(members: readonly ClaimMember[]): ClaimMember | null {
  const rank = ({ standsOn }: ClaimMember) => supports.indexOf(standsOn)
  return members.filter(({ isDenial }) => !isDenial).sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** True where the claim goes back to this statement: a root's article, and its source where one is known. */
export function isRootMember(index: StoryIndex, claimId: string, member: ClaimMember): boolean {
  const roots = index.rootsByClaim.get(claimId) ?? []
  return (
    !member.isDenial &&
    roots.some(
      ({ article, sourceId }) =>
        article === member.article && (sourceId === null || sourceId === member.sourceId),
    )
  )
}

function groupRoots(roots: readonly Root[]): Map<string, Root[]> {
  const groups = new Map<string, Root[]>()
  for (const root of roots) groups.set(root.claimId, [...(groups.get(root.claimId) ?? []), root])
  return groups
}

/** What a statement is drawn as. */
export function markOf(index: StoryIndex, member: ClaimMember): SupportMark {
  const source = index.textById
    .get(member.article)
    ?.sources.find(({ id }) => id === member.sourceId)
  switch (member.standsOn) {
    case 'named':
      if (source?.kind === 'document') return 'document'
      return source?.kind === 'named_person' ? 'named-person' : 'named-organisation'
    case 'anonymous':
      return source?.specificity === 0 ? 'anonymous-bare' : 'anonymous-described'
    case 'self':
      return 'own-reporting'
    case 'media':
      return 'other-media'
    case 'generic':
      return 'generic-group'
    case 'none':
      return 'no-source'
    case 'incidental':
      return 'incidental'
    case 'own_voice':
      return 'own-voice'
  }
}

/** Leads to the statement in its article. */
export function placeOf({ article, attributionId }: ClaimMember): string {
  return attributionId === null
    ? `/articles/${article}`
    : `/articles/${article}?at=${attributionId}#${attributionId}`
}
