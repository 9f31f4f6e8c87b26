import { describe, expect, test } from 'vitest'
import type { TokenFeatures } from '#engine/tag-spans/features'
import { openNetwork } from '#engine/tag-spans/network'
import { openWordRows } from '#engine/tag-spans/word-rows'
import { makeNet, referenceScores } from './reference-net'

const vocabulary = new Map(
  'said the board officials ferry harbour lost was a of'
    .split(' ')
    .map((word, index) => [word, index + 2]),
)

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** Made-up features; every third word is one that the vocabulary does not hold. */
function makeFeatures(size: number, random: () => number): TokenFeatures {
  const below = (most: number) =>
    Uint8Array.from({ length: size }, () => Math.floor(random() * most))
  const known = [...vocabulary.keys()]
  return {
    words: Array.from({ length: size }, (_, at) =>
      at % 3 === 0 ? `unknown${at}` : known[Math.floor(random() * known.length)],
    ),
    parts: below(18),
    cues: below(6),
    quotes: below(4),
    quoteEnds: below(3),
    shapes: below(6),
    starts: below(3),
    places: below(3),
  }
}

describe('the net in the kernel scores as plain arithmetic does', () => {
  test.each([
    [16, 2, 1],
    [16, 3, 2],
    [48, 3, 31],
    [48, 2, 33],
    [112, 3, 65],
    [128, 1, 97],
  ])('%i units, %i layers, %i tokens', async (width, layers, size) => {
    const random = seeded(width * 31 + size)
    const net = makeNet(width, layers, random)
    const features = makeFeatures(size, random)
    // The shape of a word is a fact of the word, and its projection is kept by word.
    features.words.forEach((word, at) => {
      features.shapes[at] = word.length % 6
    })
    const network = await openNetwork(net.packed, net.shape, vocabulary)
    const scores = network.score(features)
    const expected = referenceScores(net, features, vocabulary).flat()
    const largest = expected.reduce(
      (most, score, at) => Math.max(most, Math.abs(score - scores[at])),
      0,
    )
    expect(scores).toHaveLength(size * 7)
    // Weights are rounded to eight bits and the logistic function is a fraction of polynomials.
    expect(largest).toBeLessThan(0.02 * Math.max(1, ...expected.map(Math.abs)))
    expect(Math.max(...expected) - Math.min(...expected)).toBeGreaterThan(0.5)
    expect([...network.score(features)]).toEqual([...scores])
  })
})

describe('the table of words', () => {
  test('gives a word its row again and says when it is new', () => {
    const rows = openWordRows(4)
    rows.begin()
    expect(rows.row('said')).toBe(~0)
    expect(rows.row('board')).toBe(~1)
    expect(rows.row('said')).toBe(0)
  })

  test('never gives a row away within a window, and keeps frequent words', () => {
    const rows = openWordRows(8)
    for (let window = 0; window < 200; window += 1) {
      rows.begin()
      const given = ['said', 'the', `new${window}`, `other${window}`].map((word) => {
        const row = rows.row(word)
        return row < 0 ? ~row : row
      })
      expect(new Set(given).size).toBe(4)
      for (const row of given) expect(row).toBeLessThan(8)
      if (window > 0) expect(rows.row('said')).toBe(given[0])
      if (window > 10) expect(given[0]).toBe(0)
    }
  })
})
