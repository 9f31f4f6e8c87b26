import type { Reading } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { AnchoredMark, AnchoredSpan, Mark } from '#domain/judgement'
import { type Span, spanLength, spanOverlap } from '#domain/span'
import { cutWords } from './cut-words'
import { findSpan, type NotFound } from './find-quote'
import { linkedShare, type Spans, spanWords } from './match-linked'

export type AnchoredAttribution = Extract<AnchoredMark, { of: 'attribution' }>

/** A mark of the reading, or words that are there and that the engine no longer reads as one. */
export type FoundMark = { is: 'mark'; mark: Mark } | { is: 'words'; spans: Spans } | NotFound

/**
 * The mark that a judgement points at. Words come first: they are found in the text, then the mark
 * that covers them in this reading, which another engine may have made.
 */
export function findMark(reading: Reading, anchored: AnchoredMark): FoundMark {
  switch (anchored.of) {
    case 'attribution':
      return findAttribution(reading, anchored.at)
    case 'source':
      return findSource(reading, anchored)
    case 'claim':
      return findClaim(reading, anchored.at)
    case 'assertion':
      return findAssertion(reading, anchored.at)
    case 'judged':
      return {
        is: 'mark',
        mark: { of: anchored.what, id: madeId(anchored.what, anchored.judgementId) },
      }
  }
}

/** The id of what a judgement made. No engine gives such ids. */
export function madeId(what: 'attribution' | 'source' | 'claim', judgementId: string): string {
  return `${{ attribution: 'a', source: 's', claim: 'k' }[what]}-${judgementId}`
}

/** The attribution that is linked alike: of several the one whose spans agree best. */
export function linkedTo(reading: Reading, spans: Spans): Attribution | null {
  const same = reading.attributions.find((one) => isSame(one, spans))
  if (same) return same
  const cut = cutWords(reading.text)
  const words = spanWords(cut, spans)
  let best: Attribution | null = null
  let most = 0
  for (const attribution of reading.attributions) {
    const share = linkedShare(words, spanWords(cut, attribution))
    if (share > most) [best, most] = [attribution, share]
  }
  return best
}

/** Whether two attributions have the very same spans. */
export function isSame(one: Spans, other: Spans): boolean {
  return (['source', 'cue', 'content'] as const).every((role) => isSameSpan(one[role], other[role]))
}

/** Whether two spans are the same stretches. */
export function isSameSpan(one: Span, other: Span): boolean {
  return (
    one.length === other.length &&
    one.every(([start, end], index) => start === other[index][0] && end === other[index][1])
  )
}

function findAttribution(reading: Reading, at: AnchoredAttribution['at']): FoundMark {
  const source = findSpan(reading.text, at.source)
  const cue = findSpan(reading.text, at.cue)
  const content = findSpan(reading.text, at.content)
  for (const span of [content, cue, source]) if (typeof span === 'string') return span
  const spans = { source, cue, content } as Spans
  const attribution = linkedTo(reading, spans)
  return attribution
    ? { is: 'mark', mark: { of: 'attribution', id: attribution.id } }
    : { is: 'words', spans }
}

/** By its mentions, the most of which decide; one without a mention by what it is heard saying. */
function findSource(
  reading: Reading,
  { mentions, heard }: Extract<AnchoredMark, { of: 'source' }>,
): FoundMark {
  let failure: NotFound = 'not-found'
  const found: Span = []
  for (const quote of mentions) {
    const stretch = findSpan(reading.text, [quote])
    if (typeof stretch === 'string') failure = stretch
    else found.push(...stretch)
  }
  const source = mostCovered(reading.sources, found, ({ mentions }) => mentions)
  if (source) return { is: 'mark', mark: { of: 'source', id: source.id } }
  if (heard === null) return failure
  const saying = findAttribution(reading, heard)
  if (typeof saying === 'string') return saying
  const attribution =
    saying.is === 'mark' ? reading.attributions.find(({ id }) => id === saying.mark.id) : undefined
  const id = attribution?.sourceId
  return id ? { is: 'mark', mark: { of: 'source', id } } : failure
}

function findClaim(reading: Reading, at: AnchoredSpan): FoundMark {
  const span = findSpan(reading.text, at)
  if (typeof span === 'string') return span
  const statement =
    mostCovered(reading.attributions, span, ({ content }) => content) ??
    mostCovered(reading.assertions, span, (assertion) => assertion.span)
  const id = statement?.claimId
  return id ? { is: 'mark', mark: { of: 'claim', id } } : 'not-found'
}

function findAssertion(reading: Reading, at: AnchoredSpan): FoundMark {
  const span = findSpan(reading.text, at)
  if (typeof span === 'string') return span
  const assertion = mostCovered(reading.assertions, span, (one) => one.span)
  return assertion ? { is: 'mark', mark: { of: 'assertion', id: assertion.id } } : 'not-found'
}

/** The one whose span covers a span best: common length over the longer of the two, at least half of it. */
function mostCovered<One>(
  all: readonly One[],
  span: Span,
  spanOf: (one: One) => Span,
): One | undefined {
  let best: One | undefined
  let most = 0
  for (const one of all) {
    const own = spanOf(one)
    const common = spanOverlap(own, span)
    const fit = common / Math.max(1, spanLength(own), spanLength(span))
    if (common * 2 >= Math.min(spanLength(own), spanLength(span)) && fit > most)
      [best, most] = [one, fit]
  }
  return best
}
