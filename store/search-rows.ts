import type { Analysis } from '#domain/analysis'
import { parseAnalysis } from './analysis-document'
import type { Database } from './db'
import type { Prisma } from './generated/client'
import { storableText } from './storable-text'

/** What a search finds in one reading besides the text: who speaks, and what is claimed. */
export interface SearchRows {
  sources: {
    sourceId: string
    label: string
    /** Where it is drawn in the legend. */
    category: string
    /** By what a named person or body is the same in other stories; null for everyone else. */
    nameKey: string | null
  }[]
  claims: {
    claimId: string
    /** The first attribution that makes it. */
    attributionId: string
    sourceLabel: string | null
    category: string
    content: string
  }[]
}

/** A tsvector holds at most a megabyte; what lies beyond so many characters of an article is not found. */
const longestSearched = 150_000

/**
 * Writes the row by which a version's text is found, in the transaction that keeps it. Written once
 * more, it changes nothing.
 */
export async function writeArticleWords(
  transaction: Prisma.TransactionClient,
  versionIds: readonly string[],
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO search_article (version_id, outlet_id, sort_time, words)
    SELECT v.id, a.outlet_id, coalesce(a.published_order, '-infinity'),
      setweight(to_tsvector('english', left(a.title, 2000)), 'A')
        || setweight(to_tsvector('english', left(v.text, ${longestSearched}::int)), 'D')
    FROM article_version v JOIN article a ON a.id = v.article_id
    WHERE v.id = ANY(${versionIds}::text[])
    ON CONFLICT (version_id) DO NOTHING`
}

/** Writes the rows of a reading in the transaction that keeps it; written once more, they stay as they are. */
export async function writeSearchRows(
  transaction: Prisma.TransactionClient,
  analysisId: string,
  given: SearchRows,
): Promise<void> {
  const { sources, claims } = storableRows(given)
  await transaction.$executeRaw`
    INSERT INTO search_source (analysis_id, outlet_id, sort_time, source_id, label, category, name_key, words)
    SELECT ${analysisId}, a.outlet_id, coalesce(a.published_order, '-infinity'), r.source_id, r.label,
      r.category, r.name_key, to_tsvector('english', r.label)
    FROM unnest(${sources.map((row) => row.sourceId)}::text[], ${sources.map((row) => row.label)}::text[],
        ${sources.map((row) => row.category)}::text[], ${sources.map((row) => row.nameKey)}::text[])
        AS r (source_id, label, category, name_key),
      analysis n JOIN article_version v ON v.id = n.version_id JOIN article a ON a.id = v.article_id
    WHERE n.id = ${analysisId}
    ON CONFLICT (analysis_id, source_id) DO NOTHING`
  await transaction.$executeRaw`
    INSERT INTO search_claim (analysis_id, outlet_id, sort_time, claim_id, attribution_id, source_label,
      category, content, words)
    SELECT ${analysisId}, a.outlet_id, coalesce(a.published_order, '-infinity'), r.claim_id,
      r.attribution_id, r.source_label, r.category, r.content, to_tsvector('english', r.content)
    FROM unnest(${claims.map((row) => row.claimId)}::text[],
        ${claims.map((row) => row.attributionId)}::text[],
        ${claims.map((row) => row.sourceLabel)}::text[], ${claims.map((row) => row.category)}::text[],
        ${claims.map((row) => row.content)}::text[])
        AS r (claim_id, attribution_id, source_label, category, content),
      analysis n JOIN article_version v ON v.id = n.version_id JOIN article a ON a.id = v.article_id
    WHERE n.id = ${analysisId}
    ON CONFLICT (analysis_id, claim_id) DO NOTHING`
}

/** Labels and contents are cut from the text and may end within a surrogate pair. */
function storableRows({ sources, claims }: SearchRows): SearchRows {
  const cut = (text: string, most: number) => storableText(text.slice(0, most))
  return {
    sources: sources.map((row) => ({
      ...row,
      label: cut(row.label, 300),
      // An index entry holds some 2,700 bytes, and no name is that long.
      nameKey: row.nameKey === null || row.nameKey.length > 200 ? null : storableText(row.nameKey),
    })),
    claims: claims.map((row) => ({
      ...row,
      sourceLabel: row.sourceLabel === null ? null : cut(row.sourceLabel, 300),
      content: cut(row.content, 2000),
    })),
  }
}

/** Under this key stands how far what was stored before has been filled in: an analysis's id, or "done". */
const progressKey = 'search-filled-to'

/**
 * Writes the rows of the next analyses that were stored before there were such rows, and of their
 * texts, and notes how far it is: all in one transaction, so that after an interruption the next call
 * goes on. Rows that are there already stay.
 * @param rowsOf reads the rows out of a stored document
 * @returns how many analyses it filled in; 0 when all is done
 */
export async function fillSearchRows(
  { prisma }: Database,
  batch: number,
  rowsOf: (analysis: Analysis) => SearchRows,
): Promise<number> {
  return prisma.$transaction(async (transaction) => {
    // Two processes take turns.
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(41009)::text`
    const setting = await transaction.setting.findUnique({ where: { key: progressKey } })
    if (setting?.value === 'done') return 0
    const found = await transaction.analysis.findMany({
      where: { id: { gt: setting?.value ?? '' } },
      select: { id: true, versionId: true, document: true },
      orderBy: { id: 'asc' },
      take: batch,
    })
    for (const { id, document } of found) {
      await writeSearchRows(transaction, id, rowsOf(parseAnalysis(document)))
    }
    await writeArticleWords(
      transaction,
      found.map(({ versionId }) => versionId),
    )
    if (found.length === 0) await writeUnreadWords(transaction)
    const value = found.at(-1)?.id ?? 'done'
    await transaction.setting.upsert({
      where: { key: progressKey },
      create: { key: progressKey, value },
      update: { value },
    })
    return found.length
  })
}

/** Texts that no engine has read yet, or that none could read: few. */
async function writeUnreadWords(transaction: Prisma.TransactionClient): Promise<void> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM article_version v
    WHERE NOT EXISTS (SELECT FROM search_article s WHERE s.version_id = v.id)`
  await writeArticleWords(
    transaction,
    rows.map(({ id }) => id),
  )
}
