import type { Assertion, Attribution } from '#domain/attribution'
import type { Claim } from '#domain/claim'
import type { ClaimChange } from '#domain/judgement'
import { type Span, spanLength, spanOverlap } from '#domain/span'
import { type Draft, markKey } from './draft'
import { byMark } from './put-attributions'
import { readProminence } from './read-form'
import type { Resolved } from './resolve'
import { type About, type Settled, settle } from './settle'

/** Says which claim each statement makes, and corrects kind and strength of claims and own statements. */
export function putClaims(draft: Draft, resolved: readonly Resolved[]): void {
  nameClaims(draft)
  putAssertions(draft, resolved)
  for (const [id, all] of byMark(resolved, 'claim')) {
    const statements = [...draft.attributions.values(), ...draft.assertions.values()].filter(
      ({ claimId }) => claimId === id,
    )
    if (statements.length === 0) {
      for (const one of all) draft.effects.set(one.id, 'no-effect')
      continue
    }
    const settled = settle(all.map(toAbout))
    for (const [judgementId, effect] of settled.effects) draft.effects.set(judgementId, effect)
    draft.verdicts.set(markKey('claim', id), {
      state: settled.verdict,
      isDisputed: settled.isDisputed,
    })
    for (const statement of statements) restate(statement, settled, resolved)
  }
}

/**
 * A statement without a claim of its own makes that of a statement which it overlaps by half of the
 * shorter (codebook section 1): one that was read first, then one that people added.
 */
function nameClaims(draft: Draft): void {
  const all = [...draft.attributions.values()]
  const known = [
    ...all.map(({ claimId, content }) => ({ claimId, span: content })),
    ...draft.assertions.values(),
  ].filter(({ claimId }) => claimId !== null)
  const nameless = all
    .filter(({ claimId, claim }) => claimId === null && claim !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const attribution of nameless) {
    const { id, content } = attribution
    const same = known.find(({ span }) => {
      const shorter = Math.min(spanLength(span), spanLength(content))
      return shorter > 0 && spanOverlap(span, content) * 2 >= shorter
    })
    attribution.claimId = same?.claimId ?? `k-${id.replace(/^a-/, '')}`
    known.push({ claimId: attribution.claimId, span: content })
  }
}

function restate(
  statement: Attribution | Assertion,
  settled: Settled<ClaimChange>,
  resolved: readonly Resolved[],
): void {
  for (const field of ['kind', 'strength'] as const) {
    const at = resolved.findIndex(({ id }) => id === settled.by[field])
    if (at === -1 || statement.claim === null) continue
    if (isSetLater(resolved, statement.id, field, at)) continue
    statement.claim = { ...statement.claim, [field]: settled.change[field] } as Claim
  }
}

/** Whether somebody set that field of that very statement after the claim as a whole was corrected. */
function isSetLater(
  resolved: readonly Resolved[],
  statementId: string,
  field: keyof Claim,
  after: number,
): boolean {
  return resolved.slice(after + 1).some(({ judgement, mark }) => {
    if (mark?.id !== statementId) return false
    if (judgement.kind === 'correct-attribution') return judgement.change.claim !== undefined
    if (judgement.kind === 'add-attribution') return judgement.claim !== null
    return judgement.kind === 'correct-assertion' && judgement.change[field] !== undefined
  })
}

function toAbout({ id, judgement }: Resolved): About<ClaimChange> {
  if (judgement.kind === 'correct-claim') return { id, does: 'change', change: judgement.change }
  return { id, does: judgement.kind === 'dispute' ? 'dispute' : 'confirm', change: null }
}

function putAssertions(draft: Draft, resolved: readonly Resolved[]): void {
  for (const [id, all] of byMark(resolved, 'assertion')) {
    const assertion = draft.assertions.get(id)
    if (!assertion) continue
    const settled = settle<ClaimChange & { span?: Span }>(
      all.map(({ id, judgement, spans }) => {
        if (judgement.kind === 'correct-assertion') {
          const change = { ...judgement.change, span: spans.span }
          return { id, does: 'change' as const, change }
        }
        const { kind } = judgement
        const does = kind === 'delete' || kind === 'dispute' ? kind : ('confirm' as const)
        return { id, does, change: null }
      }),
    )
    for (const [judgementId, effect] of settled.effects) draft.effects.set(judgementId, effect)
    draft.verdicts.set(markKey('assertion', id), {
      state: settled.verdict,
      isDisputed: settled.isDisputed,
    })
    if (settled.isDeleted) {
      draft.assertions.delete(id)
      continue
    }
    const { span, ...claim } = settled.change
    const changed: Assertion = { ...assertion, claim: { ...assertion.claim, ...claim } }
    if (span) {
      changed.span = span
      if (changed.prominence !== 'headline') {
        changed.prominence = readProminence(draft.paragraphs, span[0]?.[0] ?? 0)
      }
    }
    draft.assertions.set(id, changed)
  }
}
