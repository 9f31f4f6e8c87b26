import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArchive } from '#ingest/read-archive'
import type { ArchiveArticle } from '#ingest/read-archive/archive-article'
import { articleOfRecord, type FieldMap } from '#ingest/read-archive/article-of-record'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'according-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

interface ReadAll {
  articles: ArchiveArticle[]
  problems: string[]
  digests: string[]
}

async function readAll(path: string, fields: FieldMap = {}): Promise<ReadAll> {
  const all: ReadAll = { articles: [], problems: [], digests: [] }
  for await (const item of readArchive(path, fields)) {
    if ('problem' in item) {
      all.problems.push(item.problem)
      continue
    }
    all.digests.push(item.digest)
    const opened = await item.read()
    if ('problem' in opened) all.problems.push(opened.problem)
    else all.articles.push(opened.article)
  }
  return all
}

const sentence = 'The sluice at Tolm was closed on Monday, a keeper said.'

describe('an archive', () => {
  test('of JSONL gives every field, and a bad line costs no other', async () => {
    const whole = {
      id: 7,
      title: 'Sluice closed',
      text: sentence,
      outlet: 'Tolm Courier',
      desk: 'City',
      section: 'local',
      topic: 'water',
      byline: ['Ada Renn', 'Jon Tove'],
      publishedAt: '2026-02-03T08:00:00+01:00',
      url: 'https://tolm.example/7',
    }
    const path = write('year.jsonl', `${JSON.stringify(whole)}\n{broken\n\n{"title": "No words"}\n`)
    const { articles, problems } = await readAll(path)
    expect(articles).toEqual([
      {
        title: 'Sluice closed',
        text: sentence,
        outlet: 'Tolm Courier',
        byline: 'Ada Renn, Jon Tove',
        url: 'https://tolm.example/7',
        publishedAt: '2026-02-03T08:00:00+01:00',
        links: [],
        externalId: '7',
        desk: 'City',
        section: 'local',
        topic: 'water',
      },
    ])
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/year\.jsonl, line 2: this is not a JSON object/)
    expect(problems[1]).toMatch(/line 4: there is no text \(there are: title\)/)
  })

  test.each([
    { mark: ',', name: 'comma' },
    { mark: ';', name: 'semicolon' },
    { mark: '\t', name: 'tab' },
  ])('of CSV with a $name finds its columns by name and by map', async ({ mark }) => {
    const rows = [
      ['Headline', 'Ressort', 'Published at', 'Body'],
      ['Sluice closed', 'City', '2026-02-03', `"${sentence}\n\nIt ""stays"" so, and; then\tsome."`],
      ['', 'Sport', '', `"${sentence}"`],
    ]
    const path = write('year.csv', `\uFEFF${rows.map((row) => row.join(mark)).join('\r\n')}\r\n`)
    const { articles, problems } = await readAll(path, { desk: 'Ressort' })
    expect(problems).toEqual([])
    expect(articles.map(({ title, desk, publishedAt }) => [title, desk, publishedAt])).toEqual([
      ['Sluice closed', 'City', '2026-02-03'],
      [sentence, 'Sport', null],
    ])
    expect(articles[0].text).toContain('It "stays" so, and; then\tsome.')
  })

  test('of CSV in Windows-1252 keeps its letters, and an open quotation mark is told', async () => {
    const latin = Buffer.from('title,text\nCaf\xe9,"Fa\xe7ade in Tolm."\n', 'latin1')
    expect((await readAll(write('old.csv', latin))).articles[0]).toMatchObject({
      title: 'Café',
      text: 'Façade in Tolm.',
    })
    const open = await readAll(write('open.csv', 'title,text\nA,"never closed\nB,words\n'))
    expect(open.articles).toEqual([])
    expect(open.problems[0]).toMatch(/open\.csv: it cannot be read/)
  })

  test('in a folder gives files of every kind in order, passing over hidden ones', async () => {
    write(
      'a/story.md',
      `---\ntitle: Sluice\noutlet: Tolm Courier\ndesk: City\nsection: local\ntopic: water\nid: m-1\npublishedAt: 2026-02-03\n---\n\n${sentence}\n`,
    )
    write('b.txt', `Sluice open again\n\n${sentence}`)
    write('c.jpg', Uint8Array.from([255, 216, 255, 0, 0, 0]))
    write('.hidden.txt', sentence)
    const paragraph = `<p>${sentence} ${'It was said more than once that day. '.repeat(8)}</p>`
    write(
      'd.html',
      `<html><head><meta property="article:section" content="Local"><title>Sluice</title></head><body><article><h1>Sluice</h1>${paragraph.repeat(3)}</article></body></html>`,
    )
    const { articles, problems } = await readAll(folder)
    expect(
      articles.map(({ externalId, desk, section, topic }) => [externalId, desk, section, topic]),
    ).toEqual([
      ['m-1', 'City', 'local', 'water'],
      [null, null, null, null],
      [null, null, 'Local', null],
    ])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/c\.jpg/)
  })

  test('in a zip file is what its files are; a broken one is told', async () => {
    const zip = new JSZip()
    zip.file('x/year.jsonl', `${JSON.stringify({ text: sentence })}\n`)
    zip.file('y.txt', `A title\n\n${sentence}`)
    zip.file('__MACOSX/y.txt', 'nothing')
    const path = write('all.zip', await zip.generateAsync({ type: 'uint8array' }))
    const read = await readAll(path)
    expect(read.problems).toEqual([])
    expect(read.articles).toHaveLength(2)
    expect((await readAll(write('bad.zip', 'PK no zip'))).problems[0]).toMatch(
      /bad\.zip: the file is damaged/,
    )
    expect((await readAll(join(folder, 'nowhere'))).problems[0]).toMatch(/no such file or folder/)
  })

  test('tells an input by its bytes', async () => {
    write('a.txt', `One\n\n${sentence}`)
    write('b.txt', `Two\n\n${sentence}`)
    const [first, second] = [await readAll(folder), await readAll(folder)]
    expect(first.digests).toEqual(second.digests)
    expect(new Set(first.digests).size).toBe(2)
  })
})

test.each([
  ['2026-02-03', '2026-02-03'],
  ['2026-02-03 08:15', '2026-02-03'],
  ['2026-02-03T08:15:00Z', '2026-02-03T08:15:00Z'],
  ['Tue, 03 Feb 2026 08:15:00 GMT', '2026-02-03T08:15:00Z'],
  ['03/02/2026', null],
  ['2026-02-31', null],
  ['yesterday', null],
])('the date %s is read as %s', (said, expected) => {
  const read = articleOfRecord({ text: sentence, date: said }, {})
  if (expected === null) expect(read).toMatchObject({ problem: expect.stringContaining(said) })
  else expect(read).toMatchObject({ article: { publishedAt: expected } })
})

test('a mapped column that is not there is told by its name', () => {
  expect(articleOfRecord({ body: sentence }, { text: 'Story' })).toEqual({
    problem: 'there is no “Story”, which --map names as the text.',
  })
})
