import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '#domain/analysis'
import type { GivenJudgement } from '#domain/judgement'
import type { SourceCount } from '#domain/source'
import type { Span } from '#domain/span'
import { anchorJudgement } from '#judgement/anchor-judgement'
import { applyJudgements } from '#judgement/apply-judgements'
import { give, type Logged, quarryText, readQuarry, span } from './quarry'

const reading = readQuarry()
const untouched = JSON.stringify(reading)
type Given = Exclude<GivenJudgement, { kind: 'review-article' }>

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(quarryText.length - 1), fc.integer({ min: 1, max: 120 }))
  .map(([start, length]) => [[start, Math.min(quarryText.length, start + length)]])

const some = <const Value>(...values: Value[]) => fc.constantFrom(...values)
const on = (of: 'attribution' | 'source' | 'claim' | 'assertion', id: string) => ({ of, id })

/** A judgement about that attribution and nothing else. */
const aboutAttribution = (id: string): fc.Arbitrary<object> =>
  fc.oneof(
    fc.constant({ kind: 'confirm', mark: on('attribution', id) }),
    fc.constant({ kind: 'dispute', mark: on('attribution', id), note: 'is that so?' }),
    fc.constant({ kind: 'delete', mark: on('attribution', id) }),
    fc
      .record({ source: anySpan, cue: anySpan, content: anySpan }, { requiredKeys: ['content'] })
      .map((change) => ({ kind: 'correct-attribution', mark: on('attribution', id), change })),
    some('s3', 's4').map((to) => ({
      kind: 'correct-attribution',
      mark: on('attribution', id),
      change: { credited: { is: 'source', source: on('source', to) } },
    })),
  )

const aboutSource = (id: string): fc.Arbitrary<object> =>
  fc.oneof(
    fc.constant({ kind: 'confirm', mark: on('source', id) }),
    fc
      .record({
        type: some(
          { kind: 'document', standing: null } as const,
          { kind: 'unnamed_group', standing: 'generic' } as const,
        ),
        role: fc.boolean(),
        count: fc.constantFrom<SourceCount>(1, 'several', 'plural'),
      })
      .map((change) => ({ kind: 'correct-source', mark: on('source', id), change })),
  )

const adding: fc.Arbitrary<object> = fc.record({
  kind: some('add-attribution'),
  source: anySpan,
  cue: anySpan,
  content: anySpan,
  cueClass: some('speech'),
  claim: some({ kind: 'event', strength: 4 }),
  credited: some(
    { is: 'nobody' },
    { is: 'new', change: { type: { kind: 'document', standing: null } } },
  ),
})

const has = (given: readonly object[], kind: string) =>
  given.some((one) => 'kind' in one && one.kind === kind)

/** Judgements that are each about something else. */
const independent: fc.Arbitrary<object[]> = fc
  .tuple(
    ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) =>
      fc.option(aboutAttribution(id), { nil: null }),
    ),
    ...['s2', 's3', 's4'].map((id) => fc.option(aboutSource(id), { nil: null })),
    fc.option(
      some({ kind: 'split-source', mark: on('source', 's1'), mentions: span('The official') }),
      { nil: null },
    ),
    fc.option(some({ kind: 'correct-claim', mark: on('claim', 'k5'), change: { strength: 1 } }), {
      nil: null,
    }),
    fc.option(some({ kind: 'delete', mark: on('assertion', 'b1') }), { nil: null }),
    fc.option(adding, { nil: null }),
  )
  .map((given) => given.filter((one) => one !== null))
  // What is added may state the claim that is corrected: then the later of the two holds.
  .filter((given) => !(has(given, 'add-attribution') && has(given, 'correct-claim')))

/** Any judgements, which may be about the same things and contradict each other. */
const any: fc.Arbitrary<object[]> = fc.array(
  fc.oneof(
    some('a1', 'a2', 'a3', 'a4', 'a5', 'a6').chain(aboutAttribution),
    some('s1', 's2', 's3', 's4').chain(aboutSource),
    adding,
    fc
      .tuple(some('s1', 's2', 's3', 's4'), some('s1', 's2', 's3', 's4'))
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => ({
        kind: 'merge-sources',
        mark: on('source', from),
        into: on('source', to),
      })),
    some('The official', 'a council official').map((words) => ({
      kind: 'split-source',
      mark: on('source', 's1'),
      mentions: span(words),
    })),
    some('k1', 'k2', 'k5', 'k9').map((id) => ({
      kind: 'correct-claim',
      mark: on('claim', id),
      change: { kind: 'belief', strength: 2 },
    })),
  ),
  { maxLength: 12 },
)

