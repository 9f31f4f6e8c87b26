import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, expect, test } from 'vitest'
import { runAccording } from './run-according'

const data = mkdtempSync(join(tmpdir(), 'according-export-'))
afterAll(async () => {
  await runAccording(data, ['stop'])
  rmSync(data, { recursive: true, force: true })
})

test('export writes to standard output or a file, and says what is wrong with its input', async () => {
  const lines = await runAccording(data, ['export'])
  expect(lines).toMatchObject({ code: 0 })
  expect(JSON.parse(lines.out.split('\n')[0])).toMatchObject({ table: 'metadata', readers: [] })
  const out = join(data, 'all.zip')
  expect(await runAccording(data, ['export', '--format', 'csv', '--out', out])).toMatchObject({
    code: 0,
    out: '',
  })
  const zip = await JSZip.loadAsync(readFileSync(out))
  expect(Object.keys(zip.files)).toContain('attributions.csv')
  const format = await runAccording(data, ['export', '--format', 'xls'])
  expect(format.code).toBe(2)
  expect(format.err).toContain('csv')
  const story = await runAccording(data, ['export', '--story', 'none'])
  expect(story).toMatchObject({ code: 2, out: '' })
  expect(story.err).toContain('There is no story “none”')
  const folder = await runAccording(data, ['export', '--out', join(data, 'no', 'such', 'folder')])
  expect(folder.code).toBe(2)
  expect(folder.err).toContain('cannot be written')
  expect(readdirSync(data).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('correction files go out for a story that there is, and a wrong one is refused with line and place', async () => {
  const none = await runAccording(data, ['export', 'corrections', '--story', 'none'])
  expect(none).toMatchObject({ code: 2, out: '' })
  expect(none.err).toContain('There is no story “none”')
  expect((await runAccording(data, ['export', 'corrections'])).code).toBe(2)
  const file = join(data, 'corrections.json')
  const text = JSON.stringify(
    {
      ...{ format: 'according-corrections', version: 1, madeAt: '2026-11-20T10:00:00Z' },
      ...{ story: { id: 'gone', title: 'Gone' }, corrections: [], more: 1 },
    },
    null,
    2,
  )
  writeFileSync(file, text)
  const wrong = await runAccording(data, ['corrections', 'import', file])
  expect(wrong.code).toBe(2)
  expect(wrong.err).toMatch(/corrections\.json:1: .*more/)
  writeFileSync(file, text.replace(',\n  "more": 1', ''))
  const lost = await runAccording(data, ['corrections', 'import', file])
  expect(lost.err).toContain('There is no story “gone”')
  await runAccording(data, ['demo'])
  const stories = await runAccording(data, ['stories', '--jsonl'])
  const { id } = JSON.parse(stories.out.split('\n')[0])
  const out = join(data, 'out.json')
  expect(
    await runAccording(data, ['export', 'corrections', '--story', id, '--out', out]),
  ).toMatchObject({ code: 0, out: '' })
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ story: { id }, corrections: [] })
  const again = await runAccording(data, ['corrections', 'import', out, '--json'])
  expect(JSON.parse(again.out)).toMatchObject({ outcome: 'imported', added: 0 })
}, 120_000)
