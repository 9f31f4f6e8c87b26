import { expect, test } from 'vitest'
import type { LabelledArticle, LabelledSource } from '../../../bench/score/benchmark-data'
import { breakSentences, loseLineBreaks } from '../../../bench/score/break-lines'
import {
  measureAttributions,
  measureSources,
  type Readings,
} from '../../../bench/score/measure-figures'
import { spreadOver } from '../../../bench/score/resample'
import { markSpans } from './mark-spans'

const text =
  'Ana Rook said the hall was shut. Aides believe it will open. Ana Rook also denied a plan.'
const said = markSpans(text, 'Ana Rook', 'said', 'the hall was shut')
const believe = markSpans(text, 'Aides', 'believe', 'it will open')
const denied = markSpans(text, 'Ana Rook', 'denied', 'a plan')

const articles: LabelledArticle[] = ['one', 'two'].map((id) => ({
  id,
  text,
  attributions: [said, believe, denied],
}))
const rook = { id: 's1', kind: 'named_person' as const, standing: null }
const aides = { id: 's2', kind: 'unnamed_group' as const, standing: 'anonymous' as const }
// In each article the first is found and the second has another source; one more is invented.
const readings: Readings = new Map(
  articles.map(({ id }) => [
    id,
    {
      attributions: [
        { ...said, sourceId: 's1', confidence: 0.9 },
        { ...believe, source: said.source, sourceId: 's1', confidence: 0.5 },
        { ...markSpans(text, 'Aides', 'said', 'it will open'), sourceId: 's2', confidence: 0.4 },
      ],
      sources: [rook, aides],
    },
  ]),
)

test('the figures of two articles read alike are those of one, without spread', () => {
  const nothing: Readings = new Map()
  const figures = measureAttributions(articles, {
    asTheyAre: readings,
    sentenceLines: readings,
    linesLost: nothing,
  })
  const byId = Object.fromEntries(figures.map((figure) => [figure.id, figure]))
  // One of three labelled and one of three predicted match.
  expect(byId.linked.value).toBeCloseTo(1 / 3)
  expect([byId.linked.low, byId.linked.high]).toEqual([byId.linked.value, byId.linked.value])
  expect(byId.linked.standardError).toBeCloseTo(0)
  expect(byId['linked-sentence-lines'].value).toBe(byId.linked.value)
  expect(byId['linked-lines-lost'].value).toBe(0)
  // Cues “said”: one labelled and matched; two predicted, one matching.
  expect(byId['linked-reporting'].value).toBeCloseTo((2 * 1 * 0.5) / 1.5)
  // Heads: Rook beside “said”; Aides share half of their content with the invented one; Rook of “denied” not.
  expect(byId['source-head'].value).toBeCloseTo(2 / 3)
  // Six predictions in ten bins: each distance by itself.
  expect(byId.calibration.value).toBeCloseTo((0.1 + 0.5 + 0.4) / 3)
  expect(byId.linked.on).toBe('2 development articles')
})

test('the figures of typed sources', () => {
  const item = (
    spans: typeof said,
    kind: LabelledSource['kind'],
    standing: LabelledSource['standing'],
  ) => ({
    article: 'one',
    weight: 1,
    kind,
    standing,
    ...spans,
  })
  const { figures, families } = measureSources(
    [
      item(said, 'named_person', null),
      item(believe, 'unnamed_group', 'anonymous'),
      { ...item(denied, 'named_person', null), article: 'two' },
    ],
    readings,
  )
  const values = Object.fromEntries(figures.map(({ id, value }) => [id, value]))
  expect(values.found).toBeCloseTo(2 / 3)
  // “believe” is found with the wrong source, so the one anonymous item is missed.
  expect(values.anonymous).toBe(0)
  expect(values['kind-kappa']).toBeCloseTo(0)
  expect(figures[0].on).toBe('3 labelled attributions of 2 articles')
  const anonymous = families.find(({ family }) => family === 'anonymous')
  expect(anonymous).toMatchObject({ cases: 1, others: 1 })
  expect(anonymous?.sensitivity?.value).toBe(0)
  expect(anonymous?.specificity?.value).toBe(1)
})

test('an interval holds the middle 95 % of the draws, and draws alike twice', () => {
  const share = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length
  const hundred = Array.from({ length: 100 }, (_, index) => (index < 30 ? 1 : 0))
  const spread = spreadOver(hundred, share)
  // A share of .3 over 100 has a standard error of .046.
  expect(spread.standardError).toBeGreaterThan(0.04)
  expect(spread.standardError).toBeLessThan(0.052)
  expect(spread.low).toBeGreaterThan(0.19)
  expect(spread.low).toBeLessThan(0.23)
  expect(spread.high).toBeGreaterThan(0.37)
  expect(spread.high).toBeLessThan(0.41)
  expect(spreadOver(hundred, share)).toEqual(spread)
})

test('draws without a value are left out', () => {
  const spread = spreadOver([1, 0], (some) => (some.includes(1) ? 1 : Number.NaN))
  expect(spread).toMatchObject({ low: 1, high: 1, standardError: 0 })
})

test('mistreated texts keep their length', () => {
  const own = 'One is here.\nTwo is there. Three?'
  expect(
    breakSentences(own, [
      [0, 12],
      [13, 26],
      [27, 33],
    ]),
  ).toBe('One is here.\nTwo is there.\nThree?')
  expect(loseLineBreaks('One.\r\nTwo.\nThree.')).toBe('One.  Two. Three.')
})
