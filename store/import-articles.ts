import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Link } from '#domain/article'
import { storableTerms } from './add-article'
import type { Database } from './db'
import type { Prisma } from './generated/client'
import { writeArticleWords } from './search-rows'
import { storableText } from './storable-text'
import { countAddedTerms } from './story-terms'

/** An article of a newsroom's own, to be kept in a story of its own. */
export interface ImportedArticle {
  /** Of the input that it comes from, and of what was said of it: see `imported_input`. */
  inputDigest: string
  outlet: string
  title: string
  text: string
  byline: string | null
  url: string | null
  publishedAt: string | null
  links: Link[]
  /** What its newsroom calls it; at most 300 characters. */
  externalId: string | null
  desk: string | null
  section: string | null
  topic: string | null
  storyTerms: string[]
  countedTerms: string[]
}

/**
 * What became of one: `already-here` by its outlet and id, address or text; `other-text` where that
 * article has other words, and it stays as it was.
 */
export type ImportedOutcome = 'added' | 'already-here' | 'other-text'

/** Whoever imports waits for this advisory lock, so that two imports of one file add nothing twice. */
const importingLock = 41_010

/** Which of these inputs were taken in before. */
export async function knownInputs(
  { prisma }: Database,
  digests: readonly string[],
): Promise<Set<string>> {
  const rows = await prisma.importedInput.findMany({
    where: { digest: { in: [...digests] } },
    select: { digest: true },
  })
  return new Set(rows.map(({ digest }) => digest))
}

/**
 * Keeps a batch of articles, all or none of it, and notes their inputs. An article that is here already
 * (imported before, or added by hand) is left where it is and only gets the desk, section, topic and id that
 * it had none of.
 */
