/** When an article came out: its calendar day as written, and its instant where one is given. */
export interface PublicationTime {
  day: string
  /** Milliseconds since 1970, or null when only the day is known. */
  at: number | null
}

/**
 * Reads a `publishedAt`. Null when it is missing, is no date, or lies after `asOf` (an instant): an
 * article that says it comes from the future has no trustworthy time.
 */
export function readPublicationTime(
  publishedAt: string | null | undefined,
  asOf?: string,
): PublicationTime | null {
  if (!publishedAt || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(publishedAt)) return null
  const at = Date.parse(publishedAt)
  if (Number.isNaN(at) || (asOf !== undefined && at > Date.parse(asOf))) return null
  return { day: publishedAt.slice(0, 10), at: publishedAt.includes('T') ? at : null }
}

/**
 * Whether the first is known to have come out before the second. Where one has only its day, only
 * different days tell; a missing time tells nothing.
 */
export function isKnownBefore(a: PublicationTime | null, b: PublicationTime | null): boolean {
  if (!a || !b) return false
  return a.at !== null && b.at !== null ? a.at < b.at : a.day < b.day
}

const millisecondsOfDay = 86_400_000

/** How many calendar days, as written, lie between two articles. */
export function daysBetween(earlier: PublicationTime, later: PublicationTime): number {
  return Math.round((Date.parse(later.day) - Date.parse(earlier.day)) / millisecondsOfDay)
}

/** The day of the week of the day as written, 0 for Sunday. */
export function weekdayOf({ day }: PublicationTime): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/**
 * Where an article stands in a list by time. A day counts from its end, since whoever prints only the
 * day is more often the one who took the text over; what has no time comes last.
 */
export function sortKey(time: PublicationTime | null | undefined): number {
  if (!time) return Number.MAX_SAFE_INTEGER
  return time.at ?? Date.parse(time.day) + millisecondsOfDay
}
