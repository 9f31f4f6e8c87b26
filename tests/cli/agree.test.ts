import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codingOf, mark, spots } from '../comparison/codings/invent-codings'
import { runAccording } from './run-according'

describe('according agree', () => {
  let folder: string
  const file = (name: string) => join(folder, name)
  const agree = (...args: string[]) => runAccording(join(folder, 'data'), ['agree', ...args])
  const save = (name: string, coder: string, kind: 'named_person' | 'unnamed_person') =>
    writeFileSync(
      file(name),
      JSON.stringify(
        codingOf(coder, [
          mark('1', spots.first, { kind, standing: null }),
          mark('2', spots.second, { kind: 'unnamed_person', standing: 'anonymous' }),
        ]),
      ),
    )

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'according-agree-'))
    save('ada.json', 'ada', 'named_person')
    save('ben.json', 'ben', 'named_person')
    save('cem.json', 'cem', 'unnamed_person')
    writeFileSync(file('cut.json'), '{"coder": "dan", "attrib')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('tells α, counts and what is argued most', async () => {
    const { code, out } = await agree(file('ada.json'), file('ben.json'), file('cem.json'))
    expect(code).toBe(0)
    expect(out).toContain('3 coders, 1 text, 2 attributions')
    // Codes named named unnamed | three unnamed: α = 1 − 5·2/16.
    expect(out).toMatch(/^kind +α 0\.38 exploratory +all agree on 1 of 2$/m)
    expect(out).toContain('bridge 18–50, kind: named_person 2 · unnamed_person 1')
  })

  test('as JSON gives items without the names of coders', async () => {
    const { out } = await agree(file('ada.json'), file('cem.json'), '--json')
    const merged = JSON.parse(out)
    expect(merged).toMatchObject({ coders: 2, texts: ['bridge'] })
    expect(merged.items).toHaveLength(2)
    expect(out).not.toContain('cem')
  })

  test('a file cut off is named, the rest is merged', async () => {
    const { code, err, out } = await agree(file('ada.json'), file('cut.json'), file('ben.json'))
    expect(code).toBe(3)
    expect(err).toContain('cut.json: this is no whole JSON document')
    expect(out).toContain('2 coders')
  })

  test.each([
    [[], 'agree'],
    [['nowhere.json'], 'there is no such file'],
    [['ada.json'], 'there is one coder'],
  ])('%j is refused with what to do', async (names, sentence) => {
    const { code, err } = await agree(...names.map(file))
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })
})
