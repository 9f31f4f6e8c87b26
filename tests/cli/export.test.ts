import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