/** Anchors all of them on the machine's reading. */
function log(given: readonly object[]): Logged[] {
  return given.map((one, index) => {
    const judgement = anchorJudgement({ machine: reading, reviewed: reading, adding: new Set() }, {
      note: '',
      ...one,
    } as Given)
    if ('refused' in judgement) throw new Error(judgement.refused)
    return { id: `j${index + 1}`, judgement }
  })
}

function expectWhole({ text, attributions, sources, assertions }: Reading): void {
  const ids = [...attributions, ...sources, ...assertions].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(sources.map(({ id }) => id))
  for (const { sourceId, via, source, cue, content, claim, claimId, cueClass } of attributions) {
    for (const id of [sourceId, via]) if (id !== null) expect(known).toContain(id)
    for (const one of [source, cue, content]) expectWithin(one, text)
    expect(claim === null).toBe(cueClass === 'attitude')
    expect(claimId === null).toBe(cueClass === 'attitude')
  }
  for (const { mentions } of sources) expectWithin(mentions, text)
  for (const assertion of assertions) expectWithin(assertion.span, text)
  for (const { kind, standing, name } of sources) {
    const isUnnamed = kind === 'unnamed_person' || kind === 'unnamed_group'
    expect(standing !== null).toBe(isUnnamed)
    if (isUnnamed) expect(name).toBeNull()
  }
}

function expectWithin(one: Span, text: string): void {
  let last = 0
  for (const [start, end] of one) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    last = end
  }
}

test('whatever is judged, ids stay unique, spans within the text, and what is named exists', () => {
  fc.assert(
    fc.property(any, (given) => {
      const held = log(given)
      const { reviewed, effects } = applyJudgements(reading, held)
      expectWhole(reviewed)
      expect([...effects.keys()].sort()).toEqual(held.map(({ id }) => id).sort())
      expect(JSON.stringify(reading)).toBe(untouched)
    }),
    { numRuns: 100 },
  )
})

test('taking back the last restores what was there before it, to the byte', () => {
  fc.assert(
    fc.property(any, any, (before, after) => {
      const held = log([...before, ...after])
      const first = JSON.stringify(applyJudgements(reading, held.slice(0, before.length)).reviewed)
      applyJudgements(reading, held)
      const again = applyJudgements(reading, held.slice(0, before.length)).reviewed
      expect(JSON.stringify(again)).toBe(first)
      expect(JSON.stringify(applyJudgements(reading, []).reviewed)).toBe(untouched)
    }),
    { numRuns: 100 },
  )
})

test('the order of judgements about different things does not matter', () => {
  fc.assert(
    fc.property(
      independent.chain((given) => {
        const held = log(given)
        return fc.tuple(
          fc.constant(held),
          fc.shuffledSubarray(held, { minLength: held.length, maxLength: held.length }),
        )
      }),
      ([held, shuffled]) => {
        const one = applyJudgements(reading, held)
        const other = applyJudgements(reading, shuffled)
        expect(JSON.stringify(other.reviewed)).toBe(JSON.stringify(one.reviewed))
        for (const { id } of held) expect(other.effects.get(id)).toBe(one.effects.get(id))
      },
    ),
    { numRuns: 150 },
  )
})

test('judgements hold in another text within its bounds, or are said not to be found', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(quarryText.length), fc.nat(30), some('', 'Updated. ', 'twice ', '\n\n')),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(any, edits, (given, changes) => {
      const text = changes.reduce(
        (now, [at, length, words]) => now.slice(0, at) + words + now.slice(at + length),
        quarryText,
      )
      const held = log(given)
      const { reviewed, effects } = applyJudgements(readQuarry(text), held)
      expectWhole(reviewed)
      expect(effects.size).toBe(held.length)
    }),
    { numRuns: 100 },
  )
})

test('a log given step by step, each on what was made before, reads the same from the start', () => {
  const held = give(
    reading,
    { kind: 'split-source', mark: on('source', 's1'), mentions: span('The official') },
    { kind: 'merge-sources', mark: on('source', 's-j1'), into: on('source', 's3') },
    { kind: 'confirm', mark: on('source', 's3') },
  )
  const { reviewed } = applyJudgements(reading, held)
  expectWhole(reviewed)
  expect(reviewed.attributions.find(({ id }) => id === 'a2')?.sourceId).toBe('s3')
})
