import type { Attribution } from '#domain/attribution'
import type { AnchoredMark, Mark } from '#domain/judgement'
import type { Source } from '#domain/source'
import { quoteSpan } from '../quote-span'
import { type LookedAt, Refusal } from './looked-at'

/** The attribution of that id in either reading, as people left it. */
export function attributionOf({ machine, reviewed }: LookedAt, id: string): Attribution {
  const found =
    reviewed.attributions.find((one) => one.id === id) ??
    machine.attributions.find((one) => one.id === id)
  if (!found) throw new Refusal('no-such-mark', 'mark')
  return found
}

/** The source of that id in either reading. */
export function sourceOf({ machine, reviewed }: LookedAt, id: string): Source {
  const found =
    reviewed.sources.find((one) => one.id === id) ?? machine.sources.find((one) => one.id === id)
  if (!found) throw new Refusal('no-such-mark', 'mark')
  return found
}

/** A source that is mentioned everywhere is found by its first mentions. */
const mostMentions = 12

/** What stands in the machine's reading is anchored as it stands there: the log points at nothing else. */
export function anchorMark(looked: LookedAt, mark: Mark): AnchoredMark {
  const { machine } = looked
  const { text } = machine
  if (mark.of === 'attribution') {
    const judgementId = mark.id.replace(/^a-/, '')
    if (looked.adding.has(judgementId) && mark.id.startsWith('a-')) {
      return { of: 'judged', what: 'attribution', judgementId }
    }
    const shown = attributionOf(looked, mark.id)
    const at = machine.attributions.find(({ id }) => id === mark.id) ?? shown
    return { of: 'attribution', at: quoteAttribution(text, at), labels: labelsOf(looked, shown) }
  }
  if (mark.of === 'source') {
    const source = machine.sources.find(({ id }) => id === mark.id)
    if (source) {
      const heard = machine.attributions.find(({ sourceId }) => sourceId === source.id)
      return {
        of: 'source',
        mentions: quoteSpan(text, source.mentions.slice(0, mostMentions)),
        heard: heard ? quoteAttribution(text, heard) : null,
      }
    }
    sourceOf(looked, mark.id)
    return { of: 'judged', what: 'source', judgementId: mark.id.replace(/^s-/, '') }
  }
  if (mark.of === 'claim') return anchorClaim(looked, mark.id)
  const assertion = machine.assertions.find(({ id }) => id === mark.id)
  if (!assertion) throw new Refusal('no-such-mark', 'mark')
  return { of: 'assertion', at: quoteSpan(text, assertion.span) }
}

function anchorClaim({ machine, reviewed }: LookedAt, id: string): AnchoredMark {
  const statement =
    machine.attributions.find(({ claimId }) => claimId === id)?.content ??
    machine.assertions.find(({ claimId }) => claimId === id)?.span
  if (statement) return { of: 'claim', at: quoteSpan(machine.text, statement) }
  if (!reviewed.attributions.some(({ claimId }) => claimId === id)) {
    throw new Refusal('no-such-mark', 'mark')
  }
  return { of: 'judged', what: 'claim', judgementId: id.replace(/^k-/, '') }
}

function quoteAttribution(text: string, { source, cue, content }: Attribution) {
  return {
    source: quoteSpan(text, source),
    cue: quoteSpan(text, cue),
    content: quoteSpan(text, content),
  }
}

function labelsOf(looked: LookedAt, { cueClass, claim, sourceId }: Attribution) {
  const source =
    looked.reviewed.sources.find(({ id }) => id === sourceId) ??
    looked.machine.sources.find(({ id }) => id === sourceId)
  return {
    cueClass,
    claim,
    credits: source ? { kind: source.kind, standing: source.standing } : null,
  }
}
