/** A figure of the engine as it was measured, with its 95 % interval. */
export interface MeasuredFigure {
  value: number
  low: number
  high: number
}

/** How well the engine tells one family of sources from the others. */
export interface Detector {
  /** Of those of the family, the share that is read as such. */
  sensitivity: MeasuredFigure
  /** Of all others, the share that is not. */
  specificity: MeasuredFigure
}

/** A share with the interval of the articles that it was read in, if there is one. */
export interface ReadShare {
  share: number
  interval: { low: number; high: number } | null
}

/** Below this Se + Sp − 1 the detector tells so little that dividing by it makes noise of any share. */
const smallestInformedness = 0.5

/**
 * The share that a perfect reader would be expected to find, given what the engine read:
 *
 *   p* = (p + Sp − 1) / (Se + Sp − 1), kept within 0 and 1
 *
 * The interval joins that of the share with those of sensitivity and specificity, each weighed by how
 * much p* moves with it; it keeps their unequal arms.
 * Source: W. J. Rogan and B. Gladen, *American Journal of Epidemiology* 107 (1978), 71–76; for joining
 * the intervals G. Y. Zou and A. Donner, *Statistics in Medicine* 27 (2008), 1693–1702.
 *
 * @returns null, which hides the figure, when Se + Sp − 1 is below .5
 */
export function correctForDetector(
  { share, interval }: ReadShare,
  { sensitivity, specificity }: Detector,
): ReadShare | null {
  const informedness = sensitivity.value + specificity.value - 1
  if (informedness < smallestInformedness) return null
  const corrected = (share + specificity.value - 1) / informedness
  const inRange = within(corrected)
  if (interval === null) return { share: inRange, interval: null }
  // p* rises with p and with specificity, and falls with sensitivity.
  const down = Math.hypot(
    share - interval.low,
    (1 - inRange) * (specificity.value - specificity.low),
    inRange * (sensitivity.high - sensitivity.value),
  )
  const up = Math.hypot(
    interval.high - share,
    (1 - inRange) * (specificity.high - specificity.value),
    inRange * (sensitivity.value - sensitivity.low),
  )
  return {
    share: inRange,
    interval: {
      low: within(corrected - down / informedness),
      high: within(corrected + up / informedness),
    },
  }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
