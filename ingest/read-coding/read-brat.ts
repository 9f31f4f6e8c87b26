import { createHash } from 'node:crypto'
import {
  type CodedAttribution,
  type CodedLabels,
  type Coding,
  codedLabelsSchema,
} from '#domain/coding'
import type { Span } from '#domain/span'
import { CodePoints } from './code-points'

/** A file of codings that cannot be read, and where: lines count from 1. */
export class CodingFailure extends Error {
  constructor(
    readonly line: number,
    readonly sentence: string,
  ) {
    super(`line ${line}: ${sentence}`)
  }
}

interface BratFile {
  /** The `.ann` file. */
  annotations: string
  /** The `.txt` beside it. */
  text: string
  coder: string
  article: string
}

/**
 * A coding from brat standoff (https://brat.nlplab.org/standoff.html): text-bound annotations `Source`,
 * `Cue` and `Content`, held together by events whose trigger is the cue, with attributes for the labels,
 * as `according export codings --format brat` writes it. Other annotations are left out.
 * @throws CodingFailure at the first line that is not in that form, or does not fit the text
 */
export function readBrat({ annotations, text, coder, article }: BratFile): Coding {
  const points = new CodePoints(text)
  const spans = new Map<string, Span>()
  const events: { id: string; trigger: string; roles: [string, string][]; line: number }[] = []
  const labels = new Map<string, Record<string, unknown>>()
  for (const [index, written] of annotations.split(/\r?\n/).entries()) {
    const line = index + 1
    const [id, body = '', words] = written.split('\t')
    if (id.startsWith('T')) spans.set(id, readSpan({ body, words, line }, points, text))
    else if (id.startsWith('E')) {
      const [trigger, ...roles] = body
        .trim()
        .split(' ')
        .map((pair) => readPair(pair, line))
      events.push({ id, trigger: trigger[1], roles, line })
    } else if (id.startsWith('A') || id.startsWith('M')) {
      const [name, of, value] = body.trim().split(' ')
      labels.set(of, { ...labels.get(of), [name]: value ?? true })
    }
  }
  return {
    coder,
    article,
    textHash: createHash('sha256').update(text).digest('hex'),
    textLength: text.length,
    attributions: events.map(({ id, trigger, roles, line }) => {
      const of = (role: string) =>
        roles
          .filter(([name]) => name.replace(/\d+$/, '') === role)
          .flatMap(([, target]) => spanOf(spans, target, line))
      return {
        id,
        source: of('Source'),
        // A coder who marked no cue has the content for a trigger: an event must have one.
        cue: roles.some(([name]) => name === 'NoCue') ? [] : spanOf(spans, trigger, line),
        content: of('Content'),
        labels: readLabels(labels.get(id) ?? {}, line),
      } satisfies CodedAttribution
    }),
  }
}

function readPair(pair: string, line: number): [string, string] {
  const [name, target] = pair.split(':')
  if (!name || !target)
    throw new CodingFailure(line, `“${pair}” is no role with what it points to.`)
  return [name, target]
}

function spanOf(spans: ReadonlyMap<string, Span>, id: string, line: number): Span {
  const span = spans.get(id)
  if (!span) throw new CodingFailure(line, `${id} is not in the file.`)
  return span
}

function readSpan(
  { body, words, line }: { body: string; words: string | undefined; line: number },
  points: CodePoints,
  text: string,
): Span {
  const span = body
    .replace(/^\S+ /, '')
    .split(';')
    .map((stretch): [number, number] => {
      const [start, end] = stretch.split(' ').map((at) => points.toUnits(Number(at)))
      if (start === null || end === null || start === undefined || end === undefined || start > end)
        throw new CodingFailure(line, `“${body}” does not lie in the text.`)
      return [start, end]
    })
  const found = span.map(([start, end]) => text.slice(start, end)).join(' ')
  if (words !== undefined && plain(found) !== plain(words)) {
    throw new CodingFailure(
      line,
      `the text has “${plain(found).slice(0, 40)}” where the file has “${plain(words).slice(0, 40)}”. Is it another text?`,
    )
  }
  return span
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Labels as they are written: yes/no without a value, numbers, names. */
function readLabels(written: Record<string, unknown>, line: number): CodedLabels {
  const read = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, readValue(value)]),
  )
  const parsed = codedLabelsSchema.safeParse(read)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new CodingFailure(line, `${issue.path.join('.') || 'its labels'}: ${issue.message}.`)
}

function readValue(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (value === 'yes') return true
  if (value === 'no') return false
  if (value === 'null') return null
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
}
