// How long it takes to find the candidates for a new article's story among a million stored ones.
// Rows are made up by the database: terms with Zipf's frequencies, stories of ten articles that share
// their rare terms. Needs about 2 GB on disk and, on two cores, ten minutes.
//
// Run: node --import tsx bench/store/find-story.ts [ROWS]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#store/db'
import { stopServer } from '#store/embedded-postgres/server'
import { findStoryCandidates, openArchive } from '#store/story-terms'

const rows = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'according-bench-'))
const db = await openDatabase({ dataFolder: folder, migrationsFolder: 'prisma/migrations' })
const { prisma } = db

try {
  await fill()
  await report(
    'a new article of a stored story',
    (n) => `
    SELECT story_terms AS terms FROM article_version WHERE id = 'v${Math.floor((rows * (n + 0.5)) / 40)}'`,
  )
  await report(
    'a new article of no stored story',
    () => `SELECT array_agg(DISTINCT ${term('random()')}) AS terms FROM generate_series(1, 60)`,
  )
  await explain()
} finally {
  await db.close()
  await stopServer(join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}

/** The word of rank r is drawn with a chance of about 1/r, of 400,000; the first 300 are common English and not filed. */
function term(chance: string): string {
  return `'w' || (300 * power(400000 / 300.0, ${chance}))::int`
}

async function fill(): Promise<void> {
  const started = Date.now()
  await prisma.$executeRawUnsafe(`INSERT INTO outlet (id, name, name_key) VALUES ('o', 'O', 'o')`)
  await prisma.$executeRawUnsafe(
    `INSERT INTO story (id, title) SELECT 's' || i, 'Story ' || i FROM generate_series(0, ${rows / 10}) AS i`,
  )
  // An index is built faster over what is there than row by row.
  await prisma.$executeRawUnsafe('DROP INDEX article_version_story_terms_idx')
  const step = 50_000
  for (let from = 0; from < rows; from += step) {
    await prisma.$executeRawUnsafe(`INSERT INTO article (id, story_id, outlet_id, title, text_hash, state, version_in_force_id)
      SELECT 'a' || i, 's' || i / 10, 'o', 'Title ' || i, i::text, 'read', NULL FROM generate_series(${from}, ${from + step - 1}) AS i`)
    // Of forty terms some thirty are the article's own and ten its story's, spelled by the story's number.
    await prisma.$executeRawUnsafe(`INSERT INTO article_version (id, article_id, text, text_hash, story_terms)
      SELECT 'v' || i, 'a' || i, repeat('Words of an article that say what happened. ', 80), i::text,
        (SELECT array_agg(DISTINCT term) FROM (
          SELECT ${term('random()')} AS term FROM generate_series(1, 30) WHERE i = i
          UNION ALL SELECT ${term('abs(hashint4extended(i / 10, k)::numeric % 1000000) / 1000000.0')} FROM generate_series(1, 10) AS k) AS t)
      FROM generate_series(${from}, ${from + step - 1}) AS i`)
    await prisma.$executeRawUnsafe(`UPDATE article SET version_in_force_id = 'v' || substr(id, 2)
      WHERE id IN (SELECT 'a' || i FROM generate_series(${from}, ${from + step - 1}) AS i)`)
    console.error(`${from + step} rows, ${Math.round((Date.now() - started) / 1000)} s`)
  }
  // Not in a transaction: the client gives one a minute, and the index takes longer.
  await prisma.$executeRawUnsafe(
    'CREATE INDEX article_version_story_terms_idx ON article_version USING GIN (story_terms)',
  )
  await prisma.$executeRawUnsafe(`INSERT INTO story_term (term, articles)
    SELECT term, count(*) FROM article_version, unnest(story_terms) AS term GROUP BY term`)
  await prisma.$executeRawUnsafe('VACUUM ANALYZE')
}

async function report(what: string, query: (n: number) => string): Promise<void> {
  const times: number[] = []
  let found = 0
  for (let n = 0; n < 40; n += 1) {
    const [{ terms }] = await prisma.$queryRawUnsafe<{ terms: string[] }[]>(query(n))
    const started = performance.now()
    const candidates = await findStoryCandidates(prisma, terms, 30)
    await openArchive(prisma).frequencies([
      ...new Set(candidates.flatMap(({ text }) => text.split(' '))),
    ])
    times.push(performance.now() - started)
    if (
      candidates.filter(({ storyId }) => storyId === `s${Math.floor((rows * (n + 0.5)) / 400)}`)
        .length === 10
    )
      found += 1
  }
  times.sort((a, b) => a - b)
  const [least, median, ninth, most] = [0, 19, 35, 39].map((at) => Math.round(times[at]))
  console.log(
    `${rows} stored, ${what}: shortest ${least} ms, median ${median} ms, nine of ten within ${ninth} ms, longest ${most} ms; all ten of its story among 30 candidates in ${found} of 40`,
  )
}

async function explain(): Promise<void> {
  const plan = await prisma.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN (ANALYZE, BUFFERS)
    SELECT id FROM article_version WHERE story_terms && (
      SELECT array_agg(term) FROM (SELECT term FROM unnest((SELECT story_terms FROM article_version WHERE id = 'v77')) AS term
        JOIN story_term USING (term) ORDER BY articles LIMIT 8) AS t) LIMIT 22000`)
  for (const line of plan) console.log(line['QUERY PLAN'])
}