export async function importArticles(
  { prisma }: Database,
  given: readonly ImportedArticle[],
): Promise<ImportedOutcome[]> {
  const batch = given.map(storable)
  return prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${importingLock})::text`
    const outletIds = await outletsNamed(
      transaction,
      batch.map(({ outlet }) => outlet),
    )
    const rows = batch.map((article) => ({
      ...article,
      outletId: outletIds.get(article.outlet.toLowerCase()) ?? '',
      textHash: createHash('sha256').update(article.text).digest('hex'),
    }))
    const placed = place(rows, await findStored(transaction, rows))
    const added = placed.flatMap(({ row, id, outcome }) =>
      outcome === 'added' ? [{ ...row, id }] : [],
    )
    await create(transaction, added)
    await fillIn(
      transaction,
      placed.filter(({ outcome }) => outcome !== 'added'),
    )
    await transaction.$executeRaw`
      INSERT INTO imported_input (digest, article_id)
      SELECT * FROM unnest(${placed.map(({ row }) => row.inputDigest)}::text[], ${placed.map(({ id }) => id)}::text[])
      ON CONFLICT (digest) DO NOTHING`
    return placed.map(({ outcome }) => outcome)
  })
}

type Row = ImportedArticle & { outletId: string; textHash: string }
interface Placed {
  row: Row
  /** Of the article that it is. */
  id: string
  outcome: ImportedOutcome
}

const storedSchema = z.object({
  at: z.int(),
  id: z.string(),
  externalId: z.string().nullable(),
  textHash: z.string(),
})

/** By the position in the batch: the stored article that it is, the surest sign first. */
async function findStored(
  transaction: Prisma.TransactionClient,
  rows: readonly Row[],
): Promise<Map<number, { id: string; textHash: string }>> {
  const found = await transaction.$queryRaw`
    SELECT r.at::int AS at, a.id, a.external_id AS "externalId", a.text_hash AS "textHash"
    FROM unnest(${rows.map(({ outletId }) => outletId)}::text[], ${rows.map(({ externalId }) => externalId)}::text[],
        ${rows.map(({ url }) => url)}::text[], ${rows.map(({ textHash }) => textHash)}::text[])
      WITH ORDINALITY AS r (outlet_id, external_id, url, text_hash, at)
    CROSS JOIN LATERAL (
      SELECT 1 AS sign, a.id, a.external_id, a.text_hash FROM article a
        WHERE a.outlet_id = r.outlet_id AND a.external_id = r.external_id
      UNION ALL SELECT 2, a.id, a.external_id, a.text_hash FROM article a
        WHERE a.outlet_id = r.outlet_id AND md5(a.url) = md5(r.url)
          AND (a.external_id IS NULL OR r.external_id IS NULL)
      UNION ALL SELECT 3, a.id, a.external_id, a.text_hash FROM article a
        WHERE a.outlet_id = r.outlet_id AND a.text_hash = r.text_hash
          AND (a.external_id IS NULL OR r.external_id IS NULL)
      ORDER BY sign, id LIMIT 1) a`
  return new Map(
    z
      .array(storedSchema)
      .parse(found)
      .map(({ at, id, textHash }) => [at - 1, { id, textHash }]),
  )
}

/** Decides for each, in order, whether it is new: the batch may hold one article twice. */
function place(
  rows: readonly Row[],
  stored: ReadonlyMap<number, { id: string; textHash: string }>,
): Placed[] {
  const met = new Map<string, { id: string; textHash: string; externalId: string | null }>()
  return rows.map((row, index) => {
    const signs = signsOf(row)
    const own =
      stored.get(index) ??
      signs
        .map((sign) => met.get(sign))
        .find(
          (one) =>
            one !== undefined &&
            (one.externalId === null ||
              row.externalId === null ||
              one.externalId === row.externalId),
        )
    const { id, textHash } = own ?? { id: randomUUID(), textHash: row.textHash }
    for (const sign of signs) {
      if (!met.has(sign)) met.set(sign, { id, textHash, externalId: row.externalId })
    }
    const outcome = !own ? 'added' : textHash === row.textHash ? 'already-here' : 'other-text'
    return { row, id, outcome }
  })
}

function signsOf({ outletId, externalId, url, textHash }: Row): string[] {
  return [
    ...(externalId === null ? [] : [`${outletId} id ${externalId}`]),
    ...(url === null ? [] : [`${outletId} url ${url}`]),
    `${outletId} text ${textHash}`,
  ]
}

async function create(
  transaction: Prisma.TransactionClient,
  added: readonly (Row & { id: string })[],
): Promise<void> {
  if (added.length === 0) return
  const own = added.map((row) => ({ ...row, storyId: randomUUID(), versionId: randomUUID() }))
  await transaction.story.createMany({
    data: own.map(({ storyId, title }) => ({
      id: storyId,
      title: title.trim() || 'Untitled story',
      standsAlone: true,
    })),
  })
  await transaction.article.createMany({
    data: own.map((row) => ({
      id: row.id,
      storyId: row.storyId,
      outletId: row.outletId,
      title: row.title,
      byline: row.byline,
      url: row.url,
      publishedAt: row.publishedAt,
      publishedOrder: row.publishedAt === null ? null : new Date(row.publishedAt),
      textHash: row.textHash,
      desk: row.desk,
      section: row.section,
      topic: row.topic,
      externalId: row.externalId,
    })),
  })
  await transaction.articleVersion.createMany({
    data: own.map(({ versionId, id, text, textHash, links, storyTerms }) => ({
      id: versionId,
      articleId: id,
      text,
      textHash,
      links,
      storyTerms,
    })),
  })
  await transaction.$executeRaw`
    UPDATE article a SET version_in_force_id = v.id
    FROM article_version v WHERE v.id = ANY(${own.map(({ versionId }) => versionId)}::text[]) AND a.id = v.article_id`
  await writeArticleWords(
    transaction,
    own.map(({ versionId }) => versionId),
  )
  await countAddedTerms(
    transaction,
    own.map(({ countedTerms }) => countedTerms),
  )
}

/** What the newsroom's own record says and the stored article does not. */
async function fillIn(
  transaction: Prisma.TransactionClient,
  known: readonly Placed[],
): Promise<void> {
  if (known.length === 0) return
  const column = (pick: (row: Row) => string | null) => known.map(({ row }) => pick(row))
  await transaction.$executeRaw`
    UPDATE article a SET desk = coalesce(a.desk, r.desk), section = coalesce(a.section, r.section),
      topic = coalesce(a.topic, r.topic), external_id = coalesce(a.external_id, r.external_id)
    FROM (SELECT DISTINCT ON (id) * FROM unnest(${known.map(({ id }) => id)}::text[],
        ${column(({ desk }) => desk)}::text[], ${column(({ section }) => section)}::text[],
        ${column(({ topic }) => topic)}::text[], ${column(({ externalId }) => externalId)}::text[])
      AS r (id, desk, section, topic, external_id)) AS r
    WHERE a.id = r.id AND (a.desk, a.section, a.topic, a.external_id) IS DISTINCT FROM
      (coalesce(a.desk, r.desk), coalesce(a.section, r.section), coalesce(a.topic, r.topic),
        coalesce(a.external_id, r.external_id))`
}

/** By the names in small letters: the ids of outlets, made where they are new; the first spelling seen stays. */
async function outletsNamed(
  transaction: Prisma.TransactionClient,
  names: readonly string[],
): Promise<Map<string, string>> {
  const byKey = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse())
  const keys = [...byKey.keys()].sort()
  await transaction.$executeRaw`
    INSERT INTO outlet (id, name, name_key)
    SELECT * FROM unnest(${keys.map(() => randomUUID())}::text[],
      ${keys.map((key) => byKey.get(key) ?? key)}::text[], ${keys}::text[])
    ON CONFLICT (name_key) DO NOTHING`
  const rows = await transaction.outlet.findMany({ where: { nameKey: { in: keys } } })
  return new Map(rows.map(({ nameKey, id }) => [nameKey, id]))
}

function storable(given: ImportedArticle): ImportedArticle {
  const kept = (text: string | null) => (text === null ? null : storableText(text).trim() || null)
  return {
    ...given,
    outlet: storableText(given.outlet).trim() || 'Unknown outlet',
    title: storableText(given.title),
    text: storableText(given.text),
    byline: kept(given.byline),
    url: kept(given.url),
    externalId: kept(given.externalId),
    desk: kept(given.desk),
    section: kept(given.section),
    topic: kept(given.topic),
    links: given.links
      .filter(({ start, end }) => start <= end && end <= given.text.length)
      .map((link) => ({ ...link, url: storableText(link.url) })),
    storyTerms: storableTerms(given.storyTerms),
    countedTerms: storableTerms(given.countedTerms),
  }
}
