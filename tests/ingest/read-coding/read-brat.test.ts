import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CodedAttribution, Coding } from '#domain/coding'
import { CodingFailure, readBrat } from '#ingest/read-coding/read-brat'
import { writeBrat } from '#workflows/export-codings/write-brat'

const text = 'The ferry 🛳️ sank, a harbour official said.\n“We saw it,” said Ada Coll.'
const read = (annotations: string, of = text) =>
  readBrat({ annotations, text: of, coder: 'ada', article: 'ferry' })

describe('brat standoff', () => {
  test('is read with offsets in code points, broken spans and labels', () => {
    const coding = read(
      [
        'T1\tCue 38 42\tsaid',
        'T2\tSource 19 37\ta harbour official',
        'T3\tContent 0 4;10 11\tThe 🛳',
        'E1\tCue:T1 Source:T2 Content:T3',
        'A1\tkind E1 unnamed_person',
        'A2\tgrant E1 no',
        'A3\tspecificity E1 1.5',
        '#1\tAnnotatorNotes E1\tnot ours',
        '',
      ].join('\n'),
    )
    const [one] = coding.attributions
    const words = (span: [number, number][]) => span.map(([start, end]) => text.slice(start, end))
    expect(words(one.source)).toEqual(['a harbour official'])
    expect(words(one.cue)).toEqual(['said'])
    expect(words(one.content)).toEqual(['The ', '🛳'])
    expect(one.labels).toEqual({ kind: 'unnamed_person', grant: false, specificity: 1.5 })
    expect(coding.textLength).toBe(text.length)
  })

  test.each([
    ['T1\tCue 4 9\tsank', 1, 'the text has “ferry” where the file has “sank”'],
    ['T1\tCue 4 900\tferry', 1, 'does not lie in the text'],
    ['T1\tCue 4 9\tferry\nE1\tCue:T2', 2, 'T2 is not in the file'],
    ['T1\tCue 4 9\tferry\nE1\tCue', 2, 'is no role'],
    ['T1\tCue 4 9\tferry\nE1\tCue:T1\nA1\tkind E1 ghost', 2, 'kind'],
    ['T1\tCue 4 9\tferry\nE1\tCue:T1\nA1\tmood E1 bad', 2, 'mood'],
  ])('%j is refused at its line', (annotations, line, sentence) => {
    try {
      read(annotations)
    } catch (error) {
      expect(error).toBeInstanceOf(CodingFailure)
      expect((error as CodingFailure).line).toBe(line)
      expect((error as CodingFailure).message).toContain(sentence)
      return
    }
    throw new Error('it was read')
  })

  test('what is written is read back the same', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '🛳️', 'é', '\n'),
      minLength: 8,
      maxLength: 40,
    })
    const span = (at: number, from: number, length: number): [number, number] => {
      const start = from % Math.max(1, at - 1)
      return [start, Math.min(at, start + 1 + length)]
    }
    fc.assert(
      fc.property(
        letters,
        fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.boolean(), fc.boolean()), { maxLength: 4 }),
        (drawn, marks) => {
          // A span ends between letters, never inside one.
          const whole = (offset: number) =>
            /[\uDC00-\uDFFF]/.test(drawn[offset] ?? '') ? offset + 1 : offset
          const attributions = marks.map(
            ([from, length, hasSource, hasCue], index): CodedAttribution => {
              const [start, end] = span(drawn.length, from, length)
              const at: [number, number][] = [[whole(start), Math.max(whole(end), whole(start))]]
              return {
                id: `E${index + 1}`,
                source: hasSource ? at : [],
                cue: hasCue ? at : [],
                content: at,
                labels: {
                  kind: 'unnamed_group',
                  standing: null,
                  role: hasCue,
                  strength: 3,
                  count: 'several',
                },
              }
            },
          )
          const coding: Coding = { ...read('', drawn), attributions }
          expect(read(writeBrat(coding, drawn), drawn)).toEqual(coding)
        },
      ),
    )
  })
})
