import { z } from 'zod'
import { mostArgued } from '#comparison/codings/most-argued'
import { type CodingAgreement, reckonAgreement } from '#comparison/codings/reckon-agreement'
import {
  type ClassFile,
  type ClassWork,
  classFileSchema,
  classWorkSchema,
} from '#domain/class-file'
import { type Coding, codingSchema } from '#domain/coding'

/** A file of codings, as JSON: a coding, a list of them, a class file, or a pupil's work. */
export interface CodingFile {
  name: string
  document: unknown
}

/** How far the coders of some files agree, and which files were left out and why. */
export interface MergedCodings {
  coders: string[]
  texts: string[]
  agreement: CodingAgreement
  argued: ReturnType<typeof mostArgued>
  problems: { file: string; problem: CodingProblem }[]
}

/** Why a file, or a coding of it, is left out. */
export type CodingProblem =
  | { kind: 'unknown-format'; at: string }
  | { kind: 'no-class-file' }
  | { kind: 'other-class' }
  | { kind: 'other-codebook'; version: string }
  | { kind: 'other-text'; article: string }
  | { kind: 'coded-twice'; coder: string; article: string }
  | { kind: 'beyond-text'; article: string; attribution: string }

const arguedMost = 2

/**
 * Merges codings of the same texts by several coders and reckons how far they agree. Pupils' works need
 * the class file that they answer to among the files. The same work twice counts once: the later one.
 */
export function mergeCodings(files: readonly CodingFile[]): MergedCodings {
  const problems: MergedCodings['problems'] = []
  const read = files.flatMap((file) => {
    const one = readCodingFile(file)
    if ('kind' in one) problems.push({ file: file.name, problem: one })
    return 'kind' in one ? [] : [{ file: file.name, ...one }]
  })
  const classes = read.flatMap(({ classFile }) => (classFile ? [classFile] : []))
  const codings = [
    ...read.flatMap(({ file, codings }) => codings.map((coding) => ({ file, coding }))),
    ...codingsOfWorks(read, classes, problems),
  ]
  const texts = textsOf(codings, problems)
  const agreement = reckonAgreement(texts)
  return {
    coders: [...new Set(texts.flatMap((text) => text.codings.map(({ coder }) => coder)))],
    texts: texts.map(({ article }) => article),
    agreement,
    argued: mostArgued(agreement, arguedMost),
    problems,
  }
}

interface ReadFile {
  codings: Coding[]
  classFile?: ClassFile
  work?: ClassWork
}

const formatSchema = z.looseObject({ format: z.string() })

function readCodingFile({ document }: CodingFile): ReadFile | CodingProblem {
  const { data } = formatSchema.safeParse(document)
  if (data?.format === 'according-class') {
    const parsed = classFileSchema.safeParse(document)
    return parsed.success ? { codings: [], classFile: parsed.data } : unknownFormat(parsed.error)
  }
  if (data?.format === 'according-work') {
    const parsed = classWorkSchema.safeParse(document)
    return parsed.success ? { codings: [], work: parsed.data } : unknownFormat(parsed.error)
  }
  const parsed = z.array(codingSchema).safeParse(Array.isArray(document) ? document : [document])
  return parsed.success ? { codings: parsed.data } : unknownFormat(parsed.error)
}

function unknownFormat({ issues: [issue] }: z.ZodError): CodingProblem {
  return { kind: 'unknown-format', at: `${issue.path.join('.') || 'the file'}: ${issue.message}` }
}

function codingsOfWorks(
  read: readonly (ReadFile & { file: string })[],
  classes: readonly ClassFile[],
  problems: MergedCodings['problems'],
): { file: string; coding: Coding }[] {
  const latest = new Map<string, { file: string; work: ClassWork }>()
  for (const { file, work } of read) {
    if (!work) continue
    const known = latest.get(work.pupil)
    if (!known || lockedLast(known.work) <= lockedLast(work)) latest.set(work.pupil, { file, work })
  }
  return [...latest.values()].flatMap(({ file, work }) => {
    const classFile = classes.find(({ id }) => id === work.classId)
    const problem: CodingProblem | null = !classFile
      ? { kind: classes.length === 0 ? 'no-class-file' : 'other-class' }
      : classFile.codebook.hash === work.codebook.hash
        ? null
        : { kind: 'other-codebook', version: work.codebook.version }
    if (problem) problems.push({ file, problem })
    return classFile && !problem
      ? codingsOf(work, classFile).map((coding) => ({ file, coding }))
      : []
  })
}

function lockedLast({ answers }: ClassWork): string {
  return answers.reduce((last, { lockedAt }) => (lockedAt > last ? lockedAt : last), '')
}

/** A pupil's codings, one for each exercise of finding and coding. */
export function codingsOf(work: ClassWork, { exercises, texts }: ClassFile): Coding[] {
  return work.answers.flatMap(({ answer }) => {
    if (answer.kind !== 'find-and-code') return []
    const exercise = exercises.find(({ id }) => id === answer.exercise)
    if (exercise?.kind !== 'find-and-code') return []
    const text = texts.find(({ id }) => id === exercise.textId)
    if (!text) return []
    return [
      {
        // Two pupils may have drawn the same words; the key tells them apart.
        coder: `${work.nickname} ${work.pupil.slice(0, 6)}`,
        article: text.id,
        textHash: text.textHash,
        textLength: text.text.length,
        attributions: answer.attributions,
      },
    ]
  })
}

/** Codings by text; a text is one with the hash that its first coding has. */
function textsOf(
  codings: readonly { file: string; coding: Coding }[],
  problems: MergedCodings['problems'],
): { article: string; length: number; codings: Coding[] }[] {
  const texts = new Map<string, { article: string; length: number; codings: Coding[] }>()
  for (const { file, coding } of codings) {
    const text = texts.get(coding.article)
    const problem = problemOf(coding, text?.codings ?? [])
    if (problem) problems.push({ file, problem })
    else if (text) text.codings.push(coding)
    else
      texts.set(coding.article, {
        article: coding.article,
        length: coding.textLength,
        codings: [coding],
      })
  }
  return [...texts.values()]
}

function problemOf(coding: Coding, others: readonly Coding[]): CodingProblem | null {
  const { article, coder, textHash, textLength } = coding
  const [first] = others
  if (first && (first.textHash !== textHash || first.textLength !== textLength))
    return { kind: 'other-text', article }
  if (others.some((other) => other.coder === coder)) return { kind: 'coded-twice', coder, article }
  const beyond = coding.attributions.find(({ source, cue, content }) =>
    [...source, ...cue, ...content].some(([, end]) => end > textLength),
  )
  return beyond ? { kind: 'beyond-text', article, attribution: beyond.id } : null
}
