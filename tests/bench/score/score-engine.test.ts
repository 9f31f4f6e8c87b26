import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { markSpans } from './mark-spans'

const root = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'according-benchmark-'))
const record = join(folder, 'scores.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = [
  'Harbour bridge to close',
  'Mayor Ana Rook said the old bridge will close on Friday. “It is not safe,” she told reporters.',
  'Two port officials warned that the beams were cracked.',
].join('\n\n')
const item = markSpans(text, 'Two port officials', 'warned', 'that the beams were cracked')

mkdirSync(join(folder, 'attributions'))
mkdirSync(join(folder, 'sources'))
writeLines('attributions/dev.jsonl', {
  id: 'bridge',
  title: 'Harbour bridge to close',
  text,
  attributions: [
    markSpans(text, 'Mayor Ana Rook', 'said', 'the old bridge will close on Friday'),
    markSpans(text, 'she', 'told', '“It is not safe,”'),
    item,
  ],
})
writeLines('attributions/train.jsonl', {
  id: 'other',
  title: 'Other',
  text: 'Nothing.',
  attributions: [],
})
writeLines('sources/open.jsonl', {
  article: 'bridge',
  kind: 'unnamed_group',
  class: 'anonymous',
  sampling: { weight: 3 },
  ...item,
})

function writeLines(name: string, line: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(line)}\n`)
}

function score() {
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/score/score-engine.ts', folder, record],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
}

test('invented articles are read end to end, printed, recorded, and compared with the record', () => {
  const first = score()
  expect(first.stderr).toBe('')
  expect(first.status).toBe(0)
  expect(first.stdout).toMatch(/Linked F1 of attributions +1\.000 +1\.000–1\.000 +0\.725/)
  expect(first.stdout).toMatch(/F1 of “anonymous” +1\.000/)
  expect(first.stdout).toMatch(/anonymous +1\.000 +1\.000–1\.000 +no case +1, 0/)
  const written = JSON.parse(readFileSync(record, 'utf8'))
  expect(written.figures.find(({ id }: { id: string }) => id === 'linked').value).toBe(1)

  for (const figure of written.figures) {
    if (figure.id === 'source-head') figure.best = { value: 1.2, engine: '9.0.0' }
  }
  writeFileSync(record, JSON.stringify(written))
  const second = score()
  expect(second.status).toBe(1)
  expect(second.stderr).toContain('Source head recall, 1.000 after 1.200 of version 9.0.0')
  expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual(written)
}, 120_000)

test.each([
  [{ ACCORDING_BENCHMARK_DATA: '' }, 'names no folder'],
  [{ ACCORDING_BENCHMARK_DATA: join(folder, 'sources') }, 'lacks attributions/dev.jsonl'],
])('without data there is a notice and no failure', (settings, words) => {
  const { status, stdout } = spawnSync(process.execPath, ['setup/score.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  })
  expect(status).toBe(0)
  expect(stdout).toContain(words)
})
