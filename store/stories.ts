import { z } from 'zod'
import { type StorySummary, storySummarySchema } from '#domain/story'
import type { Database } from './db'
import { storableText } from './storable-text'

/** Creates an empty story and gives its id. */
export async function createStory(
  { prisma }: Database,
  story: { title: string; isDemo?: boolean },
): Promise<string> {
  const { id } = await prisma.story.create({
    data: { title: storableText(story.title), isDemo: story.isDemo ?? false },
  })
  return id
}

/** All stories, the newest first, with their counts. */
export function listStories(db: Database): Promise<StorySummary[]> {
  return summaries(db, null)
}

/** One story with its counts, or null. */
export async function findStory(db: Database, id: string): Promise<StorySummary | null> {
  return (await summaries(db, id))[0] ?? null
}

/** The ids of the stories after one, in order of id, a hundred at a time; '' begins. */
export async function storyIdsAfter({ prisma }: Database, after: string): Promise<string[]> {
  const rows = await prisma.story.findMany({
    where: { id: { gt: after } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: 100,
  })
  return rows.map(({ id }) => id)
}

/** Deletes a story that holds no article; one that got an article meanwhile stays. */
export async function deleteEmptyStory({ prisma }: Database, id: string): Promise<void> {
  await prisma.story.deleteMany({ where: { id, articles: { none: {} } } })
}

async function summaries({ prisma }: Database, id: string | null): Promise<StorySummary[]> {
  const rows = await prisma.$queryRaw`
    SELECT s.id, s.title, s.is_demo AS "isDemo",
      count(DISTINCT a.outlet_id)::int AS outlets,
      count(a.id)::int AS articles,
      (count(a.id) FILTER (WHERE a.state = 'waiting'))::int AS pending,
      (array_agg(a.published_at ORDER BY a.published_order) FILTER (WHERE a.published_order IS NOT NULL))[1] AS "firstPublishedAt",
      (array_agg(a.published_at ORDER BY a.published_order DESC) FILTER (WHERE a.published_order IS NOT NULL))[1] AS "lastPublishedAt"
    FROM story s LEFT JOIN article a ON a.story_id = s.id
    WHERE ${id}::text IS NULL OR s.id = ${id}
    GROUP BY s.id
    ORDER BY s.created_at DESC, s.id`
  return z.array(storySummarySchema).parse(rows)
}
