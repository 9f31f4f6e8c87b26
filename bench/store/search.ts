// How long a search takes with a million stored attributions: 50,000 articles of twenty claims and five
// sources each. Rows are made up by the database: words with Zipf's frequencies. Needs about 1 GB on disk.
//
// Run: node --import tsx bench/store/search.ts [ARTICLES]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#store/db'
import { stopServer } from '#store/embedded-postgres/server'
import {
  countHits,
  findHits,
  mostRanked,
  type SearchKind,
  type SearchQuestion,
  searchKinds,
} from '#store/search'

const articles = Number(process.argv[2] ?? 50_000)
const claims = 20
const folder = mkdtempSync(join(tmpdir(), 'according-bench-'))
const db = await openDatabase({ dataFolder: folder, migrationsFolder: 'prisma/migrations' })
const { prisma } = db

try {
  await fill()
  const nothing = { from: null, to: null, outletId: null, category: null }
  const asked: [string, (n: number) => SearchQuestion][] = [
    ['a rare word', (n) => ({ ...nothing, words: `w${5000 + n * 997}` })],
    ['a common word', (n) => ({ ...nothing, words: `w${300 + n}` })],
    ['two common words', (n) => ({ ...nothing, words: `w${300 + n} w${320 + n}` })],
    ['a common and a rare word', (n) => ({ ...nothing, words: `w${300 + n} w${5000 + n}` })],
    ['two common words together', (n) => ({ ...nothing, words: `"w${300 + n} w${320 + n}"` })],
    [
      'one of three words',
      (n) => ({ ...nothing, words: `w${300 + n} or w${400 + n} or w${900 + n}` }),
    ],
    [
      'a common word in one outlet',
      (n) => ({ ...nothing, words: `w${300 + n}`, outletId: `o${n}` }),
    ],
    [
      'a common word in one month',
      (n) => ({ ...nothing, words: `w${300 + n}`, from: '2024-03-01', to: '2024-03-31' }),
    ],
    [
      'a common word, anonymous only',
      (n) => ({ ...nothing, words: `w${300 + n}`, category: 'anonymous-bare' }),
    ],
  ]
  for (const [what, question] of asked) {
    for (const kind of searchKinds) await report(what, kind, question)
  }
} finally {
  await db.close()
  await stopServer(join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}

/** The word of rank r is drawn with a chance of about 1/r, of 60,000; the first 300 are stop words. */
function words(count: number, seed: string): string {
  return `(SELECT string_agg('w' || (300 * power(200, random()))::int, ' ') FROM generate_series(1, ${count}) WHERE ${seed} = ${seed})`
}

async function fill(): Promise<void> {
  const started = Date.now()
  const run = (sql: string) => prisma.$executeRawUnsafe(sql)
  const indexes = await prisma.$queryRawUnsafe<{ name: string; definition: string }[]>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename LIKE 'search_%' AND indexdef LIKE '%gin%'`,
  )
  for (const { name } of indexes) await run(`DROP INDEX ${name}`)
  await run(
    `INSERT INTO outlet (id, name, name_key) SELECT 'o' || i, 'Outlet ' || i, 'o' || i FROM generate_series(0, 49) AS i`,
  )
  await run(
    `INSERT INTO story (id, title) SELECT 's' || i, 'Story ' || i FROM generate_series(0, ${articles / 10}) AS i`,
  )
  const step = 5_000
  for (let from = 0; from < articles; from += step) {
    const all = `generate_series(${from}, ${from + step - 1}) AS i`
    await run(`INSERT INTO article (id, story_id, outlet_id, title, published_at, published_order, text_hash, state)
      SELECT 'a' || i, 's' || i / 10, 'o' || i % 50, ${words(8, 'i')}, '2024-01-01',
        '2024-01-01'::timestamptz + (i * 731 % 1000000) * interval '1 minute', i::text, 'read' FROM ${all}`)
    await run(`INSERT INTO article_version (id, article_id, text, text_hash)
      SELECT 'v' || i, 'a' || i, ${words(600, 'i')}, i::text FROM ${all}`)
    await run(`INSERT INTO analysis (id, version_id, engine_version, model, document)
      SELECT 'n' || i, 'v' || i, '1', 'm', '{}' FROM ${all}`)
    await run(`UPDATE article SET version_in_force_id = 'v' || substr(id, 2), analysis_in_force_id = 'n' || substr(id, 2)
      WHERE id IN (SELECT 'a' || i FROM ${all})`)
    await run(`INSERT INTO search_article (version_id, outlet_id, sort_time, words)
      SELECT v.id, a.outlet_id, a.published_order, to_tsvector('english', a.title || ' ' || v.text)
      FROM ${all} JOIN article a ON a.id = 'a' || i JOIN article_version v ON v.id = 'v' || i`)
    await run(`INSERT INTO search_source (analysis_id, outlet_id, sort_time, source_id, label, category, words)
      SELECT 'n' || i, a.outlet_id, a.published_order, 's' || k, said, (ARRAY['named-person', 'anonymous-bare'])[1 + k % 2], to_tsvector('english', said)
      FROM ${all} JOIN article a ON a.id = 'a' || i CROSS JOIN generate_series(1, 5) AS k CROSS JOIN LATERAL (SELECT ${words(4, 'i + k')} AS said) AS w`)
    await run(`INSERT INTO search_claim (analysis_id, outlet_id, sort_time, claim_id, attribution_id, category, content, words)
      SELECT 'n' || i, a.outlet_id, a.published_order, 'k' || k, 'a' || k, (ARRAY['named-person', 'anonymous-bare'])[1 + k % 2], said, to_tsvector('english', said)
      FROM ${all} JOIN article a ON a.id = 'a' || i CROSS JOIN generate_series(1, ${claims}) AS k CROSS JOIN LATERAL (SELECT ${words(16, 'i + k')} AS said) AS w`)
    console.error(`${from + step} articles, ${Math.round((Date.now() - started) / 1000)} s`)
  }
  for (const { definition } of indexes) await run(definition)
  await run('VACUUM ANALYZE')
  console.error(`filled in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** What the page of a search does: three counts, and a page of one kind. */
async function report(
  what: string,
  kind: SearchKind,
  question: (n: number) => SearchQuestion,
): Promise<void> {
  const times: number[] = []
  let most = 0
  for (let n = 0; n < 40; n += 1) {
    const started = performance.now()
    const counts = await Promise.all(searchKinds.map((some) => countHits(db, some, question(n))))
    const count = counts[searchKinds.indexOf(kind)]
    await findHits(db, kind, question(n), {
      order: count > mostRanked ? 'newest' : 'best',
      after: null,
      limit: 21,
    })
    times.push(performance.now() - started)
    most = Math.max(most, count)
  }
  times.sort((a, b) => a - b)
  const [median, late, longest] = [19, 37, 39].map((at) => Math.round(times[at]))
  console.log(
    `${what}, ${kind}s (up to ${most} counted): median ${median} ms, p95 ${late} ms, longest ${longest} ms`,
  )
}
