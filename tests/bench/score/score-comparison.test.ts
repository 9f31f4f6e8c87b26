import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'according-comparison-'))
const record = join(folder, 'scores.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bridge = {
  id: 'bridge-1',
  title: 'Harbour bridge to close on Friday',
  text: 'The old harbour bridge in Wexley will close on Friday. Mayor Ana Rook said that 14 beams were cracked.',
}
const again = {
  id: 'bridge-2',
  title: 'Wexley: harbour bridge closes on Friday',
  text: 'Mayor Ana Rook said that 14 beams were cracked. The old harbour bridge in Wexley will close on Friday.',
}
const orchard = {
  id: 'orchard-1',
  title: 'Frost destroys pears in the Tolme valley',
  text: 'A night of frost destroyed half of the pears in the Tolme valley. Growers fear for their savings.',
}
// On the same affair, and labelled as a story of its own.
const alone = {
  id: 'orchard-2',
  title: 'Half of the pears in the Tolme valley lost to frost',
  text: 'A night of frost destroyed half of the pears in the Tolme valley. The bank will wait for its money.',
}

beforeAll(() => {
  mkdirSync(join(folder, 'stories'))
  mkdirSync(join(folder, 'claims'))
  writeLines('stories/basil.flat.jsonl', [bridge, orchard, again, alone])
  writeLines('stories/basil.jsonl', [
    { storyId: 1, articles: [bridge, again] },
    { storyId: 2, articles: [orchard] },
    { storyId: 3, articles: [alone] },
  ])
  writeLines(
    'claims/articles.jsonl',
    [bridge, again].map((article) => ({ ...article, storyId: 'bridge' })),
  )
  const closing = 'The old harbour bridge in Wexley will close on Friday.'
  const cracked = 'Mayor Ana Rook said that 14 beams were cracked.'
  const claimOf = (words: string) => ({ members: [place(bridge, words), place(again, words)] })
  writeLines('claims/claims.jsonl', [
    {
      storyId: 'bridge',
      sentences: Object.fromEntries(
        [bridge, again].map((article) => [
          article.id,
          [closing, cracked]
            .map((words) => place(article, words))
            .map(({ start, end }) => [start, end])
            .sort(([a], [b]) => a - b),
        ]),
      ),
      claims: [claimOf(closing), claimOf(cracked)],
      nonPairs: [{ a: place(bridge, closing), b: place(again, cracked) }],
    },
  ])
})

function place({ id, text }: { id: string; text: string }, words: string) {
  const start = text.indexOf(words)
  return { article: id, start, end: start + words.length }
}

function writeLines(name: string, lines: readonly object[]): void {
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'))
}

function score() {
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/score/score-comparison.ts', folder, record],
    { cwd: root, encoding: 'utf8' },
  )
}

test('invented stories are grouped and compared, printed, recorded, and held against the record', () => {
  const partly = score()
  expect(partly.stderr).toBe('')
  expect(partly.status).toBe(0)
  expect(partly.stdout).toContain(`Not measured, for ${folder} lacks it: stories/allsides.`)
  // The two on the frost are one group, labelled as two stories: precision (1 + 1 + ½ + ½) / 4, recall 1.
  expect(partly.stdout).toMatch(/full articles, B-cubed F1 +0\.857 +0\.\d{3}–1\.000 +0\.970 +below/)
  expect(partly.stdout).toMatch(/recall +1\.000 +1\.000–1\.000 +2 of 2\n/)
  expect(partly.stdout).toMatch(/Shared claims, pair F1 +1\.000/)
  expect(partly.stdout).toMatch(/only look alike, joined +0\.000 +0\.000–0\.000 +0 of 1 +0\.099/)
  expect(partly.stdout).toContain('The record stays as it is')
  expect(() => readFileSync(record)).toThrow()

  writeLines('stories/allsides.flat.jsonl', [bridge, again])
  writeLines('stories/allsides.jsonl', [{ storyId: 'one', articles: [bridge, again] }])
  const whole = score()
  expect(whole.stderr).toBe('')
  expect(whole.status).toBe(0)
  const written = JSON.parse(readFileSync(record, 'utf8'))
  const figure = (some: string) => written.figures.find(({ id }: { id: string }) => id === some)
  expect(figure('grouping-full-texts')).toMatchObject({
    value: 0.857143,
    on: '4 full articles on 3 stories',
  })
  expect(figure('shared-claims-recall').counted).toEqual({ count: 2, outOf: 2 })

  figure('shared-claims-recall').best = { value: 1.2, engine: '9.0.0', comparison: '8.0.0' }
  figure('non-pairs-joined').best = { value: -0.1, engine: '9.0.0', comparison: '8.0.0' }
  writeFileSync(record, JSON.stringify(written))
  const worse = score()
  expect(worse.status).toBe(1)
  expect(worse.stderr).toContain('recall, 1.000 after 1.200 of comparison 8.0.0 with engine 9.0.0')
  expect(worse.stderr).toContain('joined, 0.000 after -0.100 of comparison 8.0.0')
  expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual(written)
}, 120_000)

test.each([
  [['--only', 'speed'], 2, 'stderr', '--only takes engine or comparison, not “speed”.'],
  [['--just', 'engine'], 2, 'stderr', "Unknown option '--just'"],
  [
    ['--only', 'comparison'],
    0,
    'stdout',
    'Nothing to measure the comparison on: ' +
      `${join(folder, 'claims')} lacks stories/allsides.jsonl`,
  ],
] as const)('score %j ends with %d', (words, expected, stream, says) => {
  const result = spawnSync(process.execPath, ['setup/score.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ACCORDING_BENCHMARK_DATA: join(folder, 'claims') },
  })
  expect(result.status).toBe(expected)
  expect(result[stream]).toContain(says)
  expect(result.stdout).not.toContain('Nothing to measure the engine on')
})
