import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comparisonSchema } from '#domain/comparison'
import { runAccording } from './run-according'

let folder: string
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string) => join(folder, name)
const according = (args: string[], input?: string) =>
  runAccording(join(folder, 'data'), args, input)

const ferry = `Two harbour officials said the ferry was lost on Sunday, speaking on condition of anonymity.

“It turned north and was gone,” said Ada Coll, who keeps the harbour log. Critics said the board had been asleep.`

const wire = `The sluice at Tolm was left open on the night of the flood, lock keeper Ivo Renn told the Orrin Mail.

The flood damaged 140 houses in Dunmere, the council said on Monday.`
const echo = `Lock keeper Ivo Renn found the sluice at Tolm left open on the night of the flood, the Orrin Mail reported.

The council counted 140 damaged houses in Dunmere.`
const rows = [
  { id: 'mail', storyId: 'flood', outlet: 'Orrin Mail', text: wire },
  { id: 'f1', storyId: 'ferry', outlet: 'Signal Post', text: ferry },
  { id: 'star', storyId: 'flood', outlet: 'Dunmere Star', text: echo },
  { id: 'f2', storyId: 'ferry', outlet: 'Harbor Herald', text: ferry },
]
const lines = rows.map((row) => JSON.stringify(row)).join('\n')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'according-compare-'))
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('mail.txt'), wire)
  writeFileSync(file('star.txt'), echo)
  mkdirSync(file('other'))
  writeFileSync(join(file('other'), 'mail.txt'), echo)
})

test('says in words who shares which claim and who credits whom', async () => {
  const flood = rows.filter(({ storyId }) => storyId === 'flood')
  const { code, out, err } = await according(
    ['compare', '-'],
    flood.map((row) => JSON.stringify(row)).join('\n'),
  )
  expect(code).toBe(0)
  expect(err).toBe('')
  expect(out).toMatch(/^Orrin Mail — no headline \(no date\)\nDunmere Star — /)
  expect(out).toMatch(/• .*140 .*houses.*\n .* · origins: \d known, \d independent, \d possible\n/)
  expect(out).toContain('Dunmere Star credits Orrin Mail\n')
  expect(out).toMatch(/Shared claims with named support: \d of \d\n/)
})

test('names files after themselves where no outlet is known', async () => {
  const { code, out } = await according(['compare', file('mail.txt'), file('star.txt')])
  expect(code).toBe(0)
  expect(out).toMatch(/^mail — .*\nstar — /)
})

test('prints one document that fits the contract', async () => {
  const args = ['compare', '--json', file('mail.txt'), file('star.txt')]
  const { code, out } = await according(args)
  expect(code).toBe(0)
  const comparison = comparisonSchema.parse(JSON.parse(out))
  expect(comparison.storyId).toBe('story')
  expect(comparison.articles.map(({ id }) => id)).toEqual(['mail', 'star'])
  expect(comparison.claims.length).toBeGreaterThan(0)
  expect(comparison.measures.corroboration.outOf).toBe(comparison.claims.length)
  expect((await according(args)).out).toBe(out)
})

test('takes rows story by story, one comparison a line, in the order in which stories are met', async () => {
  writeFileSync(file('stories.jsonl'), lines)
  const { code, out } = await according(['compare', '--jsonl', file('stories.jsonl')])
  expect(code).toBe(0)
  const comparisons = out
    .trim()
    .split('\n')
    .map((line) => comparisonSchema.parse(JSON.parse(line)))
  expect(
    comparisons.map(({ storyId, articles }) => [storyId, ...articles.map(({ id }) => id)]),
  ).toEqual([
    ['flood', 'mail', 'star'],
    ['ferry', 'f1', 'f2'],
  ])
  expect(comparisons[1].articles[1].readingOf).toBe('f1')
})

test('refuses two stories in words, and says what to do', async () => {
  const { code, out, err } = await according(['compare', '-'], lines)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain('the articles are of 2 stories')
  expect(err).toContain('--jsonl')
})

test('a good file beside bad ones is still compared', async () => {
  const { code, out, err } = await according([
    'compare',
    '--json',
    file('mail.txt'),
    file('empty.txt'),
    file('missing.txt'),
    file('star.txt'),
  ])
  expect(code).toBe(3)
  expect(err).toContain('empty.txt: it is empty')
  expect(err).toContain('missing.txt: there is no such file')
  expect(JSON.parse(out).articles).toHaveLength(2)
})

test('says when two files have one name, of which it can compare only one', async () => {
  const { code, out, err } = await according([
    'compare',
    '--json',
    file('mail.txt'),
    join(file('other'), 'mail.txt'),
  ])
  expect(code).toBe(0)
  expect(err).toContain('two articles have the id “mail”')
  expect(JSON.parse(out).articles).toHaveLength(1)
})
