import type { useTranslations } from 'next-intl'
import type { Share } from '#workflows/view-story/story-view'

/** The words of shares. */
export type ShareWords = ReturnType<typeof useTranslations<'story'>>

/**
 * A share as people read it: "22%"; counts where it is withheld; and never "0%", which looks like a
 * law of nature where there was nothing to count, where nothing was counted, or very little.
 */
export function writeShare({ share, counted, cases, withheld }: Share, words: ShareWords): string {
  if (withheld === 'no-cases') return words('noCases')
  if (share === null) return words('countOf', { counted, cases })
  return counted === 0 ? words('none') : writePercent(share, words)
}

/** "under 1%" below half a per cent. */
export function writePercent(share: number, words: ShareWords): string {
  return share < 0.005 ? words('underOne') : words('percent', { share })
}

/** The ends of an interval, of which the lower may well be nought. */
export function writeBand({ low, high }: { low: number; high: number }, words: ShareWords): string {
  return words('band', { low: Math.round(100 * low), high: Math.round(100 * high) })
}
