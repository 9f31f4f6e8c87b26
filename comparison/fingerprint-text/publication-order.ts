const day = 86_400_000

/** The earliest and the latest instant that a date can mean, in milliseconds; null for none or no date. */
function reach(publishedAt: string | null | undefined): [number, number] | null {
  const instant = publishedAt ? Date.parse(publishedAt) : Number.NaN
  if (Number.isNaN(instant)) return null
  return publishedAt?.includes('T') ? [instant, instant] : [instant, instant + day]
}

/**
 * Where an article stands in time. A day counts from its end, since whoever prints only the day is
 * more often the one who took the text over; what has no date comes last.
 */
export function sortKey(publishedAt: string | null | undefined): number {
  return reach(publishedAt)?.[1] ?? Number.POSITIVE_INFINITY
}

/** Whether the dates show that one article is the earlier; a day and an hour of it show nothing. */
export function isKnownEarlier(
  one: string | null | undefined,
  other: string | null | undefined,
): boolean {
  const [a, b] = [reach(one), reach(other)]
  return a !== null && b !== null && a[1] <= b[0] && a[0] < b[0]
}
