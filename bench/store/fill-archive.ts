// Fills a workspace with a made-up archive: the demo's articles, really read and compared, stand again
// and again under other ids, outlets and days, until a million attributions are stored. Set-based, so
// that it takes minutes; what stands there is what the product itself would have stored.

import { loadDemo } from '#workflows/load-demo'
import { readWaiting } from '#workflows/read-waiting'
import { updateStories } from '#workflows/update-story'
import { openWorkspace } from '#workflows/workspace'

/** Outlets of unequal size: the first has some fifty times the articles of the last. */
const outlets = 60
/** Publication days lie within so many days. */
const days = 1_095
/** A statement's work is kept to so many stories. */
const step = 250

type Run = (sql: string) => Promise<unknown>

/** Adds stories until at least so many attributions are stored; says on standard error how far it is. */
export async function fillArchive(attributions: number): Promise<void> {
  const workspace = await openWorkspace()
  const { prisma } = workspace.db
  const run: Run = (sql) => prisma.$executeRawUnsafe(sql)
  const stored = async () =>
    (await prisma.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM attribution_row`)[0].n
  if ((await stored()) >= attributions) return
  await loadDemo()
  await readWaiting(workspace)
  await updateStories(workspace)
  const templates = await prisma.$queryRaw<{ id: string; ids: string[]; readings: string[] }[]>`
    SELECT s.id, array_agg(a.id ORDER BY a.id) AS ids, array_agg(a.analysis_in_force_id ORDER BY a.id) AS readings
    FROM story s JOIN article a ON a.story_id = s.id WHERE s.is_demo GROUP BY s.id ORDER BY s.id`
  await run(`INSERT INTO outlet (id, name, name_key)
    SELECT 'o' || i, 'Outlet ' || i, 'outlet ' || i FROM generate_series(1, ${outlets}) AS i ON CONFLICT DO NOTHING`)
  const started = Date.now()
  for (
    let from = 0, have = await stored();
    have < attributions;
    from += step, have = await stored()
  ) {
    for (const [index, template] of templates.entries()) {
      await addStories(run, template, { from: from + 1, to: from + step, mark: `t${index}` })
    }
    console.error(`${have} attributions, ${Math.round((Date.now() - started) / 1000)} s`)
  }
  await run('VACUUM ANALYZE')
}

/** Adds the stories numbered so, each a copy of one demo story under ids of its own. */
async function addStories(
  run: Run,
  template: { id: string; ids: string[]; readings: string[] },
  { from, to, mark }: { from: number; to: number; mark: string },
): Promise<void> {
  const numbers = `generate_series(${from}, ${to}) AS i`
  await run(`INSERT INTO story (id, title, created_at, revision, compared_revision)
    SELECT '${mark}-' || i, s.title || ', ' || i, now() - make_interval(mins => i), 1, 1
    FROM story s, ${numbers} WHERE s.id = '${template.id}'`)
  const id = "substr(t.id, 1, 8) || '-' || i"
  /** Every article of the demo story once for every number, with what is joined to it. */
  const each = (joined = '', copy = '') =>
    `FROM article t ${joined} CROSS JOIN ${numbers} ${copy} WHERE t.story_id = '${template.id}'`
  // Squared, a chance favours the first outlets.
  await run(`INSERT INTO article (id, story_id, outlet_id, title, byline, published_at, published_order, text_hash, state)
    SELECT ${id}, '${mark}-' || i, 'o' || (1 + floor(${outlets} * power(random(), 2))), t.title, t.byline,
      (date '2026-10-31' - (i * 7919) % ${days})::text,
      (date '2026-10-31' - (i * 7919) % ${days})::timestamp AT TIME ZONE 'UTC', ${id}, 'read' ${each()}`)
  await run(`INSERT INTO article_version (id, article_id, text, text_hash, links, story_terms)
    SELECT 'v' || ${id}, ${id}, v.text, ${id}, v.links, v.story_terms
    ${each('JOIN article_version v ON v.id = t.version_in_force_id')}`)
  await run(`INSERT INTO analysis (id, version_id, engine_version, model, document)
    SELECT 'n' || ${id}, 'v' || ${id}, n.engine_version, n.model, n.document
    ${each('JOIN analysis n ON n.id = t.analysis_in_force_id')}`)
  await run(`INSERT INTO measure_count (analysis_id, measure, part, counted, cases)
    SELECT 'n' || ${id}, m.measure, m.part, m.counted, m.cases
    ${each('JOIN measure_count m ON m.analysis_id = t.analysis_in_force_id')}`)
  await run(`INSERT INTO attribution_row (analysis_id, ordinal, claim_id, source_id, category, cue_class, prominence, kind, standing, confidence)
    SELECT 'n' || ${id}, r.ordinal, r.claim_id, r.source_id, r.category, r.cue_class, r.prominence, r.kind, r.standing, r.confidence
    ${each('JOIN attribution_row r ON r.analysis_id = t.analysis_in_force_id')}`)
  // What is found by searching stands in rows of its own, under the article's outlet and time.
  const filed = `a.outlet_id, coalesce(a.published_order, '-infinity')`
  const copy = `JOIN article a ON a.id = ${id}`
  await run(`INSERT INTO search_article (version_id, outlet_id, sort_time, words)
    SELECT 'v' || ${id}, ${filed}, w.words
    ${each(`JOIN search_article w ON w.version_id = t.version_in_force_id`, copy)}`)
  await run(`INSERT INTO search_source (analysis_id, outlet_id, sort_time, source_id, label, category, name_key, words)
    SELECT 'n' || ${id}, ${filed}, w.source_id, w.label, w.category, w.name_key, w.words
    ${each(`JOIN search_source w ON w.analysis_id = t.analysis_in_force_id`, copy)}`)
  await run(`INSERT INTO search_claim (analysis_id, outlet_id, sort_time, claim_id, attribution_id, source_label, category, content, words)
    SELECT 'n' || ${id}, ${filed}, w.claim_id, w.attribution_id, w.source_label, w.category, w.content, w.words
    ${each(`JOIN search_claim w ON w.analysis_id = t.analysis_in_force_id`, copy)}`)
  // Last, since what stands in an article's counts is taken into the rollup when the article points at them.
  await run(`UPDATE article SET version_in_force_id = 'v' || id, analysis_in_force_id = 'n' || id
    WHERE story_id IN (SELECT '${mark}-' || i FROM ${numbers})`)
  const renamed = template.ids.reduce(
    (sql, old, index) =>
      `replace(replace(${sql}, '${template.readings[index]}', 'n${old.slice(0, 8)}-' || i), '${old}', '${old.slice(0, 8)}-' || i)`,
    'c.document::text',
  )
  await run(`INSERT INTO comparison (id, story_id, basis, version, document)
    SELECT 'c${mark}-' || i, '${mark}-' || i, 'copied', c.version, (${renamed})::jsonb
    FROM story s JOIN comparison c ON c.id = s.comparison_in_force_id CROSS JOIN ${numbers} WHERE s.id = '${template.id}'`)
  await run(`UPDATE story SET comparison_in_force_id = 'c' || id
    WHERE id IN (SELECT '${mark}-' || i FROM ${numbers})`)
}
