import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cueClassSchema, prominenceSchema } from '#domain/attribution'
import { claimSchema } from '#domain/claim'
import { corroborationKindSchema } from '#domain/corroboration'
import { responseKindSchema } from '#domain/response'
import { anonymityReasonSchema, sourceKindSchema, standingSchema } from '#domain/source'
import type { Span } from '#domain/span'
import type { LabelledArticle, LabelledAttribution } from './labelled-article'

/**
 * Reads the passages of this folder. A passage begins with `# name`, and may have a `title:` and an `outlet:` line; its
 * text marks `[1:source]`, `<1:cue>` and `{1:content}` with the number of the attribution (`[1,2:…]` for
 * a shared source), `{b1:…}` an assertion, `{r1:…}` a reported answer and `{c1:…}` a line of
 * corroboration. A line for each number gives kind, standing, cue class, claim kind, strength, then
 * `k1` for the claim, the prominence, `spec=`, `grant`, `reason=` and `via=` where they apply; `-` is
 * none. `h`, `b1`, `r1` and `c1` have lines of their own. A number without a line is not labelled.
 * @throws Error that names the passage when a mark does not close or a label is none of the codebook's
 */
export function readPassages(): LabelledArticle[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((name) => {
    const parts = readFileSync(join(import.meta.dirname, name), 'utf8').split(/^# /m)
    return parts.slice(1).map((part) => readPassage(basename(name, '.txt'), part))
  })
}

const attributionLine = /^\d+ (?:named_|unnamed_|document|media|self|none)/
const otherLine = /^(?:h [a-z]+ \d|b\d+ [a-z]+ \d|[rc]\d+ [a-z-]+$)/
const titleLine = /^title: /
const outletLine = /^outlet: /

function readPassage(file: string, part: string): LabelledArticle {
  const [name, ...lines] = part.trimEnd().split('\n')
  const id = `${file}: ${name}`
  const isLabel = (line: string) => attributionLine.test(line) || otherLine.test(line)
  const body = lines
    .filter((line) => !isLabel(line) && !titleLine.test(line) && !outletLine.test(line))
    .join('\n')
  const { text, spans } = readMarks(id, body.trim())
  const labels = (first: RegExp) => lines.filter((line) => first.test(line))
  const spanOf = (key: string) => {
    const span = spans.get(`{${key}`)
    if (!span) throw new Error(`${id}: nothing is marked ${key}`)
    return span
  }
  const attributions = labels(attributionLine).map((line) => readAttribution(id, line, spans))
  // Passages whose claims are told apart are labelled in full.
  const isFull = attributions.some(({ claimId }) => claimId !== null)
  const [headline] = labels(/^h /).map(readClaimLine)
  return {
    id,
    title: lines.find((line) => titleLine.test(line))?.replace(titleLine, '') ?? '',
    outlet: lines.find((line) => outletLine.test(line))?.replace(outletLine, ''),
    text,
    attributions,
    headline: headline ?? null,
    assertions: isFull
      ? labels(/^b\d/).map((line) => ({ span: spanOf(line.split(' ')[0]), ...readClaimLine(line) }))
      : null,
    responses: isFull
      ? labels(/^r\d/).map((line) => readKind(line, responseKindSchema, spanOf))
      : null,
    corroboration: isFull
      ? labels(/^c\d/).map((line) => readKind(line, corroborationKindSchema, spanOf))
      : null,
  }
}

function readClaimLine(line: string) {
  const [, kind, strength, claimId] = line.split(' ')
  return { claim: claimSchema.parse({ kind, strength: Number(strength) }), claimId }
}

function readKind<Kind>(
  line: string,
  schema: { parse: (value: unknown) => Kind },
  spanOf: (key: string) => Span,
): { kind: Kind; span: Span } {
  const [key, kind] = line.split(' ')
  return { kind: schema.parse(kind), span: spanOf(key) }
}

type Marks = Map<string, Span>

function readMarks(id: string, marked: string): { text: string; spans: Marks } {
  const spans: Marks = new Map()
  const open: { sign: string; keys: string[]; start: number }[] = []
  let text = ''
  for (const [piece, sign, keys] of marked.matchAll(/([[<{])([a-z\d,]+):|[\]>}]|[\s\S]/g)) {
    if (sign) open.push({ sign, keys: keys.split(','), start: text.length })
    else if (/^[\]>}]$/.test(piece)) {
      const mark = open.pop()
      if (!mark) throw new Error(`${id}: “${piece}” closes nothing`)
      for (const key of mark.keys) {
        const full = `${mark.sign}${key}`
        spans.set(full, [...(spans.get(full) ?? []), [mark.start, text.length]])
      }
    } else text += piece
  }
  if (open.length > 0) throw new Error(`${id}: “${open[0].sign}” is not closed`)
  return { text, spans }
}

function readAttribution(id: string, line: string, spans: Marks): LabelledAttribution {
  const [number, kind, standing, cueClass, claimKind, strength, ...more] = line.split(' ')
  const cue = spans.get(`<${number}`)
  const content = spans.get(`{${number}`)
  if (!cue || !content) throw new Error(`${id}: attribution ${number} lacks its cue or content`)
  const extra = new Map(more.map((one) => one.split('=') as [string, string | undefined]))
  const places = prominenceSchema.options.filter((place) => extra.has(place))
  return {
    source: spans.get(`[${number}`) ?? [],
    cue,
    content,
    kind: sourceKindSchema.parse(kind),
    standing: standing === '-' ? null : standingSchema.parse(standing),
    cueClass: cueClassSchema.parse(cueClass),
    claim:
      claimKind === '-' ? null : claimSchema.parse({ kind: claimKind, strength: Number(strength) }),
    claimId: more.find((one) => /^k\d+$/.test(one)) ?? null,
    prominence: places[0] ?? null,
    via: extra.get('via') ?? null,
    specificity: extra.has('spec') ? Number(extra.get('spec')) : null,
    grant: extra.has('grant'),
    reason: anonymityReasonSchema.parse(extra.get('reason') ?? 'none'),
  }
}
