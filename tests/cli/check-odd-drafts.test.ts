import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RuleResult } from '#domain/policy'
import { inventEditedDraft } from '../ingest/invent-docx'
import { type Ended, runAccording } from './run-according'

const paragraph = (number: number) =>
  `The ${number} port officials said the beams were cracked, speaking on condition of anonymity. “It is not safe,” Mayor Ana Rook told reporters on Monday. The bridge was reportedly built in 1911, and Jan Coll called it a monument.`

describe('according check of odd drafts', () => {
  let folder: string
  const check = (name: string, content: string | Uint8Array, ...more: string[]): Promise<Ended> => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return runAccording(join(folder, 'data'), ['check', file, '--pack', 'ap-like', ...more])
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'according-odd-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['one word', 'Bridge', 'This is very short; the result means little.'],
    [
      'another language',
      'Dos funcionarios del puerto dijeron que las vigas estaban agrietadas y que el puente se cerraría el lunes, según fuentes cercanas a la junta. “No es seguro”, dijo la alcaldesa a los periodistas en una rueda de prensa.',
      'This does not read as English prose; the result means little.',
    ],
  ])('%s is checked, with a clear word', async (_, text, sentence) => {
    const { code, out } = await check('odd.txt', text)
    expect(code).toBe(0)
    expect(out).toContain(`! ${sentence}`)
    expect(out).toMatch(/\d+ rules: /)
  })

  test('200,000 words are read to their end', async () => {
    const words = paragraph(1).split(/\s+/).length
    const last = '\n\nSources said the very last lorry had been turned back.'
    const text = Array.from({ length: Math.ceil(200_000 / words) }, (_, at) => paragraph(at + 2))
    const long = text.join('\n\n') + last
    const { code, out } = await check('long.txt', long, '--json')
    expect(code).toBe(1)
    const { warnings, results } = JSON.parse(out) as { warnings: string[]; results: RuleResult[] }
    expect(warnings).toEqual([])
    const bare = results.find(({ rule }) => rule === 'R09')?.findings.at(-1)
    expect(bare?.outcome).toBe('flagged')
    expect(bare?.span[0][0]).toBeGreaterThan(long.length - last.length)
  }, 400_000)

  test('a Word document is read with its changes accepted, and says so', async () => {
    const { code, out, err } = await check('draft.docx', await inventEditedDraft(), '--jsonl')
    expect(code).toBe(0)
    expect(err).toContain('draft.docx: it has tracked changes. The text was read as it is when all')
    expect(err).toContain('draft.docx: it has comments. They were not read.')
    expect(out).not.toContain('Ned Coll')
    const { out: words } = await check('draft.docx', await inventEditedDraft())
    expect(words).toContain('Two port officials')
  })

  test('a line that writes down who a source is, is told by its number and repeated nowhere', async () => {
    const named = `${paragraph(2)}\n\nconfidential source: Ned Karst, port engineer\n`
    for (const format of ['text', 'json', 'sarif', 'junit']) {
      const { out, err } = await check('named.txt', named, '--format', format)
      expect(err).toContain('named.txt:3: this line seems to write down who a source is.')
      expect(out.length).toBeGreaterThan(100)
      expect(out + err).not.toMatch(/Karst|port engineer/)
    }
  }, 60_000)
})
