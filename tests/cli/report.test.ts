import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventYear } from '../../bench/self-review/invent-year'
import { runAccording } from './run-according'

let folder: string
const according = (args: string[], input?: string) =>
  runAccording(join(folder, 'data'), args, input)
const file = (name: string) => join(folder, name)

const year = inventYear(24)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'according-report-cli-'))
  const rows = year.map((row) => JSON.stringify(row))
  writeFileSync(
    file('year.jsonl'),
    [...rows.slice(0, 20), 'not json', ...rows.slice(20)].join('\n'),
  )
  const cells = year
    .slice(0, 3)
    .map(({ title, text }) => `"${title}";"${text.replaceAll('"', '""')}"`)
  writeFileSync(file('export.csv'), `Headline;Story\n${cells.join('\n')}\n`)
  mkdirSync(file('nothing'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('import and report', () => {
  test('a report before any import says what to do', async () => {
    const { code, out, err } = await according(['report'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Name the outlet with --outlet. Imported were: none.')
  }, 60_000)

  test('an import takes what it can, names what it cannot and answers 3; nothing but results on standard output', async () => {
    const { code, out, err } = await according(['import', file('year.jsonl')])
    expect(out).toBe('Added: 24. Already here: 0. Failed: 1.\n')
    expect(err.trim()).toMatch(/^.*year\.jsonl, line 21: this is not a JSON object\. .*$/)
    expect(code).toBe(3)
    const again = await according(['import', '--json', file('year.jsonl')])
    expect(JSON.parse(again.out)).toEqual({ added: 0, alreadyHere: 24, otherText: 0, failed: 1 })
  }, 120_000)

  test('columns are mapped; what is not known is said with the names there are', async () => {
    const args = ['import', file('export.csv'), '--outlet', 'Vell Star', '--map', 'title=Headline']
    const missing = await according(args)
    expect(missing.code).toBe(2)
    expect(missing.err).toContain(
      'line 2: there is no text (there are: Headline, Story). Name its column with --map text=COLUMN.',
    )
    const { code, out } = await according([...args, '--map', 'text=Story', '--desk', 'Night'])
    expect([code, out]).toEqual([0, 'Added: 3. Already here: 0. Failed: 0.\n'])
  }, 120_000)

  test.each([
    [['import'], 2, /no file or folder named/],
    [['import', 'x.csv', '--map', 'author'], 2, /--map author: write FIELD=COLUMN/],
    [['import', 'x.csv', '--map', 'colour=Farbe'], 2, /where FIELD is one of id, title, text/],
    [['import', 'x.csv', '--outlets', 'A'], 2, /--outlet/],
    [['report', '--by', 'colour'], 2, /--by colour: choose month, desk, section, topic, byline/],
    [['report', '--outlet', 'No Such'], 2, /There is no outlet “No Such”/],
    [['report', '--outlet', 'Vell Star', '--from', 'May'], 2, /write months \(2026-01\) or days/],
    [['report', '--outlet', 'Vell Star', '--from', '2026-05', '--to', '2026-04'], 2, /no later/],
    [['report', '--outlet', 'Vell Star', '--pack', 'nyt'], 2, /There is no pack “nyt”/],
    [
      ['report', '--outlet', 'Vell Star', '--csv', '--table', 'x'],
      2,
      /there are measures, parts, rules/,
    ],
  ] as const)(
    '%o answers %i and says why',
    async (args, expected, said) => {
      const { code, out, err } = await according([...args])
      expect([code, out]).toEqual([expected, ''])
      expect(err).toMatch(said)
    },
    60_000,
  )

  test('of inputs none of which can be read it says so, and answers 2', async () => {
    const { code, out, err } = await according(['import', 'nowhere.jsonl'])
    expect([code, out]).toEqual([2, 'Added: 0. Already here: 0. Failed: 1.\n'])
    expect(err).toContain('nowhere.jsonl: there is no such file or folder. Check the path.')
  }, 60_000)

  test('an empty folder is nothing, and no failure', async () => {
    const { code, out } = await according(['import', file('nothing'), '--outlet', 'A'])
    expect([code, out]).toEqual([0, 'Added: 0. Already here: 0. Failed: 0.\n'])
  }, 60_000)

  test('a report in words, JSON and CSV says the same', async () => {
    const args = ['report', '--outlet', 'tolm courier', '--from', '2026-01', '--to', '2026-12']
    const words = await according([...args, '--by', 'desk'])
    expect(words.code).toBe(0)
    expect(words.out).toContain(`Tolm Courier: ${year.length} articles`)
    const report = JSON.parse((await according([...args, '--json'])).out)
    const { whole } = report.measures[0]
    expect(words.out).toContain(`anonymous sources: ${whole.counted} of ${whole.cases}`)
    expect(report.judged).toBe(year.length)
    for (const { rule, met, flagged, cannotTell, notApplicable } of report.rules) {
      expect([rule, met + flagged + cannotTell + notApplicable]).toEqual([rule, year.length])
      expect(words.out).toContain(`${rule} `)
    }
    const csv = (await according([...args, '--csv', '--table', 'rules'])).out.trim().split('\n')
    expect(csv[0]).toBe(
      'pack,packVersion,rule,title,mode,met,flagged,flaggedAndWaived,cannotTell,notApplicable,articlesJudged',
    )
    expect(csv).toHaveLength(1 + report.rules.length)
  }, 120_000)

  test('by byline it says whom that concerns, and only then', async () => {
    const by = await according(['report', '--outlet', 'Tolm Courier', '--by', 'byline'])
    expect(by.err).toContain('this names people. Agree with the staff first')
    expect(by.out).toContain('Ada Renn')
    const other = await according(['report', '--outlet', 'Tolm Courier'])
    expect(other.err).toBe('')
    expect(other.out).not.toContain('Ada Renn')
  }, 120_000)
})
