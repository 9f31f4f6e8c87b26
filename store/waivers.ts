import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type FindingPlace, type Waiver, waiverSchema } from '#domain/waiver'
import type { Database } from './db'
import { Prisma } from './generated/client'
import { inScope, type PeriodScope } from './period-scope'
import { storableText } from './storable-text'

/** Whether a waiver in force covers the finding `f` of `review`: as `isSamePlace` and `isInForce` say. */
export function waiverHolds(today: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM waiver w
    WHERE w.article_id = review.article_id AND w.rule = f.rule AND w.is_in_headline = f.is_in_headline
      AND w.quote = f.quote AND (w.before = f.before OR w.after = f.after)
      AND w.undone_at IS NULL AND w.expires_on >= ${today}::date)`
}

/** Keeps a waiver and gives its id; null where there is no such article. */
export async function addWaiver(
  { prisma }: Database,
  given: {
    articleId: string
    rule: string
    place: FindingPlace
    waivedBy: string
    note: string
    /** The last day, as YYYY-MM-DD. */
    expiresOn: string
  },
): Promise<string | null> {
  const { articleId, rule, place, expiresOn } = given
  const [quote, before, after, waivedBy, note] = [
    place.quote,
    place.before,
    place.after,
    given.waivedBy,
    given.note,
  ].map(storableText)
  const id = randomUUID()
  const added = await prisma.$executeRaw`
    INSERT INTO waiver (id, article_id, rule, is_in_headline, quote, before, after, waived_by, note, expires_on)
    SELECT ${id}, a.id, ${rule}, ${place.isInHeadline}, ${quote}, ${before}, ${after}, ${waivedBy}, ${note}, ${expiresOn}::date
    FROM article a WHERE a.id = ${articleId}`
  return added === 1 ? id : null
}

/** Takes a waiver back. It stays in the list, marked so; false where there is none that holds. */
export async function undoWaiver({ prisma }: Database, id: string): Promise<boolean> {
  const { count } = await prisma.waiver.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: new Date() },
  })
  return count === 1
}

const listedSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  title: z.string(),
  rule: z.string(),
  isInHeadline: z.boolean(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  waivedBy: z.string(),
  note: z.string(),
  expiresOn: z.string(),
  createdAt: z.string(),
  undoneAt: z.string().nullable(),
})
/** A waiver with the article that it is of. */
export type ListedWaiver = Waiver & { title: string }

/** All waivers of the period's articles, the newest first: those that are over and taken back too. */
export async function waiversOfPeriod(
  { prisma }: Database,
  scope: PeriodScope,
): Promise<ListedWaiver[]> {
  return list(prisma, inScope(scope))
}

/** All waivers of some articles. */
export async function waiversOfArticles(
  { prisma }: Database,
  articleIds: readonly string[],
): Promise<ListedWaiver[]> {
  return list(prisma, Prisma.sql`a.id = ANY(${[...articleIds]}::text[])`)
}

async function list(prisma: Database['prisma'], which: Prisma.Sql): Promise<ListedWaiver[]> {
  const rows = await prisma.$queryRaw`
    SELECT w.id, w.article_id AS "articleId", a.title, w.rule, w.is_in_headline AS "isInHeadline",
      w.quote, w.before, w.after, w.waived_by AS "waivedBy", w.note,
      to_char(w.expires_on, 'YYYY-MM-DD') AS "expiresOn",
      to_char(w.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt",
      to_char(w.undone_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "undoneAt"
    FROM waiver w JOIN article a ON a.id = w.article_id
    WHERE ${which} ORDER BY w.created_at DESC, w.id`
  return z
    .array(listedSchema)
    .parse(rows)
    .map(({ isInHeadline, quote, before, after, title, ...waiver }) => ({
      ...waiverSchema.omit({ place: true }).parse(waiver),
      place: { isInHeadline, quote, before, after },
      title,
    }))
}
