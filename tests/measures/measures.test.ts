import { describe, expect, test } from 'vitest'
import { countParts, withMeasures } from '#measures/count-reading'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { reasonGiven } from '#measures/reason-given'
import { sourceMix } from '#measures/source-mix'
import { specificity } from '#measures/specificity'
import { inventReading, inventSource } from './invent-reading'

const minister = inventSource('minister', { kind: 'named_person', name: 'Ada Oren' })
const navy = inventSource('navy', { kind: 'named_org' })
const log = inventSource('log', { kind: 'document' })
const wire = inventSource('wire', { kind: 'media' })
const official = inventSource('official', {
  standing: 'anonymous',
  specificity: 1,
  reason: 'condition_only',
})
const aide = inventSource('aide', { standing: 'anonymous', specificity: 2.5, reason: 'specific' })
const clerk = inventSource('clerk', {
  standing: 'anonymous',
  specificity: 1,
  reason: 'boilerplate',
})
const sources = inventSource('sources', { kind: 'unnamed_group', standing: 'anonymous' })
const analysts = inventSource('analysts', { kind: 'unnamed_group', standing: 'generic' })
const heckler = inventSource('heckler', { standing: 'incidental' })
const spokesman = inventSource('spokesman', { standing: 'spokesperson' })
const all = [
  minister,
  navy,
  log,
  wire,
  official,
  aide,
  clerk,
  sources,
  analysts,
  heckler,
  spokesman,
]

describe('claims resting only on anonymous sources', () => {
  test('counts a claim only when every support is anonymous', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official' },
      { claim: 'k1', source: 'sources' },
      { claim: 'k2', source: 'official' },
      { claim: 'k2', source: 'minister' },
      { claim: 'k3', source: 'analysts' },
      { claim: 'k4', source: null },
      { claim: 'k5', source: 'aide' },
    ])
    expect(total(onlyAnonymousClaims, reading)).toEqual({ count: 2, outOf: 5 })
  })

  test('leaves attitudes and attributions without a claim out of the denominator too', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official', cueClass: 'attitude' },
      { claim: null, source: 'official' },
      { claim: 'k2', source: 'official', cueClass: 'knowledge' },
    ])
    expect(total(onlyAnonymousClaims, reading)).toEqual({ count: 1, outOf: 1 })
  })

  test('counts the inner source when another outlet is quoted, for the reader still has no name', () => {
    const reading = inventReading(all, [{ claim: 'k1', source: 'official', via: 'wire' }])
    expect(total(onlyAnonymousClaims, reading)).toEqual({ count: 1, outOf: 1 })
  })

  test('no claims are no cases, not nought per cent', () => {
    expect(total(onlyAnonymousClaims, inventReading(all, []))).toEqual({ count: 0, outOf: 0 })
  })
})

describe('the source mix', () => {
  test.each([
    { supports: ['minister', 'official'], part: 'named-person' },
    { supports: ['official', 'navy'], part: 'named-organisation' },
    { supports: ['spokesman'], part: 'named-organisation' },
    { supports: ['log', 'official'], part: 'document' },
    { supports: ['wire', 'official'], part: 'other-media' },
    { supports: ['official', 'sources'], part: 'anonymous-described' },
    { supports: ['sources', 'analysts'], part: 'anonymous-bare' },
    { supports: ['analysts'], part: 'generic-group' },
    { supports: [null], part: 'no-source' },
    { supports: ['heckler'], part: 'incidental' },
    { supports: ['heckler', 'analysts'], part: 'generic-group' },
  ])('a claim supported by $supports is drawn as $part', ({ supports, part }) => {
    const reading = inventReading(
      all,
      supports.map((source) => ({ claim: 'k1', source })),
    )
    expect(sourceMix.cases(reading)).toMatchObject([{ part, isCounted: part !== 'incidental' }])
  })

  test('draws what is taken from another outlet as other media', () => {
    const reading = inventReading(all, [{ claim: 'k1', source: 'official', via: 'wire' }])
    expect(sourceMix.cases(reading)[0].part).toBe('other-media')
  })
})

describe('anonymous sources', () => {
  const reading = inventReading(all, [
    { claim: 'k1', source: 'official' },
    { claim: 'k2', source: 'official' },
    { claim: 'k3', source: 'aide' },
    { claim: 'k4', source: 'clerk' },
    { claim: 'k5', source: 'sources' },
    { claim: 'k6', source: 'minister' },
  ])

  test('a condition without a reason is no reason', () => {
    expect(total(reasonGiven, reading)).toEqual({ count: 2, outOf: 4 })
  })

  test('are counted once however often they speak, at their step of the scale', () => {
    expect(specificity.cases(reading).map(({ part }) => part)).toEqual(['1', '2.5', '1', '0'])
    expect(total(specificity, reading)).toEqual({ count: 3, outOf: 4 })
  })
})

test('the parts that the store keeps add up to the totals that an analysis prints', () => {
  const reading = inventReading(
    all,
    all.map((source, index) => ({ claim: `k${index}`, source: source.id })),
  )
  const { measures } = withMeasures(reading)
  for (const [id, { count, outOf }] of Object.entries(measures)) {
    const parts = countParts(reading).filter(({ measure }) => measure === id)
    expect(parts.reduce((sum, part) => sum + part.counted, 0)).toBe(count)
    expect(parts.reduce((sum, part) => sum + part.cases, 0)).toBe(outOf)
  }
})

function total(measure: { id: string }, reading: ReturnType<typeof inventReading>) {
  return withMeasures(reading).measures[measure.id]
}
