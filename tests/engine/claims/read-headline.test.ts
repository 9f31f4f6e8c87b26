import { beforeAll, describe, expect, test } from 'vitest'
import type { Model } from '#engine/model'
import { readArticle } from '#engine/read-article'
import { loadTestModel } from '../read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

const text =
  'The harbour bridge was closed to lorries on Monday, the port authority said.\n\nAnna Coll, an engineer, said the cables had rusted.'
const headlineOf = (title: string) => readArticle({ id: 'x', title, text }, model).headline

describe('the headline', () => {
  test.each([
    ['Harbour bridge closed to lorries', 5],
    ['Harbour bridge closed to lorries, port authority says', 4],
    ['Port authority: harbour bridge closed', 4],
    ['Report finds harbour bridge closed', 4],
    ['Harbour bridge may be closed to lorries', 1],
    ['HARBOUR BRIDGE CLOSED TO LORRIES, OFFICIALS SAY', 4],
  ])('“%s” claims with strength %i', (title, strength) => {
    expect(headlineOf(title)?.claim.strength).toBe(strength)
  })

  test('restates a claim of the text, or none', () => {
    const reading = readArticle({ id: 'x', title: 'Harbour bridge closed to lorries', text }, model)
    expect(reading.headline?.claimId).toBe(reading.attributions[0].claimId)
    expect(headlineOf('Ferry prices rise again')?.claimId).toBeNull()
    expect(headlineOf('Harbour bridge not closed to lorries')?.claimId).toBeNull()
  })

  test('is null without words', () => {
    expect(headlineOf('')).toBeNull()
    expect(headlineOf(' — ')).toBeNull()
  })
})

describe('two layers', () => {
  const viaOf = (words: string) => {
    const reading = readArticle({ id: 'x', title: '', text: words, outlet: 'The Lantern' }, model)
    const via = reading.attributions.flatMap((one) => one.via ?? [])
    return reading.sources.filter(({ id }) => via.includes(id)).map(({ label }) => label)
  }
  test.each([
    ['A defence official told Capital Wire that the drone had been hit.', 'Capital Wire'],
    ['According to Capital Wire, officials said the drone was lost.', 'Capital Wire'],
    [
      'Two executives at firms that make such aircraft told Channel 6 that ice was to blame.',
      'Channel 6',
    ],
  ])('%s', (words, outlet) => {
    expect(viaOf(words)).toEqual([outlet])
  })

  test.each([
    ['A defence official told The Lantern that the drone had been hit.'],
    ['A defence official told parliament that the drone had been hit.'],
    ['Capital Wire reported that the drone had been hit.'],
  ])('one layer: %s', (words) => {
    expect(viaOf(words)).toEqual([])
  })
})
