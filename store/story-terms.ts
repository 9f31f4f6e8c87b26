import type { Prisma } from './generated/client'

/** A stored article that may be of the same story as a new one. */
export interface StoryCandidate {
  articleId: string
  storyId: string
  title: string
  outlet: string
  publishedAt: string | null
  url: string | null
  text: string
  /** How many of the terms asked for it holds. */
  sharedTerms: number
}

/** What is stored, as far as placing one more article needs it. */
export interface Archive {
  /** The stored articles that hold the most of these terms, the rare ones weighing most; most first. */
  candidates(terms: readonly string[], limit: number): Promise<StoryCandidate[]>
  /** About how many articles are stored, and how many hold each of these terms. */
  frequencies(terms: readonly string[]): Promise<{ articles: number; of: (term: string) => number }>
}

/** The archive as a transaction sees it. */
export function openArchive(transaction: Prisma.TransactionClient): Archive {
  return {
    candidates: (terms, limit) => findStoryCandidates(transaction, terms, limit),
    async frequencies(terms) {
      const rows = await transaction.storyTerm.findMany({ where: { term: { in: [...terms] } } })
      const known = new Map(rows.map(({ term, articles }) => [term, articles]))
      return {
        articles: await countArticles(transaction),
        of: (term) => known.get(term) ?? 0,
      }
    },
  }
}

/** As the planner knows it; an archive that it has not looked at yet is small enough to be counted. */
async function countArticles(transaction: Prisma.TransactionClient): Promise<number> {
  const [{ about }] = await transaction.$queryRaw<{ about: number }[]>`
    SELECT reltuples::float8 AS about FROM pg_class WHERE oid = 'article_version'::regclass`
  return about > 0 ? about : transaction.article.count()
}

/**
 * So many rows are looked at to rank candidates, at most. Terms are taken from the rarest on while
 * they fit: a term that every tenth article holds would fetch 100,000 rows and tell nothing.
 */
const mostRows = 1_000

/** The rarest term is asked even where more articles hold it, up to this many: each costs some 50 µs. */
const mostForOne = 3_000

/**
 * The stored articles that hold the most of these terms, most first, each weighed by how few hold it.
 * Reads an index only: its cost depends on `mostRows`, not on how many articles are stored.
 * @param terms of the new article, from `storyTerms`
 * @param limit how many candidates at most
 */
export async function findStoryCandidates(
  prisma: Prisma.TransactionClient,
  terms: readonly string[],
  limit: number,
): Promise<StoryCandidate[]> {
  const known = await prisma.storyTerm.findMany({
    where: { term: { in: [...terms] } },
    orderBy: [{ articles: 'asc' }, { term: 'asc' }],
  })
  const chosen = chooseTerms(known)
  if (chosen.length === 0) return []
  return prisma.$queryRaw<StoryCandidate[]>`
    WITH term AS (
      SELECT * FROM unnest(${known.map(({ term }) => term)}::text[],
        ${known.map(({ articles }) => 1 / (1 + Math.log(articles)))}::float8[]) AS t (term, weight)),
    found AS (
      SELECT v.id, v.article_id, v.story_terms FROM article_version v
      WHERE v.story_terms && ${chosen}::text[]
      LIMIT ${mostRows + mostForOne}),
    ranked AS (
      SELECT f.id, f.article_id, count(*)::int AS shared, sum(term.weight) AS weight
      FROM found f CROSS JOIN unnest(f.story_terms) AS held JOIN term ON term.term = held
      GROUP BY f.id, f.article_id
      ORDER BY weight DESC, f.article_id LIMIT ${limit})
    SELECT a.id AS "articleId", a.story_id AS "storyId", a.title, o.name AS outlet,
      a.published_at AS "publishedAt", a.url, v.text, r.shared AS "sharedTerms"
    FROM ranked r
    JOIN article a ON a.id = r.article_id AND a.version_in_force_id = r.id
    JOIN article_version v ON v.id = r.id
    JOIN outlet o ON o.id = a.outlet_id
    ORDER BY r.weight DESC, a.id`
}

/** The rarest terms, until their articles together are as many as may be looked at. */
function chooseTerms(known: { term: string; articles: number }[]): string[] {
  const chosen: string[] = []
  let rows = 0
  for (const { term, articles } of known) {
    const fits = rows + articles <= mostRows
    if (!fits && (chosen.length > 0 || articles > mostForOne)) break
    chosen.push(term)
    rows += articles
  }
  return chosen
}

/** Counts one more article for each of its terms. */
export async function countStoryTerms(
  transaction: Prisma.TransactionClient,
  terms: readonly string[],
): Promise<void> {
  if (terms.length === 0) return
  // In one order, so that two articles with the same terms never wait for each other.
  const ordered = [...terms].sort()
  await transaction.$executeRaw`
    INSERT INTO story_term (term, articles) SELECT term, 1 FROM unnest(${ordered}::text[]) AS t (term)
    ON CONFLICT (term) DO UPDATE SET articles = story_term.articles + 1`
}

/** Counts the terms of several new articles at once. */
export async function countAddedTerms(
  transaction: Prisma.TransactionClient,
  articles: readonly (readonly string[])[],
): Promise<void> {
  const counts = new Map<string, number>()
  for (const terms of articles) {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const ordered = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  await transaction.$executeRaw`
    INSERT INTO story_term (term, articles) SELECT * FROM unnest(${ordered.map(([term]) => term)}::text[],
      ${ordered.map(([, count]) => count)}::int[])
    ON CONFLICT (term) DO UPDATE SET articles = story_term.articles + excluded.articles`
}
