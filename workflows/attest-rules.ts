import type { RuleResult } from '#domain/policy'
import type { Attestation, QuotedPlace } from '#domain/review-sheet'
import type { Span } from '#domain/span'
import { anonymousSourcesOf, placeOf } from '#policy/draft'
import type { CheckedDraft } from './check-draft'

const longestQuote = 200
/** UTF-16 code units of context on each side that tell one “officials” from the next. */
const context = 40

/** Whether somebody has to attest this: a process rule that applies, or a finding that needs signing off. */
export function needsAttestation({ mode, outcome, findings }: RuleResult): boolean {
  return mode === 'process'
    ? outcome !== 'not-applicable'
    : findings.some(({ needsSignOff }) => needsSignOff)
}

/**
 * What an attestation of a rule is about: the places that need signing off or, of a process rule, each
 * anonymous source where it is first mentioned. In text order, without repeats.
 */
export function placesToAttest(result: RuleResult, { analysis }: CheckedDraft): QuotedPlace[] {
  const draft = { analysis, byline: undefined, section: null }
  const spans =
    result.mode === 'process'
      ? anonymousSourcesOf(draft).map((source) => placeOf(draft, source))
      : result.findings.filter(({ needsSignOff }) => needsSignOff).map(({ span }) => span)
  const places = spans.flatMap((span) => quote(analysis.text, span) ?? [])
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}

function quote(text: string, [first]: Span): QuotedPlace | null {
  if (!first) return null
  const [start, end] = [first[0], Math.min(first[1], first[0] + longestQuote)]
  if (text.slice(start, end).trim() === '') return null
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
  }
}

/**
 * Whether an answer still holds: it was given for every place that the rule is about now. A place is the
 * same where its words are and those before or after them: the other side may have been edited.
 */
export function holdsFor(attestation: Attestation, places: readonly QuotedPlace[]): boolean {
  const known = new Map<string, QuotedPlace[]>()
  for (const place of attestation.about) {
    known.set(place.quote, [...(known.get(place.quote) ?? []), place])
  }
  return places.every(({ quote: words, before, after }) =>
    known.get(words)?.some((one) => one.before === before || one.after === after),
  )
}

/** Which answers of a saved sheet hold for this draft, and which rules have to be answered anew. */
export function restoreAttestations(
  saved: readonly Attestation[],
  checked: CheckedDraft,
): { restored: Attestation[]; toAnswer: string[] } {
  const answered = new Map(saved.map((attestation) => [attestation.rule, attestation]))
  const asked = checked.review.results.filter(needsAttestation)
  const restored = asked.flatMap((result) => {
    const attestation = answered.get(result.rule)
    const places = placesToAttest(result, checked)
    return attestation && holdsFor(attestation, places) ? [{ ...attestation, about: places }] : []
  })
  const held = new Set(restored.map(({ rule }) => rule))
  return {
    restored,
    toAnswer: asked.flatMap(({ rule }) => (answered.has(rule) && !held.has(rule) ? rule : [])),
  }
}
