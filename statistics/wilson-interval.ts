/** The standard normal quantile at .975. */
const z = 1.959963984540054

/**
 * Wilson's 95 % score interval for a share seen in `n` independent cases.
 * Source: E. B. Wilson, *Journal of the American Statistical Association* 22 (1927), 209–212.
 */
export function wilsonInterval(share: number, n: number): { low: number; high: number } {
  const centre = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const reach =
    (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n)
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}
