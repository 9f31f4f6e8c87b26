const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * A publication time as its source gave it: "14 Nov 2026, 19:05" in the article's own zone, or only
 * the day. It is never moved to another zone.
 */
export function writeDate(publishedAt: string | null): string {
  if (publishedAt === null) return 'Date unknown'
  const [, year, month, day, time] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(publishedAt) ?? []
  if (!year) return publishedAt
  const date = `${Number(day)} ${months[Number(month) - 1]} ${year}`
  return time ? `${date}, ${time}` : date
}

/** From the first to the last of two times, without saying anything twice: "14–16 Nov 2026". */
export function writePeriod(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'dates unknown'
  const [a, b] = [first, last].map((value) => writeDate(value).split(',')[0])
  if (a === b) return a
  const [dayA, monthA, yearA] = a.split(' ')
  const [, monthB, yearB] = b.split(' ')
  if (yearA !== yearB) return `${a} – ${b}`
  return monthA === monthB ? `${dayA}–${b}` : `${dayA} ${monthA} – ${b}`
}
