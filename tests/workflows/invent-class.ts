import { createHash, randomBytes } from 'node:crypto'
import {
  type ClassFile,
  type ClassWork,
  classFileSchema,
  classWorkSchema,
} from '#domain/class-file'
import { codebookStamp } from '#domain/codebook'
import type { CodedAttribution } from '#domain/coding'

const text = `The old bridge at Fenwick will close on Monday, a harbour official said.

"It moved when the lorries crossed," said Ada Coll, who keeps the log. The council did not answer.
`

/** A class with one text to code, which no other class has. */
export function inventClass(more: Partial<ClassFile> = {}): ClassFile {
  return classFileSchema.parse({
    format: 'according-class',
    version: 1,
    id: randomBytes(16).toString('hex'),
    title: 'The bridge at Fenwick',
    level: '13',
    language: 'en',
    madeAt: '2026-11-01T08:00:00Z',
    codebook: codebookStamp,
    texts: [
      {
        id: 'bridge',
        title: 'Bridge to close',
        text,
        textHash: createHash('sha256').update(text).digest('hex'),
      },
    ],
    exercises: [
      {
        kind: 'find-and-code',
        id: 'find',
        title: 'Who says so?',
        task: 'Find who says what.',
        textId: 'bridge',
        asks: ['kind', 'standing'],
      },
    ],
    ...more,
  })
}

/** The stretch of the class's text that these words stand in. */
export function stretchOf(words: string): [number, number] {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return [start, start + words.length]
}

/** What a pupil marks who finds the official. */
export function officialMarked(labels: CodedAttribution['labels']): CodedAttribution {
  return {
    id: '1',
    source: [stretchOf('a harbour official')],
    cue: [stretchOf('said')],
    content: [stretchOf('The old bridge at Fenwick will close on Monday')],
    labels,
  }
}

/** A pupil's work of that class; each call is another pupil unless one is named. */
export function inventWork(
  file: ClassFile,
  more: {
    pupil?: string
    nickname?: string
    lockedAt?: string
    attributions?: CodedAttribution[]
  } = {},
): ClassWork {
  const { pupil = randomBytes(16).toString('hex'), nickname = 'amber otter' } = more
  const { lockedAt = '2026-11-01T08:20:00.000Z' } = more
  const { attributions = [officialMarked({ kind: 'unnamed_person', standing: 'anonymous' })] } =
    more
  return classWorkSchema.parse({
    format: 'according-work',
    version: 1,
    classId: file.id,
    pupil,
    nickname,
    codebook: codebookStamp,
    answers: [{ lockedAt, answer: { kind: 'find-and-code', exercise: 'find', attributions } }],
  })
}
