import type { Share } from '#workflows/view-story/story-view'

/**
 * A share as people read it: "22%"; counts where it is withheld; and never "0%", which looks like a
 * law of nature where there was nothing to count, where nothing was counted, or very little.
 */
export function writeShare({ share, counted, cases, withheld }: Share): string {
  if (withheld === 'no-cases') return 'no cases'
  if (share === null) return `${counted} of ${cases}`
  return counted === 0 ? 'none' : writePercent(share)
}

/** "under 1%" below half a per cent. */
export function writePercent(share: number): string {
  return share < 0.005 ? 'under 1%' : `${Math.round(100 * share)}%`
}

/** The ends of an interval, of which the lower may well be nought. */
export function writeBand({ low, high }: { low: number; high: number }): string {
  return `${Math.round(100 * low)}–${Math.round(100 * high)}%`
}
