import type { Database } from './db'

/** Whom a story's pages would name: its outlets in order of their first article, and its bylines. */
export interface StoryNames {
  outlets: { id: string; name: string }[]
  bylines: string[]
}

/** The names of some stories. */
export async function namesOfStories(
  { prisma }: Database,
  storyIds: readonly string[],
): Promise<Map<string, StoryNames>> {
  const rows = await prisma.$queryRaw<
    { storyId: string; outletId: string; name: string; byline: string | null }[]
  >`
    SELECT a.story_id AS "storyId", o.id AS "outletId", o.name, a.byline
    FROM article a JOIN outlet o ON o.id = a.outlet_id
    WHERE a.story_id = ANY(${storyIds}::text[])
    ORDER BY a.story_id, a.published_order NULLS LAST, a.added_at, a.id`
  const stories = new Map<string, StoryNames>()
  for (const { storyId, outletId, name, byline } of rows) {
    const names = stories.get(storyId) ?? { outlets: [], bylines: [] }
    if (!names.outlets.some(({ id }) => id === outletId)) names.outlets.push({ id: outletId, name })
    if (byline !== null) names.bylines.push(byline)
    stories.set(storyId, names)
  }
  return stories
}

/** The names of all outlets of the workspace. */
export async function outletNames({ prisma }: Database): Promise<string[]> {
  const rows = await prisma.outlet.findMany({ select: { name: true } })
  return rows.map(({ name }) => name)
}
