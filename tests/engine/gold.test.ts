import { expect, test } from 'vitest'
import type { Analysis } from '#domain/analysis'
import { readArticle } from '#engine/read-article'
import { countLinked, f1 } from '../../bench/score/linked-f1'
import { type Passage, type PassageAttribution, readPassages } from './gold/read-passages'
import { loadTestModel } from './read-model'

const passages = readPassages()
const model = await loadTestModel()
const readings = passages.map((passage) => ({
  passage,
  reading: readArticle({ id: passage.id, title: '', text: passage.text }, model),
}))
const found = readings.flatMap(({ passage, reading }) =>
  passage.attributions.flatMap((gold) => {
    const own = reading.attributions.find(
      (one) => touch(one.cue, gold.cue) && touch(one.content, gold.content),
    )
    const source = reading.sources.find(({ id }) => id === own?.sourceId) ?? null
    return own ? { passage, gold, own, source } : []
  }),
)

test('there are at least forty passages, of every kind and standing', () => {
  expect(passages.length).toBeGreaterThanOrEqual(40)
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  const all = passages.flatMap(({ attributions }) => attributions)
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([
    'document',
    'media',
    'named_org',
    'named_person',
    'none',
    'self',
    'unnamed_group',
    'unnamed_person',
  ])
  expect(new Set(all.map(({ standing }) => standing)).size).toBe(6)
})

test('attributions are found', () => {
  const counts = readings.map(({ passage, reading }) => countLinked(passage, reading))
  report('linked F1', f1(counts))
  expect(f1(counts)).toBeGreaterThan(0.75)
})

test('sources have the right kind and standing', () => {
  const same = found.filter(
    ({ gold, source }) =>
      (source?.kind ?? 'none') === gold.kind && (source?.standing ?? null) === gold.standing,
  )
  report(
    'kind and standing',
    same.length / found.length,
    found.filter((one) => !same.includes(one)),
  )
  expect(same.length / found.length).toBeGreaterThan(0.8)
})

test('claims have the right class, kind and strength', () => {
  const classes = found.filter(({ gold, own }) => own.cueClass === gold.cueClass)
  report('cue class', classes.length / found.length)
  expect(classes.length / found.length).toBeGreaterThan(0.85)
  const claims = found.filter(({ gold, own }) => gold.claim && own.claim)
  const strengths = claims.filter(({ gold, own }) => own.claim?.strength === gold.claim?.strength)
  report('strength', strengths.length / claims.length)
  expect(strengths.length / claims.length).toBeGreaterThan(0.8)
})

test('anonymous sources are described as they are', () => {
  const anonymous = found.filter(({ gold }) => gold.specificity !== null)
  const near = anonymous.filter(
    ({ gold, source }) => Math.abs((source?.specificity ?? 9) - (gold.specificity ?? 0)) <= 0.5,
  )
  report('specificity within half a step', near.length / anonymous.length)
  expect(near.length / anonymous.length).toBeGreaterThan(0.65)
  const granted = found.filter(({ gold }) => gold.grant)
  expect(granted.filter(({ source }) => source?.grant).length / granted.length).toBeGreaterThan(0.8)
})

function touch(a: Analysis['attributions'][number]['cue'], b: PassageAttribution['cue']): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from < end && to > start))
}

/** With ACCORDING_SHOW_GOLD set, prints what the floors are measured on. */
function report(
  what: string,
  share: number,
  wrong: { passage: Passage; gold: PassageAttribution }[] = [],
): void {
  if (!process.env.ACCORDING_SHOW_GOLD) return
  process.stdout.write(`${what} ${share.toFixed(3)}\n`)
  for (const { passage, gold } of wrong) {
    process.stdout.write(`  ${passage.id}: ${gold.kind} ${gold.standing ?? ''}\n`)
  }
}
