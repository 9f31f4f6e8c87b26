import { describe, expect, test } from 'vitest'
import type { SourceKind, Standing } from '#domain/source'
import { countFamily, sensitivity, specificity } from '../../../bench/score/families'
import {
  foundShare,
  kindKappaEndToEnd,
  kindKappaFound,
  type PairedLabel,
  pairLabels,
  standingF1,
} from '../../../bench/score/source-labels'
import { markSpans } from './mark-spans'

type Type = [SourceKind, Standing | null]
const official: Type = ['unnamed_person', 'anonymous']
const critics: Type = ['unnamed_group', 'generic']
const mayor: Type = ['named_person', null]
const wording: Type = ['none', null]

function label(is: Type, read: Type | 'missed', weight = 1): PairedLabel {
  const found = read === 'missed' ? null : { kind: read[0], standing: read[1] }
  return { article: 'a', weight, kind: is[0], standing: is[1], read: found }
}

describe('a labelled attribution is paired with', () => {
  const text = 'Officials said the bridge was weak. Officials added that it would close on Monday.'
  const item = {
    article: 'a',
    kind: official[0],
    standing: official[1],
    weight: 2,
    ...markSpans(text, 'Officials', 'added', 'that it would close on Monday'),
  }
  const sources = [
    { id: 's1', kind: critics[0], standing: critics[1] },
    { id: 's2', kind: official[0], standing: official[1] },
  ]
  const pair = (...own: [spans: ReturnType<typeof markSpans>, sourceId: string | null][]) =>
    pairLabels(
      [item],
      new Map([
        ['a', { attributions: own.map(([spans, sourceId]) => ({ ...spans, sourceId })), sources }],
      ]),
    )[0].read

  test('the one that shares most', () => {
    const first = markSpans(text, 'Officials', 'added', 'that it')
    const whole = markSpans(text, 'Officials', 'added', 'that it would close on Monday')
    expect(pair([first, 's1'], [whole, 's2'])).toEqual({ kind: official[0], standing: official[1] })
  })
  test('one that shares half of the content, whatever its cue', () => {
    const spans = markSpans(text, 'Officials', 'said', 'would close on Monday')
    expect(pair([spans, 's1'])).toEqual({ kind: critics[0], standing: critics[1] })
  })
  test('none that shares less and no cue', () => {
    expect(pair([markSpans(text, 'Officials', 'said', 'Monday'), 's1'])).toBeNull()
  })
  test('a source of kind none, when it names no source', () => {
    const spans = markSpans(text, '', 'added', 'that it would close on Monday')
    expect(pair([spans, null])).toEqual({ kind: 'none', standing: null })
  })
  test('nothing, when the article was not read', () => {
    expect(pairLabels([item], new Map())[0].read).toBeNull()
  })
})

describe('agreement', () => {
  const rows = [
    label(official, official, 3),
    label(official, critics),
    label(official, 'missed', 2),
    label(mayor, mayor),
    label(mayor, official),
    label(mayor, mayor),
  ]

  test('the found share counts items', () => {
    expect(foundShare(rows)).toBeCloseTo(5 / 6)
  })
  test('κ of found kinds: 3 of 5 agree, 10 of 25 by chance', () => {
    // unnamed_person 2 of 5 and 2 of 5, named_person 3 and 2, unnamed_group 0 and 1: (4 + 6) / 25.
    expect(kindKappaFound(rows)).toBeCloseTo((3 / 5 - 10 / 25) / (1 - 10 / 25))
  })
  test('κ end to end counts what was missed as wrong', () => {
    // unnamed_person 3 of 6 and 2 of 6, named_person 3 and 2: (6 + 6) / 36.
    expect(kindKappaEndToEnd(rows)).toBeCloseTo((3 / 6 - 12 / 36) / (1 - 12 / 36))
  })
  test('F1 of a standing: 1 right, 2 missed, 1 wrongly read', () => {
    expect(standingF1(rows, 'anonymous')).toBeCloseTo(2 / (3 + 2))
    expect(standingF1(rows, 'generic')).toBe(0)
    expect(standingF1(rows, 'spokesperson')).toBe(0)
  })
  test('weighted, an item counts as often as it stands for', () => {
    expect(standingF1(rows, 'anonymous', true)).toBeCloseTo(6 / (6 + 4))
  })
})

describe('a family', () => {
  const rows = [
    label(official, official, 3),
    label(official, critics),
    label(official, 'missed', 50),
    label(mayor, mayor, 4),
    label(mayor, official),
    label(wording, wording),
  ]

  test('is counted over found items', () => {
    expect(countFamily(rows, 'anonymous')).toEqual({ cases: 2, others: 3 })
  })
  test('has a sensitivity: weight 3 of 4 anonymous is read as such', () => {
    expect(sensitivity(rows, 'anonymous')).toBeCloseTo(3 / 4)
  })
  test('has a specificity: weight 5 of 6 others is not', () => {
    expect(specificity(rows, 'anonymous')).toBeCloseTo(5 / 6)
  })
  test('opaque takes in generic groups and wording without a source', () => {
    expect(countFamily(rows, 'opaque')).toEqual({ cases: 3, others: 2 })
    expect(sensitivity(rows, 'opaque')).toBe(1)
    expect(specificity(rows, 'opaque')).toBeCloseTo(4 / 5)
  })
  test('named takes in spokespeople and those known by their role', () => {
    const more = [
      label(['unnamed_person', 'spokesperson'], mayor),
      label(['unnamed_person', 'identifiable_by_role'], official),
      label(['document', null], mayor),
      label(['media', null], ['named_org', null]),
    ]
    expect(countFamily(more, 'named')).toEqual({ cases: 3, others: 1 })
    expect(sensitivity(more, 'named')).toBeCloseTo(2 / 3)
    expect(specificity(more, 'named')).toBe(0)
  })
  test('without a case has no sensitivity', () => {
    expect(sensitivity(rows, 'self')).toBeNaN()
  })
})
