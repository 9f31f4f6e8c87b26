import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysisSchema } from '#domain/analysis'

const root = join(import.meta.dirname, '..', '..')
const boom = `The boom had cracked before the accident, the lawsuit says. Pallas Marine declined to discuss the boom.

The Harbor Herald could not independently verify the claims about the boom on Monday.`
const ferry = `Two harbour officials said the ferry was lost on Sunday, speaking on condition of anonymity.

“It turned north and was gone,” said Ada Coll, who keeps the harbour log. Critics said the board had been asleep.`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'according-cli-'))
  writeFileSync(join(folder, 'ferry.txt'), ferry)
  writeFileSync(join(folder, 'boom.txt'), boom)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(
    join(folder, 'page.html'),
    `<html><head><title>Ferry lost</title><meta property="og:site_name" content="Harbor Herald"></head><body><article>${`<p>${ferry}</p>`.repeat(4)}</article></body></html>`,
  )
  const lines = Array.from({ length: 12 }, (_, index) =>
    JSON.stringify({ id: `row-${index}`, text: ferry, outlet: null }),
  )
  writeFileSync(
    join(folder, 'many.jsonl'),
    `${lines.slice(0, 6).join('\n')}\nnot json\n\n${lines.slice(6).join('\n')}\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

function according(args: string[], input?: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/according.js', ...args], {
      cwd: root,
      env: { ...process.env, ACCORDING_DATA: join(folder, 'data'), DATABASE_URL: '' },
    })
    const ended = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      ended.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      ended.err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...ended }))
    child.stdin.end(input ?? '')
  })
}

const file = (name: string) => join(folder, name)

describe('analyze', () => {
  test('prints one analysis a line that fits the contract, in the order of the input', async () => {
    const { code, out, err } = await according(['analyze', '--jsonl', file('many.jsonl')])
    const analyses = out
      .trim()
      .split('\n')
      .map((line) => analysisSchema.parse(JSON.parse(line)))
    expect(analyses.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `row-${index}`),
    )
    expect(analyses[0].measures['only-anonymous-claims'].outOf).toBeGreaterThan(0)
    expect(code).toBe(3)
    expect(err).toContain('many.jsonl, line 7: this is not JSON')
  })

  test('gives the same bytes with threads as without', async () => {
    const [one, three] = await Promise.all([
      according(['analyze', '--jsonl', file('many.jsonl')]),
      according(['analyze', '--jsonl', '--workers', '3', file('many.jsonl')]),
    ])
    expect(three.out).toBe(one.out)
  })

  test('reads standard input, as text and as JSONL', async () => {
    const asText = await according(['analyze', '--json', '-'], ferry)
    expect(analysisSchema.parse(JSON.parse(asText.out)).text).toBe(ferry)
    const asLines = await according(
      ['analyze', '--jsonl', '-'],
      `${JSON.stringify({ id: 'x', text: ferry })}\n`,
    )
    expect(JSON.parse(asLines.out).id).toBe('x')
  })

  test('speaks plainly without a format', async () => {
    const { out, code } = await according(['analyze', file('ferry.txt')])
    expect(code).toBe(0)
    expect(out).toMatch(/\[Anonymous, described\] Two harbour officials/)
    expect(out).toMatch(/Claims resting only on anonymous sources: \d+ of \d+/)
  })

  test('says in words who did not answer, and what could not be confirmed', async () => {
    const { out } = await according(['analyze', file('boom.txt')])
    expect(out).toMatch(/^ {2}Would not answer.*: declined to discuss the boom/m)
    expect(out).toMatch(/^ {2}Said not to be confirmed: could not independently verify/m)
  })
})

describe('bad usage', () => {
  test.each([
    [['analyze'], 2, 'no file named'],
    [['analyze', 'missing.txt'], 2, 'missing.txt: there is no such file'],
    [['analyze', '.'], 2, 'this is a folder'],
    [['analyze', '--jsnol', 'x'], 2, 'Did you mean --jsonl?'],
    [['analyse'], 2, 'Did you mean analyze?'],
    [['analyze', '--workers', 'many', 'x'], 2, 'whole number'],
    [['extract'], 2, 'no file named'],
    [['measure'], 2, "missing required argument 'id'"],
  ])('%j ends with %i and says %j', async (args, code, words) => {
    const ended = await according(args)
    expect(ended.code).toBe(code)
    expect(ended.err).toContain(words)
    expect(ended.out).toBe('')
  })

  test('a good file beside a bad one is still read', async () => {
    const { code, out, err } = await according([
      'analyze',
      '--jsonl',
      file('empty.txt'),
      file('ferry.txt'),
    ])
    expect(code).toBe(3)
    expect(err).toContain('empty.txt: it is empty')
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})

test('extract gives the article of a page, its id the name of the file', async () => {
  const { out, code } = await according(['extract', '--jsonl', file('page.html')])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    id: 'page',
    title: 'Ferry lost',
    outlet: 'Harbor Herald',
    url: null,
  })
})

describe('the workspace from the shell', () => {
  test('add, stories, measure, migrate, doctor and stop', async () => {
    const added = await according([
      'add',
      '--story',
      'Ferry',
      '--outlet',
      'Signal Post',
      file('ferry.txt'),
      file('empty.txt'),
    ])
    expect(added.code).toBe(3)
    expect(added.out).toMatch(/^Added: /)
    expect(added.out).toContain('empty.txt: it is empty')

    const stories = await according(['stories', '--json'])
    expect(JSON.parse(stories.out)).toMatchObject([{ title: 'Ferry', articles: 1, pending: 0 }])

    const measured = await according(['measure', 'only-anonymous-claims', '--story', 'Ferry'])
    expect(measured.out).toMatch(/^Ferry: \d of \d/)
    expect((await according(['measure', 'truth'])).err).toContain('There is no measure “truth”')
    expect((await according(['measure', 'specificity', '--story', 'None'])).err).toContain(
      'There is no story “None”',
    )

    expect((await according(['migrate'])).out).toContain('up to date')
    const doctor = await according(['doctor'])
    expect(doctor.out).toMatch(/ok\s+Database\s+embedded/)
    expect(doctor.code).toBe(0)
    expect((await according(['stop'])).out).toContain('No database was running')
  }, 60_000)
})
