import { describe, expect, test } from 'vitest'
import {
  type ClassFile,
  type ClassWork,
  classFileSchema,
  classWorkSchema,
} from '#domain/class-file'
import { codebookStamp } from '#domain/codebook'
import type { CodedLabels } from '#domain/coding'
import { mergeCodings } from '#workflows/merge-codings'
import { codingOf, mark, spots } from '../comparison/codings/invent-codings'

const named: CodedLabels = { kind: 'named_person', standing: null }
const unnamed: CodedLabels = { kind: 'unnamed_person', standing: 'anonymous' }
const text = 'A bridge that nobody wanted was closed. '.repeat(5)
const classFile: ClassFile = classFileSchema.parse({
  format: 'according-class',
  version: 1,
  id: '0'.repeat(32),
  title: 'The bridge',
  level: '13',
  language: 'en',
  madeAt: '2026-11-01T08:00:00Z',
  codebook: codebookStamp,
  texts: [{ id: 'bridge', title: 'Bridge closed', text, textHash: 'a'.repeat(64) }],
  exercises: [
    {
      kind: 'find-and-code',
      id: 'find',
      title: 'Find',
      task: 'Find them.',
      textId: 'bridge',
      asks: ['kind'],
    },
  ],
})

function workOf(pupil: string, labels: CodedLabels, lockedAt = '2026-11-01T08:20:00Z'): ClassWork {
  return classWorkSchema.parse({
    format: 'according-work',
    version: 1,
    classId: classFile.id,
    pupil: pupil.repeat(32),
    nickname: 'amber otter',
    codebook: codebookStamp,
    answers: [
      {
        lockedAt,
        answer: {
          kind: 'find-and-code',
          exercise: 'find',
          attributions: [mark('1', spots.first, labels)],
        },
      },
    ],
  })
}

const merge = (...documents: unknown[]) =>
  mergeCodings(documents.map((document, index) => ({ name: `${index}.json`, document })))
const kindOf = (merged: ReturnType<typeof merge>) =>
  merged.agreement.variables.find(({ variable }) => variable === 'kind')

describe('codings of several files', () => {
  test('of researchers come as single codings or as lists', () => {
    const merged = merge(codingOf('ada', [mark('1', spots.first, named)]), [
      codingOf('ben', [mark('1', spots.first, unnamed)]),
      codingOf('cem', [mark('1', spots.first, named)]),
    ])
    expect(merged.coders).toEqual(['ada', 'ben', 'cem'])
    expect(kindOf(merged)).toMatchObject({ agreed: 0, units: 1 })
    expect(merged.problems).toEqual([])
  })

  test('of pupils come as works beside their class file; two of one nickname stay two', () => {
    const merged = merge(workOf('1', named), classFile, workOf('2', named))
    expect(merged.coders).toHaveLength(2)
    expect(kindOf(merged)).toMatchObject({ agreed: 1, units: 1 })
  })

  test('the same work twice counts once, the later one', () => {
    const late = workOf('1', unnamed, '2026-11-01T08:30:00Z')
    for (const files of [
      [classFile, workOf('1', named), late, workOf('2', unnamed)],
      [classFile, late, workOf('1', named), workOf('2', unnamed)],
    ]) {
      expect(kindOf(merge(...files))).toMatchObject({ agreed: 1, units: 1 })
    }
  })

  const first = codingOf('ada', [mark('1', spots.first, named)])
  test.each([
    ['something else', { hello: 'world' }, 'unknown-format'],
    ['a list of something else', [1, 2], 'unknown-format'],
    ['a class file of another version', { ...classFile, version: 2 }, 'unknown-format'],
    ['a work without its class', workOf('1', named), 'no-class-file'],
    ['another text', { ...codingOf('ben', []), textHash: 'b'.repeat(64) }, 'other-text'],
    ['one who coded twice', codingOf('ada', []), 'coded-twice'],
    [
      'a mark behind the end',
      codingOf('ben', [mark('9', { ...spots.first, content: [18, 900] })]),
      'beyond-text',
    ],
  ])('%s is left out and named', (_, document, kind) => {
    const merged = merge(first, document)
    expect(merged.problems).toMatchObject([{ file: '1.json', problem: { kind } }])
    expect(merged.coders).toEqual(['ada'])
  })

  test('a work of another class, or by another codebook, is left out and named', () => {
    const other = { ...workOf('1', named), classId: 'f'.repeat(32) }
    expect(merge(classFile, other).problems).toMatchObject([{ problem: { kind: 'other-class' } }])
    const older = { ...workOf('1', named), codebook: { version: '0.9', hash: 'sha256:0' } }
    expect(merge(classFile, older).problems).toMatchObject([
      { problem: { kind: 'other-codebook', version: '0.9' } },
    ])
  })
})
