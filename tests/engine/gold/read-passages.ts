import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type CueClass, cueClassSchema } from '#domain/attribution'
import { type Claim, claimSchema } from '#domain/claim'
import {
  type AnonymityReason,
  anonymityReasonSchema,
  type SourceKind,
  type Standing,
  sourceKindSchema,
  standingSchema,
} from '#domain/source'
import type { Span } from '#domain/span'

/** What a careful reader codes in one attribution of a passage. */
export interface PassageAttribution {
  source: Span
  cue: Span
  content: Span
  kind: SourceKind
  standing: Standing | null
  cueClass: CueClass
  claim: Claim | null
  specificity: number | null
  grant: boolean
  reason: AnonymityReason
}

/** An invented passage with its labels; offsets are UTF-16 code units into `text`. */
export interface Passage {
  id: string
  text: string
  attributions: PassageAttribution[]
}

/**
 * Reads the passages of this folder. A passage begins with `# name`; its text marks `[1:source]`,
 * `<1:cue>` and `{1:content}` with the number of the attribution (`[1,2:…]` for a shared source), and
 * a line for each number gives kind, standing, cue class, claim kind, strength, and `spec=`, `grant`
 * and `reason=` where they apply; `-` is none. A number without a line is not labelled.
 * @throws Error that names the passage when a mark does not close or a label is none of the codebook's
 */
export function readPassages(): Passage[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((name) => {
    const parts = readFileSync(join(import.meta.dirname, name), 'utf8').split(/^# /m)
    return parts.slice(1).map((part) => readPassage(basename(name, '.txt'), part))
  })
}

const labelLine = /^\d+ (?:named_|unnamed_|document|media|self|none)/

function readPassage(file: string, part: string): Passage {
  const [title, ...lines] = part.trimEnd().split('\n')
  const id = `${file}: ${title}`
  const marked = lines
    .filter((line) => !labelLine.test(line))
    .join('\n')
    .trim()
  const { text, spans } = readMarks(id, marked)
  const attributions = lines
    .filter((line) => labelLine.test(line))
    .map((line) => readLabels(id, line, spans))
  return { id, text, attributions }
}

type Marks = Map<string, Span>

function readMarks(id: string, marked: string): { text: string; spans: Marks } {
  const spans: Marks = new Map()
  const open: { sign: string; numbers: string[]; start: number }[] = []
  let text = ''
  for (const [piece, sign, numbers] of marked.matchAll(/([[<{])([\d,]+):|[\]>}]|[\s\S]/g)) {
    if (sign) open.push({ sign, numbers: numbers.split(','), start: text.length })
    else if (/^[\]>}]$/.test(piece)) {
      const mark = open.pop()
      if (!mark) throw new Error(`${id}: “${piece}” closes nothing`)
      for (const number of mark.numbers) {
        const key = `${mark.sign}${number}`
        spans.set(key, [...(spans.get(key) ?? []), [mark.start, text.length]])
      }
    } else text += piece
  }
  if (open.length > 0) throw new Error(`${id}: “${open[0].sign}” is not closed`)
  return { text, spans }
}

function readLabels(id: string, line: string, spans: Marks): PassageAttribution {
  const [number, kind, standing, cueClass, claimKind, strength, ...more] = line.split(' ')
  const cue = spans.get(`<${number}`)
  const content = spans.get(`{${number}`)
  if (!cue || !content) throw new Error(`${id}: attribution ${number} lacks its cue or content`)
  const extra = new Map(more.map((one) => one.split('=') as [string, string | undefined]))
  return {
    source: spans.get(`[${number}`) ?? [],
    cue,
    content,
    kind: sourceKindSchema.parse(kind),
    standing: standing === '-' ? null : standingSchema.parse(standing),
    cueClass: cueClassSchema.parse(cueClass),
    claim:
      claimKind === '-' ? null : claimSchema.parse({ kind: claimKind, strength: Number(strength) }),
    specificity: extra.has('spec') ? Number(extra.get('spec')) : null,
    grant: extra.has('grant'),
    reason: anonymityReasonSchema.parse(extra.get('reason') ?? 'none'),
  }
}
