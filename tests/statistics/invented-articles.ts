import { bisectRight, cumsum } from 'd3-array'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Cluster } from '#statistics/cluster-interval'
import type { SourceTally } from '#statistics/effective-number'

/** Draws that can be repeated: the same seed, the same articles. */
export interface Draw {
  /** From 0 to below 1. */
  number(): number
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  happens(probability: number): boolean
}

export function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed)
  const number = () => uniformFloat64(generator)
  return {
    number,
    between: (from, to) => uniformInt(generator, from, to),
    happens: (probability) => number() < probability,
  }
}

/**
 * Beta-binomial articles of 6 to 18 claims: each article has its own share, about `share`, and claims
 * of one article are alike by the intraclass correlation `alike`.
 */
export function drawArticles(
  articles: number,
  { share, alike }: { share: number; alike: number },
  draw: Draw,
): Cluster[] {
  const spread = 1 / alike - 1
  return Array.from({ length: articles }, () => {
    const own = drawBeta(share * spread, (1 - share) * spread, draw)
    const outOf = draw.between(6, 18)
    let count = 0
    for (let claim = 0; claim < outOf; claim += 1) if (draw.happens(own)) count += 1
    return { count, outOf }
  })
}

/**
 * Articles of 6 to 18 attributions to 3 to 6 sources, each source its article's own with probability
 * `own`, else one of `pool` that all articles may hear, the nth of them n^-`steepness` times as likely.
 */
export function drawSourced(
  articles: number,
  { own, pool, steepness }: { own: number; pool: number; steepness: number },
  draw: Draw,
): SourceTally[] {
  const heights = cumsum(Array.from({ length: pool }, (_, index) => (index + 1) ** -steepness))
  const fromPool = () => bisectRight(heights, draw.number() * heights[pool - 1])
  return Array.from({ length: articles }, (_, article) => {
    const heard = Array.from({ length: draw.between(3, 6) }, (_source, index) =>
      draw.happens(own) ? `own ${article} ${index}` : `pool ${fromPool()}`,
    )
    const tally = new Map<string, number>()
    for (let left = draw.between(6, 18); left > 0; left -= 1) {
      const source = heard[draw.between(0, heard.length - 1)]
      tally.set(source, (tally.get(source) ?? 0) + 1)
    }
    return tally
  })
}

/** Jöhnk's method: right for any pair of positive parameters. */
function drawBeta(a: number, b: number, draw: Draw): number {
  for (;;) {
    const x = draw.number() ** (1 / a)
    const y = draw.number() ** (1 / b)
    if (x + y <= 1 && x + y > 0) return x / (x + y)
  }
}
