/** A 95 % percentile interval over articles (fixed seed, 400 resamples) of a statistic of rows. */
export function interval(articles, statistic) {
  let state = 20_180_501
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const values = Array.from({ length: 400 }, () =>
    statistic(articles.map(() => articles[Math.floor(random() * articles.length)])),
  ).sort((a, b) => a - b)
  return { low: values[10], high: values[389] }
}
