import { describe, expect, test } from 'vitest'
import { spanText } from '#domain/span'
import { applyJudgements } from '#judgement/apply-judgements'
import { give, quarryText, readQuarry, span } from './quarry'

const reading = readQuarry()
const attribution = (id: string) => ({ of: 'attribution', id })
const source = (id: string) => ({ of: 'source', id })
const anonymous = { kind: 'unnamed_person', standing: 'anonymous' } as const

/** What a log makes of the quarry article, or of another reading of it. */
function applied(log: ReturnType<typeof give>, to = reading) {
  const { reviewed, effects, judged } = applyJudgements(to, log)
  return {
    reviewed,
    effects: log.map(({ id }) => effects.get(id)),
    attribution: (id: string) => reviewed.attributions.find((one) => one.id === id),
    source: (id: string) => reviewed.sources.find((one) => one.id === id),
    state: (of: string, id: string) =>
      judged.find(({ mark }) => mark.of === of && mark.id === id)?.state,
    isDisputed: (of: string, id: string) =>
      judged.find(({ mark }) => mark.of === of && mark.id === id)?.isDisputed,
  }
}
const judge = (...given: object[]) => applied(give(reading, ...given))

describe('one judgement', () => {
  test('confirms a mark, which a person then vouches for', () => {
    const { attribution: of, state } = judge({ kind: 'confirm', mark: attribution('a2') })
    expect(of('a2')).toEqual({ ...reading.attributions[1], confidence: 1 })
    expect(state('attribution', 'a2')).toBe('confirmed')
  })

  test('disputes a mark and changes nothing', () => {
    const one = judge({ kind: 'dispute', mark: attribution('a2'), note: 'she said it' })
    expect(one.reviewed).toBe(reading)
    expect(one.isDisputed('attribution', 'a2')).toBe(true)
    expect(one.state('attribution', 'a2')).toBe('unjudged')
  })

  test('deletes an attribution, and a source goes with the last that credits it', () => {
    const { reviewed } = judge({ kind: 'delete', mark: attribution('a5') })
    expect(reviewed.attributions.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a6'])
    expect(reviewed.sources.map(({ id }) => id)).toEqual(['s1', 's2', 's4'])
  })

  test('corrects the spans, and form and place follow the content', () => {
    const content = span('Nobody is safe below the north face,” said Ines Dorrel')
    const one = judge({ kind: 'correct-attribution', mark: attribution('a3'), change: { content } })
    expect(one.attribution('a3')).toMatchObject({ content, form: 'mixed', cue: span('said', 3) })
    expect(one.state('attribution', 'a3')).toBe('corrected')
  })

  test('makes an attitude of a saying, which then claims nothing', () => {
    const change = { cueClass: 'attitude' }
    const one = judge({ kind: 'correct-attribution', mark: attribution('a5'), change })
    expect(one.attribution('a5')).toMatchObject({
      cueClass: 'attitude',
      claim: null,
      claimId: null,
    })
  })

  test('makes a saying of an attitude, with a claim of its own', () => {
    const change = { cueClass: 'knowledge', claim: { kind: 'intent', strength: 4 } }
    const one = judge({ kind: 'correct-attribution', mark: attribution('a6'), change })
    expect(one.attribution('a6')).toMatchObject({ ...change, claimId: 'k-a6' })
  })

  test('adds what was missed, at its place in the text, with a source of its own', () => {
    const one = judge({
      kind: 'add-attribution',
      source: span('the town register'),
      cue: span('according to'),
      content: span('The pit employs ninety people'),
      cueClass: 'speech',
      credited: { is: 'new', change: { type: { kind: 'document', standing: null } } },
      claim: { kind: 'state', strength: 4 },
    })
    expect(one.attribution('a-j1')).toMatchObject({
      sourceId: 's-j1',
      // The outlet says the same in its own voice: one claim.
      claimId: 'k9',
      prominence: 'body',
      confidence: 1,
    })
    expect(one.source('s-j1')).toMatchObject({ label: 'the town register', kind: 'document' })
    expect(one.state('attribution', 'a-j1')).toBe('added')
    expect(one.reviewed.attributions.at(-1)?.id).toBe('a-j1')
  })

  test('credits another source, or nobody', () => {
    const to = (credited: object) =>
      judge({ kind: 'correct-attribution', mark: attribution('a2'), change: { credited } })
    expect(to({ is: 'source', source: source('s3') }).attribution('a2')?.sourceId).toBe('s3')
    expect(to({ is: 'nobody' }).attribution('a2')?.sourceId).toBeNull()
  })

  test('corrects what a source is, and takes the name of one that turns out to be anonymous', () => {
    const type = { kind: 'unnamed_person', standing: 'anonymous' }
    const one = judge({ kind: 'correct-source', mark: source('s2'), change: { type, grant: true } })
    expect(one.source('s2')).toMatchObject({ ...type, grant: true, name: null, confidence: 1 })
  })

  test('merges two sources: the labels of the one that stays, the mentions of both', () => {
    const one = judge({ kind: 'merge-sources', mark: source('s3'), into: source('s1') })
    expect(one.source('s3')).toBeUndefined()
    expect(one.source('s1')?.mentions).toHaveLength(3)
    expect(one.attribution('a5')?.sourceId).toBe('s1')
  })

  test('splits mentions off, and what they are credited with goes with them', () => {
    const one = judge({
      kind: 'split-source',
      mark: source('s1'),
      mentions: span('The official'),
    })
    expect(one.attribution('a1')?.sourceId).toBe('s1')
    expect(one.attribution('a2')?.sourceId).toBe('s-j1')
    expect(one.source('s-j1')).toMatchObject({ label: 'The official', standing: 'anonymous' })
    expect(one.source('s1')?.mentions).toEqual(span('a council official'))
  })

  test('corrects a claim for all who state it, and what the outlet states itself', () => {
    const one = judge(
      { kind: 'correct-claim', mark: { of: 'claim', id: 'k1' }, change: { strength: 2 } },
      {
        kind: 'correct-assertion',
        mark: { of: 'assertion', id: 'b1' },
        change: { kind: 'event', span: span('ninety people') },
      },
    )
    expect(one.attribution('a1')?.claim).toEqual({ kind: 'event', strength: 2 })
    expect(one.reviewed.assertions[0]).toMatchObject({
      span: span('ninety people'),
      claim: { kind: 'event', strength: 5 },
    })
    const gone = judge({ kind: 'delete', mark: { of: 'assertion', id: 'b1' } })
    expect(gone.reviewed.assertions).toEqual([])
  })
})

describe('several judgements', () => {
  test('of two about one field the later holds; about two fields, both', () => {
    const change = (field: object) => ({
      kind: 'correct-source',
      mark: source('s1'),
      change: field,
    })
    const one = judge(change({ role: true, basis: 'specific' }), change({ basis: 'generic' }))
    expect(one.source('s1')).toMatchObject({ role: true, basis: 'generic' })
    expect(one.effects).toEqual(['holds', 'holds'])
    const two = judge(change({ basis: 'specific' }), change({ basis: 'generic' }))
    expect(two.effects).toEqual(['overruled', 'holds'])
  })

  test('whoever decides closes the dispute', () => {
    const dispute = { kind: 'dispute', mark: attribution('a1'), note: 'not an official' }
    const one = judge(dispute, { kind: 'confirm', mark: attribution('a1') })
    expect(one.isDisputed('attribution', 'a1')).toBe(false)
    expect(one.effects).toEqual(['overruled', 'holds'])
  })

  test('a deletion overrules what was said before it, and a confirmation brings the mark back', () => {
    const change = { cue: span('added') }
    const correct = { kind: 'correct-attribution', mark: attribution('a4'), change }
    const remove = { kind: 'delete', mark: attribution('a4') }
    const log = give(reading, correct, remove, { kind: 'confirm', mark: attribution('a4') })
    expect(applied(log.slice(0, 2)).effects).toEqual(['overruled', 'holds'])
    const all = applied(log)
    expect(all.effects).toEqual(['holds', 'overruled', 'holds'])
    expect(all.attribution('a4')).toBeDefined()
  })

  test('what a judgement made can be judged on, and falls with it', () => {
    const log = give(
      reading,
      { kind: 'split-source', mark: source('s1'), mentions: span('The official') },
      { kind: 'correct-source', mark: source('s-j1'), change: { role: true } },
      {
        kind: 'correct-attribution',
        mark: attribution('a5'),
        change: { credited: { is: 'source', source: source('s-j1') } },
      },
    )
    const all = applied(log)
    expect(all.source('s-j1')?.role).toBe(true)
    expect(all.attribution('a5')?.sourceId).toBe('s-j1')
    const without = applied(log.slice(1))
    expect(without.effects).toEqual(['no-effect', 'no-effect'])
    expect(without.attribution('a5')?.sourceId).toBe('s3')
  })

  test('merges go on: of three that are one, the last stays', () => {
    const log = give(
      reading,
      { kind: 'merge-sources', mark: source('s3'), into: source('s4') },
      { kind: 'merge-sources', mark: source('s4'), into: source('s1') },
    )
    for (const order of [log, log.toReversed()]) {
      const { reviewed } = applied(order)
      expect(reviewed.sources.map(({ id }) => id)).toEqual(['s1', 's2'])
    }
  })

  test('a name never comes to an anonymous source, by a merge or by a correction undone', () => {
    const merge = { kind: 'merge-sources', mark: source('s1'), into: source('s2') } as const
    const named = {
      kind: 'correct-source',
      mark: source('s1'),
      change: { type: { kind: 'named_person', standing: null } },
    }
    const log = give(reading, named, merge)
    expect(applied(log).source('s2')?.mentions).toHaveLength(4)
    // Without the first the second is of an anonymous source again.
    expect(applied(log.slice(1)).effects).toEqual(['refused'])
  })
})

describe('another reading or another text', () => {
  const change = { content: span('the walls had moved twice') }
  const correct = { kind: 'correct-attribution', mark: attribution('a2'), change }

  test('a correction follows its words to another engine’s ids and edges', () => {
    const other = readQuarry()
    other.attributions = other.attributions.map((one) => ({ ...one, id: `x${one.id}` }))
    other.attributions[1].content = span('the walls had moved twice since')
    const { effects, attribution: of } = applied(give(reading, correct), other)
    expect(effects).toEqual(['holds'])
    expect(of('xa2')?.content).toEqual(change.content)
  })

  test('what a newer engine no longer reads and somebody vouched for is put back', () => {
    const other = readQuarry()
    other.attributions = other.attributions.filter(({ id }) => id !== 'a2')
    const log = give(reading, correct, { kind: 'confirm', mark: attribution('a5') })
    const { effects, attribution: of, reviewed } = applied(log, other)
    expect(effects).toEqual(['restored', 'holds'])
    expect(of('a-j1')).toMatchObject({
      content: change.content,
      sourceId: 's1',
      cueClass: 'speech',
    })
    expect(reviewed.attributions).toHaveLength(6)
  })

  test('what is deleted and no longer read stays away; what is disputed is not put back', () => {
    const other = readQuarry()
    other.attributions = other.attributions.filter(({ id }) => id !== 'a2' && id !== 'a1')
    const log = give(
      reading,
      { kind: 'delete', mark: attribution('a2') },
      { kind: 'dispute', mark: attribution('a1'), note: 'who?' },
    )
    const { effects, reviewed } = applied(log, other)
    expect(effects).toEqual(['no-effect', 'no-effect'])
    expect(reviewed).toBe(other)
  })

  test('what a newer engine reads by itself stands once, as the person has it', () => {
    const missed = readQuarry()
    missed.attributions = missed.attributions.filter(({ id }) => id !== 'a5')
    const log = give(missed, {
      kind: 'add-attribution',
      source: span('Two engineers'),
      cue: span('fear'),
      content: span('the road will slip'),
      cueClass: 'knowledge',
      credited: { is: 'new', change: { type: anonymous } },
      claim: { kind: 'prediction', strength: 2 },
    })
    expect(applied(log, missed).reviewed.attributions).toHaveLength(6)
    const { reviewed, attribution: of, state } = applied(log)
    expect(reviewed.attributions).toHaveLength(6)
    expect(of('a5')).toMatchObject({ content: span('the road will slip'), claim: { strength: 2 } })
    expect(state('attribution', 'a5')).toBe('corrected')
  })

  test('in an edited text the judgement stands where the words are now; lost words are said to be', () => {
    const edited = quarryText
      .replace('The Marrow Hill', 'Updated: the Marrow Hill')
      .replace('moved twice since March', 'moved twice since late March')
      .replace('Two engineers fear that the road will slip. ', '')
    const log = give(
      reading,
      correct,
      { kind: 'delete', mark: attribution('a5') },
      { kind: 'correct-source', mark: source('s2'), change: { role: true } },
    )
    const other = readQuarry(edited)
    const { effects, reviewed, attribution: of } = applied(log, other)
    expect(effects).toEqual(['restored', 'not-found', 'holds'])
    expect(spanText(edited, of('a-j1')?.content ?? [])).toBe('the walls had moved twice')
    expect(reviewed.sources.find(({ name }) => name === 'Ines Dorrel')?.role).toBe(true)
  })
})

test('whoever has gone through a whole article vouches for every mark', () => {
  const judgement = { kind: 'review-article', analysisId: 'n', note: '' } as const
  const { reviewed } = applyJudgements(reading, [{ id: 'j1', judgement }])
  expect(reviewed.attributions.map(({ confidence }) => confidence)).toEqual([1, 1, 1, 1, 1, 1])
  expect(reading.attributions[1].confidence).toBe(0.4)
})
