import type { Reading } from '#domain/analysis'
import type {
  AnchoredSpan,
  Judgement,
  JudgementEffect,
  Mark,
  SourceChange,
} from '#domain/judgement'
import type { Span } from '#domain/span'
import { type AnchoredAttribution, findMark, linkedTo, madeId } from '../find-mark'
import { findSpan } from '../find-quote'
import type { Spans } from '../match-linked'

/** A judgement that holds, with its id in the log. */
export interface HeldJudgement {
  id: string
  judgement: Judgement
}

/** Whom an attribution is credited to by hand. */
export type Credited =
  | { is: 'source'; sourceId: string }
  | { is: 'new'; change: SourceChange }
  | { is: 'nobody' }

/** A judgement with everything that it points at found in the text and the reading. */
export interface Resolved {
  id: string
  judgement: Judgement
  /** What it is about; null for one about the article. */
  mark: Mark | null
  /** Spans that it gives, by the field's name. */
  spans: Partial<Record<'source' | 'cue' | 'content' | 'span' | 'mentions', Span>>
  credited: Credited | null
  into: Mark | null
}

/** An attribution whose words are there, that this engine does not read and that somebody vouches for. */
export interface Restored {
  id: string
  spans: Spans
  labels: AnchoredAttribution['labels']
}

export interface Resolution {
  resolved: Resolved[]
  restored: Restored[]
  /** What cannot be found, and why. */
  failed: Map<string, JudgementEffect>
}

/** Words that the engine does not read as an attribution, and what those say of them who vouch for it. */
interface Place {
  id: string
  spans: Spans
  vouching: Map<string, AnchoredAttribution['labels']>
}

/** Finds what judgements point at. Each is looked for in the reading alone, so that their order does not matter. */
export function resolve(reading: Reading, held: readonly HeldJudgement[]): Resolution {
  const failed = new Map<string, JudgementEffect>()
  const places = new Map<string, Place>()
  const resolved = held.flatMap((one) => {
    const found = resolveOne(reading, one, places)
    if (typeof found !== 'string') return found
    failed.set(one.id, found)
    return []
  })
  // What is put back is named after the first, by id, that vouches for it: in whatever order they came.
  const names = new Map<string, string>()
  const restored: Restored[] = []
  for (const { id, spans, vouching } of places.values()) {
    const [first] = [...vouching].sort(([a], [b]) => (a < b ? -1 : 1))
    if (!first) continue
    names.set(id, madeId('attribution', first[0]))
    restored.push({ id: madeId('attribution', first[0]), spans, labels: first[1] })
  }
  return {
    resolved: resolved.flatMap((one) => {
      if (one.mark === null || !places.has(one.mark.id)) return one
      const id = names.get(one.mark.id)
      if (id !== undefined) return { ...one, mark: { ...one.mark, id } }
      failed.set(one.id, 'no-effect')
      return []
    }),
    restored: restored.sort((a, b) => (a.id < b.id ? -1 : 1)),
    failed,
  }
}

function resolveOne(
  reading: Reading,
  { id, judgement }: HeldJudgement,
  restoring: Map<string, Place>,
): Resolved | JudgementEffect {
  const none: Resolved = { id, judgement, mark: null, spans: {}, credited: null, into: null }
  if (judgement.kind === 'review-article') return none
  const spans = resolveSpans(reading, judgement)
  if (typeof spans === 'string') return spans
  const credited = resolveCredited(reading, judgement)
  if (typeof credited === 'string') return credited
  if (judgement.kind === 'add-attribution') {
    const { source = [], cue = [], content = [] } = spans
    // The engine may read by now what it missed then: it stands once, as the person has it.
    const known = linkedTo(reading, { source, cue, content })
    const mark: Mark = { of: 'attribution', id: known?.id ?? madeId('attribution', id) }
    return { ...none, mark, spans, credited }
  }
  const found = findMark(reading, judgement.mark)
  if (typeof found === 'string') return found
  let into: Mark | null = null
  if (judgement.kind === 'merge-sources') {
    const other = findMark(reading, judgement.into)
    if (typeof other === 'string') return other
    into = other.is === 'mark' ? other.mark : null
  }
  if (found.is === 'mark') return { ...none, mark: found.mark, spans, credited, into }
  const { mark } = judgement
  if (mark.of !== 'attribution') return 'not-found'
  const place = restorePlace(found.spans, restoring)
  if (judgement.kind === 'confirm' || judgement.kind === 'correct-attribution') {
    place.vouching.set(id, mark.labels)
  }
  return { ...none, mark: { of: 'attribution', id: place.id }, spans, credited, into }
}

/** Judgements about the same words are about the same attribution. */
function restorePlace(spans: Spans, restoring: Map<string, Place>): Place {
  const id = `words ${JSON.stringify([spans.source, spans.cue, spans.content])}`
  const place = restoring.get(id) ?? { id, spans, vouching: new Map() }
  restoring.set(id, place)
  return place
}

function resolveSpans(
  { text }: Reading,
  judgement: Judgement,
): Resolved['spans'] | JudgementEffect {
  const spans: Resolved['spans'] = {}
  for (const [field, quotes] of Object.entries(spansOf(judgement))) {
    const span = findSpan(text, quotes)
    if (typeof span === 'string') return span
    spans[field as keyof Resolved['spans']] = span
  }
  return spans
}

function spansOf(judgement: Judgement): Record<string, AnchoredSpan> {
  const given: Record<string, AnchoredSpan | undefined> =
    judgement.kind === 'add-attribution'
      ? { source: judgement.source, cue: judgement.cue, content: judgement.content }
      : judgement.kind === 'correct-attribution'
        ? {
            source: judgement.change.source,
            cue: judgement.change.cue,
            content: judgement.change.content,
          }
        : judgement.kind === 'correct-assertion'
          ? { span: judgement.change.span }
          : judgement.kind === 'split-source'
            ? { mentions: judgement.mentions }
            : {}
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, span]) => (span ? [[field, span]] : [])),
  )
}

function resolveCredited(
  reading: Reading,
  judgement: Judgement,
): Credited | null | JudgementEffect {
  const credited =
    judgement.kind === 'add-attribution'
      ? judgement.credited
      : judgement.kind === 'correct-attribution'
        ? judgement.change.credited
        : undefined
  if (credited === undefined) return null
  if (credited.is !== 'source') return credited
  const found = findMark(reading, credited.source)
  if (typeof found === 'string') return found
  return found.is === 'mark' ? { is: 'source', sourceId: found.mark.id } : 'not-found'
}
