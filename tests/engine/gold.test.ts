import { describe, expect, test } from 'vitest'
import { readArticle } from '#engine/read-article'
import { readPassages } from './gold/read-passages'
import { recordedFigures, tolerance } from './gold/recorded-figures'
import { scoreReadings } from './gold/score-readings'
import { loadTestModel } from './read-model'

const passages = readPassages()
const model = await loadTestModel()
const pairs = passages.map((gold) => ({
  gold,
  reading: readArticle(gold, model),
}))
const measured = scoreReadings(pairs)
const recorded = recordedFigures('passages', measured)

describe('the passages', () => {
  const all = passages.flatMap(({ attributions }) => attributions)

  test('are at least 48, each with a name of its own', () => {
    expect(passages.length).toBeGreaterThanOrEqual(48)
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  })

  test('hold every kind, standing, cue class, kind and strength of claim, and every sort of line', () => {
    const kindsOf = <Item>(items: Item[]) => new Set(items).size
    expect(kindsOf(all.map(({ kind }) => kind))).toBe(8)
    expect(kindsOf(all.map(({ standing }) => standing))).toBe(6)
    expect(kindsOf(all.map(({ cueClass }) => cueClass))).toBe(3)
    expect(kindsOf(all.flatMap(({ claim }) => claim?.kind ?? []))).toBe(7)
    const assertions = passages.flatMap((passage) => passage.assertions ?? [])
    const strengths = [...all, ...assertions].flatMap(({ claim }) => claim?.strength ?? [])
    expect(kindsOf(strengths)).toBe(6)
    expect(
      kindsOf(passages.flatMap(({ responses }) => responses ?? []).map((one) => one.kind)),
    ).toBe(4)
    expect(
      kindsOf(passages.flatMap(({ corroboration }) => corroboration ?? []).map((one) => one.kind)),
    ).toBe(3)
  })

  test('put the first three paragraphs into the lead', () => {
    for (const { id, text, attributions } of passages) {
      const end = text.split('\n\n').slice(0, 3).join('\n\n').length
      for (const { content, prominence } of attributions) {
        if (prominence)
          expect([id, prominence]).toEqual([id, content[0][0] < end ? 'lead' : 'body'])
      }
    }
  })
})

test.each(Object.entries(measured))(
  '%s has not fallen below what is recorded',
  (name, { value, of }) => {
    expect(of).toBeGreaterThan(0)
    expect(value).toBeGreaterThanOrEqual(recorded[name].value - tolerance)
  },
)
