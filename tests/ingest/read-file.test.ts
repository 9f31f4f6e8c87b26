import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { extractArticle } from '#ingest/extract-article'
import { readArticleLines } from '#ingest/read-article-lines'
import { readFile } from '#ingest/read-file'
import { refusalFacts, refusalReasons, refuse } from '#ingest/refusal'
import { refusalSentence } from '#ingest/refusal-sentences'

const bytes = (text: string) => new TextEncoder().encode(text)
const sentence =
  'The harbour bridge was closed on Monday after a barge struck its second pier, the board said.'

/** A one-page PDF with these lines of text, or with none. */
function pdf(lines: string[]): Uint8Array {
  const drawn = lines
    .map((line, index) => `BT /F1 12 Tf 72 ${720 - index * 14} Td (${line}) Tj ET`)
    .join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return bytes(text)
}

async function docx(document: string | Uint8Array): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  zip.file('word/document.xml', document)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const wordDocument = (paragraphs: string[]) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`

async function text(name: string, content: Uint8Array): Promise<string | null> {
  const outcome = await readFile({ name, bytes: content })
  return outcome.outcome === 'read' ? outcome.article.text : null
}

describe('what is read', () => {
  test('plain text, with its first line as title', async () => {
    const outcome = await readFile({
      name: 'bridge.txt',
      bytes: bytes(`Bridge closed\n\n${sentence}`),
    })
    expect(outcome).toMatchObject({
      outcome: 'read',
      article: { id: 'bridge', title: 'Bridge closed' },
    })
  })

  test('Markdown with front matter', async () => {
    const source = `---\ntitle: Bridge closed\noutlet: Harbor Herald\npublished: "2026-11-14T19:05:00+01:00"\nbyline: Ada Coll\nurl: https://harbor-herald.example/bridge\n---\n\n${sentence}\n\nA second [paragraph](https://x.example/).\n`
    const outcome = await readFile({ name: 'bridge.md', bytes: bytes(source) })
    expect(outcome).toMatchObject({
      article: {
        title: 'Bridge closed',
        outlet: 'Harbor Herald',
        publishedAt: '2026-11-14T19:05:00+01:00',
        text: `${sentence}\n\nA second paragraph.`,
      },
    })
  })

  test('a page, gzipped too, by its name or by what it begins with', async () => {
    const page = `<html><head><title>Bridge</title></head><body><article>${`<p>${sentence}</p>`.repeat(8)}</article></body></html>`
    for (const [name, content] of [
      ['page.html', bytes(page)],
      ['page.html.gz', new Uint8Array(gzipSync(page))],
      ['page.txt', bytes(page)],
    ] as const) {
      const outcome = await readFile({ name, bytes: content })
      expect(outcome).toMatchObject({ outcome: 'read', article: { id: 'page' } })
    }
  })

  test('a Word document with its paragraphs', async () => {
    expect(
      await text('bridge.docx', await docx(wordDocument(['Bridge closed', sentence, 'Another.']))),
    ).toBe(`Bridge closed\n\n${sentence}\n\nAnother.`)
  })

  test('a PDF, its lines joined and its hyphens undone', async () => {
    const content = pdf([
      'The harbour bridge was closed on Mon-',
      'day after a barge struck its second',
      'pier, the harbour board said.',
    ])
    expect(await text('bridge.pdf', content)).toBe(
      'The harbour bridge was closed on Mon- day after a barge struck its second pier, the harbour board said.'.replace(
        'Mon- day',
        'Monday',
      ),
    )
  })

  test('two megabytes of text', async () => {
    expect(await text('long.txt', bytes(`${sentence}\n`.repeat(20_000)))).toHaveLength(
      (sentence.length + 1) * 20_000,
    )
  })

  test('text in an old encoding', async () => {
    const old = Uint8Array.from(
      Buffer.from(
        'The caf\u00e9 was closed, she said \u2013 for good.'.replace('\u2013', '\u0096'),
        'latin1',
      ),
    )
    expect(await text('old.txt', old)).toBe('The café was closed, she said – for good.')
  })
})

