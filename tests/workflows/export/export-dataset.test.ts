import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codebookStamp } from '#domain/codebook'
import { analysesOfStory } from '#store/analyses'
import { addCoverage } from '#workflows/add-coverage'
import { type ExportFormat, exportDataset } from '#workflows/export-dataset'
import { type Row, tableNames, tables } from '#workflows/export-dataset/tables'
import { engineStamp } from '#workflows/load-engine'
import { updateStories } from '#workflows/update-story'
import { openWorkspace } from '#workflows/workspace'
import { addAll, lighthouse } from '../lighthouse'
import { ownWorkspace, readEverything } from '../open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

const madeAt = '2026-11-20T10:00:00.000Z'
const filler = Array.from(
  { length: 30 },
  (_, at) => `The tide at quay ${at} rose and fell as it had.`,
).join(' ')

let storyId = ''

beforeAll(async () => {
  const added = await addAll({ title: '=cmd|lamp' }, ...Object.values(lighthouse))
  storyId = added.storyId ?? ''
  await addCoverage({
    story: { id: storyId },
    addresses: [],
    files: [],
    pasted: {
      title: '-2 lamps, @home',
      outlet: '+Port Radio',
      publishedAt: '2026-11-17',
      text: `“The lamp was cracked 😀 and the port knew of it,” said Ada Coll, the harbour master. ${filler}`,
    },
  })
  await readEverything()
  await updateStories(await openWorkspace())
}, 120_000)

async function take(format: ExportFormat, id: string | null = storyId): Promise<Buffer> {
  const outcome = await exportDataset({ format, storyId: id, madeAt })
  if (outcome.outcome !== 'exporting') throw new Error(outcome.outcome)
  const parts: Uint8Array[] = []
  for await (const part of outcome.parts) parts.push(part)
  return Buffer.concat(parts)
}

async function expectHeader(header: Record<string, unknown>): Promise<void> {
  expect(header).toMatchObject({
    format: 'according-export',
    codebook: codebookStamp,
    engine: await engineStamp(),
    readers: [await engineStamp()],
    isOfSeveralEngines: false,
    snippets: { mostWordsOfSpan: 25, mostShareOfArticle: 0.1 },
  })
  const { figures } = header.detector as { figures: { id: string; value: number }[] }
  expect(figures.find(({ id }) => id === 'linked')?.value).toBeGreaterThan(0.5)
}

const readJson = async () => JSON.parse((await take('json')).toString())

