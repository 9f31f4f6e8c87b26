import { z } from 'zod'
import { type StorySummary, storySummarySchema } from '#domain/story'
import type { Database } from './db'
import { Prisma } from './generated/client'
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

/** Which stories of the list: those with these words in the title, in any case. */
export interface StorySearch {
  find: string
  skip: number
  take: number
}

/** All stories but those that stand alone, the newest first, with their counts. */
export function listStories(db: Database): Promise<StorySummary[]> {
  return summaries(db, Prisma.sql`NOT s.stands_alone`, Prisma.empty)
}

/** Some of the stories but for those that stand alone, the newest first, with their counts, and how many there are in all. */
export async function searchStories(
  db: Database,
  { find, skip, take }: StorySearch,
): Promise<{ stories: StorySummary[]; all: number }> {
  const which = Prisma.sql`NOT s.stands_alone AND position(lower(${find}) IN lower(s.title)) > 0`
  const [stories, counted] = await Promise.all([
    summaries(db, which, Prisma.sql`LIMIT ${take} OFFSET ${skip}`),
    db.prisma.$queryRaw`SELECT count(*)::int AS all FROM story s WHERE ${which}`,
  ])
  const [{ all }] = z.tuple([z.object({ all: z.int() })]).parse(counted)
  return { stories, all }
}

/** The titles of the newest stories, without those that stand alone. */
export async function newestStories(
  { prisma }: Database,
  take: number,
): Promise<{ id: string; title: string }[]> {
  return prisma.story.findMany({
    where: { standsAlone: false },
    select: { id: true, title: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take,
  })
}

/** One story with its counts, or null. */
export async function findStory(db: Database, id: string): Promise<StorySummary | null> {
  return (await summaries(db, Prisma.sql`s.id = ${id}`, Prisma.empty))[0] ?? null
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

/** The stories are chosen before their articles are counted, so that a page of many costs as much as of few. */
async function summaries(
  { prisma }: Database,
  which: Prisma.Sql,
  limit: Prisma.Sql,
): Promise<StorySummary[]> {
  const rows = await prisma.$queryRaw`
    SELECT s.id, s.title, s.is_demo AS "isDemo",
      count(DISTINCT a.outlet_id)::int AS outlets,
      count(a.id)::int AS articles,
      (count(a.id) FILTER (WHERE a.state = 'waiting'))::int AS pending,
      (array_agg(a.published_at ORDER BY a.published_order) FILTER (WHERE a.published_order IS NOT NULL))[1] AS "firstPublishedAt",
      (array_agg(a.published_at ORDER BY a.published_order DESC) FILTER (WHERE a.published_order IS NOT NULL))[1] AS "lastPublishedAt"
    FROM (SELECT * FROM story s WHERE ${which} ORDER BY s.created_at DESC, s.id ${limit}) s
    LEFT JOIN article a ON a.story_id = s.id
    GROUP BY s.id, s.title, s.is_demo, s.created_at
    ORDER BY s.created_at DESC, s.id`
  return z.array(storySummarySchema).parse(rows)
}