describe('what is refused', () => {
  test.each([
    ['empty.txt', new Uint8Array(), 'empty'],
    ['blank.txt', bytes('  \n '), 'empty'],
    ['binary.txt', new Uint8Array([1, 0, 2, 0, 3, 255]), 'binary'],
    ['picture.png', bytes('whatever'), 'unknown-format'],
    ['large.txt', new Uint8Array(10_000_001).fill(97), 'too-large'],
    ['bomb.html.gz', new Uint8Array(gzipSync(Buffer.alloc(40_000_000))), 'zip-bomb'],
    ['broken.pdf', bytes('%PDF-1.7\nbroken'), 'damaged'],
    ['renamed.pdf', bytes(sentence), 'unknown-format'],
    ['broken.docx', bytes('PK\u0003\u0004broken'), 'damaged'],
    ['matter.md', bytes('---\ntitle: [\n---\nx'), 'damaged'],
    ['date.md', bytes('---\npublished: yesterday\n---\nx'), 'damaged'],
    ['list.html', bytes('<html><body><ul><li>One</li></ul></body></html>'), 'not-an-article'],
  ])('%s: %s', async (name, content, because) => {
    expect(await readFile({ name, bytes: content })).toMatchObject({ outcome: 'refused', because })
  })

  test('a PDF of pictures', async () => {
    expect(await readFile({ name: 'scan.pdf', bytes: pdf([]) })).toMatchObject({
      because: 'scanned',
    })
  })

  test('a PDF behind a password', async () => {
    const locked = new TextDecoder()
      .decode(pdf([sentence]))
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >>`,
      )
    expect(await readFile({ name: 'locked.pdf', bytes: bytes(locked) })).toMatchObject({
      because: 'password',
    })
  })

  test('a Word document that unpacks to far too much', async () => {
    expect(
      await readFile({ name: 'bomb.docx', bytes: await docx(new Uint8Array(70_000_000)) }),
    ).toMatchObject({ because: 'zip-bomb' })
  })

  test('every reason has a sentence that names the input', () => {
    for (const because of refusalReasons) {
      expect(refusalSentence('x.txt', refuse(because))).toMatch(/^x\.txt: .{20,}\.$/)
    }
    for (const known of refusalFacts) {
      expect(refusalSentence('x.txt', refuse('status', known, 404))).toMatch(/\. \([^{}]{3,}\)$/)
    }
  })
})

test('JSONL is read line by line; a bad line names itself and stops nothing', async () => {
  const lines = [
    '{"id":1,"text":"a","outlet":null}',
    'no',
    '',
    '{"id":"b"}',
    '{"id":"c","text":"c"}',
  ]
  const rows = []
  for await (const row of readArticleLines(Readable.from([lines.join('\n')]))) rows.push(row)
  expect(rows.map((row) => ('article' in row ? row.article.id : row.line))).toEqual([
    '1',
    2,
    4,
    'c',
  ])
})

test('markup soup never throws, and links slice to their own words', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '<a href="/x">',
    '</a>',
    '<article>',
    '<script>',
    '</script>',
    '<table><td>',
    '&amp;',
    '&#0;',
    '<!--',
    sentence,
    '“quoted”',
    '\ud800',
    '<br><br>',
  )
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 60 }).map((parts) => `<html><body>${parts.join('')}`),
      (html) => {
        const found = extractArticle({ id: 'x', html, url: 'https://x.example/' })
        if (found.outcome === 'refused') return
        for (const { start, end } of found.article.links) {
          expect(start).toBeLessThan(end)
          expect(found.article.text.slice(start, end).trim()).toBe(
            found.article.text.slice(start, end),
          )
        }
      },
    ),
    { numRuns: 120 },
  )
})