describe('an export', () => {
  test('as JSON has every table and its metadata', async () => {
    const { metadata, stories } = await readJson()
    await expectHeader(metadata)
    expect(stories).toHaveLength(1)
    const rows: Record<string, Row[]> = stories[0]
    expect(Object.keys(rows)).toEqual(tableNames)
    for (const name of tableNames) {
      const known = new Set<string>(tables[name].map((column) => column.name))
      for (const row of rows[name]) for (const key of Object.keys(row)) expect(known).toContain(key)
    }
    expect(rows.articles).toHaveLength(5)
    expect(rows.claims.length).toBeGreaterThan(0)
    expect(rows.statements.length).toBeGreaterThan(rows.claims.length)
    const { db } = await openWorkspace()
    const kept = await analysesOfStory(db, storyId)
    const pairs = kept.flatMap(({ analysis }) =>
      analysis.attributions.flatMap(({ via }) => (via ? ['teller', 'via'] : ['teller'])),
    )
    expect(rows.attributions.map((row) => row.source_layer).sort()).toEqual(pairs.sort())
    expect(pairs).toContain('via')
    for (const { article, analysis } of kept) {
      for (const { id, content } of analysis.attributions) {
        const row = rows.attributions.find(
          (one) => one.article_id === article.id && one.attribution_id === id,
        )
        expect(row?.content_span).toBe(content.map((stretch) => stretch.join('-')).join(';'))
      }
    }
  })

  test('as JSONL says the same, its metadata first', async () => {
    const lines = (await take('jsonl'))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    await expectHeader(lines[0])
    const { stories } = await readJson()
    const rows = tableNames.flatMap((table) =>
      stories[0][table].map((row: Row) => ({ table, ...row })),
    )
    expect(lines.slice(1)).toEqual(rows)
  })

  test('as CSV says the same, and no cell is a formula', async () => {
    const zip = await JSZip.loadAsync(await take('csv'))
    await expectHeader(JSON.parse((await zip.file('metadata.json')?.async('string')) ?? ''))
    const readme = await zip.file('README.md')?.async('string')
    for (const word of [codebookStamp.hash, 'UTF-16', 'apostrophe', 'Linked F1'])
      expect(readme).toContain(word)
    const { stories } = await readJson()
    for (const name of tableNames) {
      const text = (await zip.file(`${name}.csv`)?.async('string')) ?? ''
      const rows = parse(text, { columns: true }) as Record<string, string>[]
      const expected = stories[0][name].map((row: Row) =>
        Object.fromEntries(
          tables[name].map((column) => [column.name, cell(row[column.name] ?? '')]),
        ),
      )
      expect(rows).toEqual(expected)
    }
    const articles = (await zip.file('articles.csv')?.async('string')) ?? ''
    expect(articles).toContain("'-2 lamps, @home")
    expect(articles).toContain("'+Port Radio")
    expect(await zip.file('stories.csv')?.async('string')).toContain("'=cmd|lamp")
  })

  test('as Parquet says the same, its metadata in every file', async () => {
    const zip = await JSZip.loadAsync(await take('parquet'))
    const { stories } = await readJson()
    for (const name of tableNames) {
      const file = await zip.file(`${name}.parquet`)?.async('arraybuffer')
      if (!file) throw new Error(name)
      const header = parquetMetadata(file).key_value_metadata?.find(
        ({ key }) => key === 'according',
      )
      await expectHeader(JSON.parse(header?.value ?? ''))
      const rows = await parquetReadObjects({ file })
      const expected = stories[0][name].map((row: Row) =>
        Object.fromEntries(tables[name].map((column) => [column.name, row[column.name] ?? null])),
      )
      expect(rows.map(withoutAbsent)).toEqual(expected.map(withoutAbsent))
    }
  })

  test('as Web Annotation has what the model asks for, and selectors that select the words', async () => {
    const collection = JSON.parse((await take('annotations')).toString())
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      generator: { type: 'Software' },
    })
    expect([collection['@context']].flat()[0]).toBe('http://www.w3.org/ns/anno.jsonld')
    await expectHeader(collection['according:metadata'])
    const { items } = collection.first
    expect(collection.first.type).toBe('AnnotationPage')
    expect(collection.total).toBe(items.length)
    expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(items.length)
    const { db } = await openWorkspace()
    const texts = new Map(
      (await analysesOfStory(db, storyId)).map(({ article, analysis }) => [
        article.id,
        analysis.text,
      ]),
    )
    let quoted = 0
    for (const item of items) {
      expect(item).toMatchObject({
        type: 'Annotation',
        motivation: 'classifying',
        target: {},
        body: [{ type: 'TextualBody' }],
      })
      expect(item.id).toMatch(/^urn:/)
      const text = texts.get(item.id.split(':')[2]) ?? ''
      const selectors: { type: string; start: number; end: number; exact: string }[] =
        item.target.selector
      expect(selectors.some(({ type }) => type === 'TextPositionSelector')).toBe(true)
      for (const [at, { type, exact }] of selectors.entries()) {
        if (type !== 'TextQuoteSelector') continue
        const position = selectors[at + 1]
        expect(exact).toBe(text.slice(position.start, position.end))
        quoted += 1
      }
    }
    expect(quoted).toBeGreaterThan(0)
    expect(quoted).toBeLessThan(items.length)
  })

  test.each(['csv', 'json', 'jsonl', 'parquet', 'annotations'] as const)(
    'as %s holds no run of more than 25 words of any article',
    async (format) => {
      const words = await wordsOf(format)
      const { db } = await openWorkspace()
      for (const { analysis } of await analysesOfStory(db, storyId)) {
        const own = analysis.text.split(/\s+/)
        for (let at = 0; at + 26 <= own.length; at += 1) {
          expect(words).not.toContain(own.slice(at, at + 26).join(' '))
        }
        // Of the paragraph without any attribution nothing at all.
        expect(words).not.toContain('rose and fell')
      }
    },
  )

  test('quotes at most a tenth of each article in all its cells together', async () => {
    const { stories } = await readJson()
    const { db } = await openWorkspace()
    const rows: Row[] = [...stories[0].attributions, ...stories[0].sources]
    // An article whose words stand in others too may have none of its own left: they are told there.
    let all = 0
    for (const { article, analysis } of await analysesOfStory(db, storyId)) {
      const cells = rows
        .filter((row) => row.article_id === article.id)
        .flatMap((row) => [row.content, row.cue, row.source_label, row.source_name])
      const quoted = new Set(cells.flatMap((words) => String(words ?? '').split(/\s+/)))
      quoted.delete('')
      all += quoted.size
      expect(quoted.size).toBeLessThanOrEqual((analysis.text.match(/\S+/g) ?? []).length * 0.1)
    }
    expect(all).toBeGreaterThan(6)
  })

  test('of the workspace has every story; of none there is nothing', async () => {
    const { stories, metadata } = JSON.parse((await take('json', null)).toString())
    expect(stories).toHaveLength(1)
    expect(metadata.scope).toBe('workspace')
    expect(await exportDataset({ format: 'json', storyId: 'none', madeAt })).toEqual({
      outcome: 'no-such-story',
    })
  })
})

function cell(value: string | number | boolean): string {
  const text = String(value)
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function withoutAbsent(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null && value !== undefined),
  )
}

async function wordsOf(format: ExportFormat): Promise<string> {
  const bytes = await take(format)
  if (format !== 'csv' && format !== 'parquet') return bytes.toString().replace(/\\n|\s+/g, ' ')
  const zip = await JSZip.loadAsync(bytes)
  const files = await Promise.all(Object.values(zip.files).map((file) => file.async('string')))
  return files.join('\n').replace(/\s+/g, ' ')
}
