/** How far a figure would move if other articles like these had been drawn. */
export interface Spread {
  low: number
  high: number
  standardError: number
}

const draws = 1000

/**
 * A 95 % percentile interval over articles and the standard error, from 1,000 draws with
 * replacement and a fixed seed. Draws on which the statistic has no value are left out.
 * @param articles one entry for each article, with all that the statistic needs of it
 */
export function spreadOver<Article>(
  articles: readonly Article[],
  statistic: (some: readonly Article[]) => number,
): Spread {
  const random = seeded(20_180_501)
  const values = Array.from({ length: draws }, () =>
    statistic(articles.map(() => articles[Math.floor(random() * articles.length)])),
  )
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    low: values[Math.floor(0.025 * values.length)],
    high: values[Math.floor(0.975 * values.length)],
    standardError: Math.sqrt(squares / (values.length - 1)),
  }
}

/** Numbers in [0, 1), the same for the same seed. Mulberry32 (Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
