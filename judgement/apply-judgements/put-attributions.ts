import type { Attribution, CueClass } from '#domain/attribution'
import type { Claim } from '#domain/claim'
import { type Span, spanLength, spanOverlap } from '#domain/span'
import { madeId } from '../find-mark'
import { type Draft, markKey } from './draft'
import { makeSource } from './make-source'
import { readForm, readProminence } from './read-form'
import type { Credited, Resolved, Restored } from './resolve'
import { type About, settle } from './settle'

/** What a judgement can change of an attribution. */
interface AttributionChange {
  source: Span
  cue: Span
  content: Span
  cueClass: CueClass
  credited: Credited
  claim: Claim
}

/** Credits that point at a source, by attribution, with the judgement that gives each. */
export type Credits = Map<string, { sourceId: string; judgementId: string }>

/**
 * Puts back what only people vouch for, adds what they add, deletes and corrects. An attribution that is
 * credited to a source of the article gets it when all sources are made.
 */
export function putAttributions(
  draft: Draft,
  resolved: readonly Resolved[],
  restored: readonly Restored[],
): Credits {
  const read = new Set(draft.attributions.keys())
  for (const one of restored) putBack(draft, one)
  const credits: Credits = new Map()
  for (const [id, all] of byMark(resolved, 'attribution')) {
    if (isThere(draft, id, all)) settleOne(draft, { id, all, isMade: !read.has(id) }, credits)
    else for (const one of all) draft.effects.set(one.id, 'no-effect')
  }
  const back = new Set(restored.map(({ id }) => id))
  for (const { id, mark } of resolved) {
    if (back.has(mark?.id ?? '') && draft.effects.get(id) === 'holds') {
      draft.effects.set(id, 'restored')
    }
  }
  return credits
}

/** What is judged is in the reading, or is added now. */
function isThere(draft: Draft, id: string, all: readonly Resolved[]): boolean {
  if (draft.attributions.has(id)) return true
  if (!all.some(({ judgement }) => judgement.kind === 'add-attribution')) return false
  draft.attributions.set(id, blank(id))
  return true
}

function settleOne(
  draft: Draft,
  { id, all, isMade }: { id: string; all: readonly Resolved[]; isMade: boolean },
  credits: Credits,
): void {
  const settled = settle(all.map(toAbout))
  for (const [judgementId, effect] of settled.effects) draft.effects.set(judgementId, effect)
  draft.verdicts.set(markKey('attribution', id), {
    state: isMade && !settled.isDeleted ? 'added' : settled.verdict,
    isDisputed: settled.isDisputed,
  })
  if (isMade || settled.verdict === 'corrected') draft.isMoved = true
  if (settled.isDeleted) draft.attributions.delete(id)
  else change(draft, id, settled, credits)
}

/** Judgements by the mark that they are about, in their order. */
export function byMark(
  resolved: readonly Resolved[],
  of: 'attribution' | 'source' | 'claim' | 'assertion',
): Map<string, Resolved[]> {
  const found = new Map<string, Resolved[]>()
  for (const one of resolved) {
    if (one.mark?.of !== of) continue
    found.set(one.mark.id, [...(found.get(one.mark.id) ?? []), one])
  }
  return found
}

function toAbout({ id, judgement, spans, credited }: Resolved): About<AttributionChange> {
  if (judgement.kind === 'correct-attribution' || judgement.kind === 'add-attribution') {
    const given = judgement.kind === 'correct-attribution' ? judgement.change : judgement
    const { source, cue, content } = spans
    return {
      id,
      does: 'change',
      change: {
        source,
        cue,
        content,
        cueClass: given.cueClass,
        credited: credited ?? undefined,
        claim: given.claim ?? undefined,
      } as AttributionChange,
    }
  }
  const does =
    judgement.kind === 'delete' || judgement.kind === 'dispute' ? judgement.kind : 'confirm'
  return { id, does, change: null }
}

function change(
  draft: Draft,
  id: string,
  { change, by, verdict }: ReturnType<typeof settle<AttributionChange>>,
  credits: Credits,
): void {
  const before = draft.attributions.get(id)
  if (!before) return
  const attribution = { ...before }
  draft.attributions.set(id, attribution)
  if (verdict !== 'unjudged') attribution.confidence = 1
  changeSpans(draft, attribution, change)
  changeClaim(attribution, change)
  const { credited } = change
  if (!credited) return
  attribution.via = null
  if (credited.is === 'source') {
    credits.set(id, { sourceId: credited.sourceId, judgementId: by.credited ?? '' })
  } else if (credited.is === 'nobody') attribution.sourceId = null
  else {
    const sourceId = madeId('source', by.credited ?? '')
    attribution.sourceId = makeSource(draft, sourceId, attribution, credited.change).id
    draft.verdicts.set(markKey('source', sourceId), { state: 'added', isDisputed: false })
  }
}

function changeSpans(
  draft: Draft,
  attribution: Attribution,
  { source, cue, content }: Partial<AttributionChange>,
): void {
  if (source) attribution.source = source
  if (cue) attribution.cue = cue
  if (!content) return
  attribution.content = content
  attribution.form = readForm(draft.text, draft.paragraphs, content)
  if (attribution.prominence === 'headline') return
  const at = (content[0] ?? attribution.cue[0])?.[0] ?? 0
  attribution.prominence = readProminence(draft.paragraphs, at)
}

/** Without a claim it stays an attitude: what it claims is for a person to say. */
function changeClaim(
  attribution: Attribution,
  { cueClass, claim }: Partial<AttributionChange>,
): void {
  if (claim) attribution.claim = claim
  const wanted = cueClass ?? attribution.cueClass
  attribution.cueClass = attribution.claim === null ? 'attitude' : wanted
  if (attribution.cueClass !== 'attitude') return
  attribution.claim = null
  attribution.claimId = null
}

function putBack(draft: Draft, { id, spans, labels }: Restored): void {
  const { cueClass, claim, credits } = labels
  const isAttitude = cueClass === 'attitude' || claim === null
  const attribution: Attribution = {
    ...blank(id),
    ...spans,
    cueClass: isAttitude ? 'attitude' : cueClass,
    claim: isAttitude ? null : claim,
    form: readForm(draft.text, draft.paragraphs, spans.content),
    prominence: readProminence(draft.paragraphs, (spans.content[0] ?? spans.cue[0])?.[0] ?? 0),
  }
  draft.attributions.set(id, attribution)
  if (credits === null) return
  const known = [...draft.sources.values()].find(
    ({ mentions }) =>
      spanOverlap(mentions, spans.source) * 2 >= Math.max(1, spanLength(spans.source)),
  )
  const sourceId = `s-${id.replace(/^a-/, '')}`
  attribution.sourceId = (known ?? makeSource(draft, sourceId, attribution, { type: credits })).id
}

function blank(id: string): Attribution {
  return {
    id,
    source: [],
    cue: [],
    content: [],
    sourceId: null,
    via: null,
    claimId: null,
    cueClass: 'attitude',
    form: 'indirect',
    prominence: 'body',
    claim: null,
    confidence: 1,
    because: [],
  }
}
