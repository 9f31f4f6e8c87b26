/** Of so many neighbouring shingles at least one is a fingerprint: a shared run of 11 words is never missed. */
const windowSize = 6

/**
 * Chooses the least hash of every window of neighbouring shingles, so that two
 * texts choose alike wherever they run alike. A run shorter than a window gives its least.
 * Source: S. Schleimer, D. Wilkerson, A. Aiken, “Winnowing” (SIGMOD 2003), section 3.
 */
export function winnow(shingles: readonly number[]): number[] {
  const chosen = new Set<number>()
  const lastWindow = Math.max(0, shingles.length - windowSize)
  for (let first = 0; first <= lastWindow && first < shingles.length; first += 1) {
    chosen.add(Math.min(...shingles.slice(first, first + windowSize)))
  }
  return [...chosen]
}
