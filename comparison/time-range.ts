const hour = 60 * 60 * 1000
const day = 24 * hour

/** When an article appeared, in milliseconds since 1970: an instant, or a day whose hour is not known. */
export interface TimeRange {
  from: number
  to: number
  isDay: boolean
}

/** An instant, or a whole day, drawn as the day in UTC, for its zone is not known. */
export function rangeOf(publishedAt: string | null): TimeRange | null {
  if (publishedAt === null) return null
  const from = Date.parse(publishedAt)
  if (Number.isNaN(from)) return null
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(publishedAt)
  return { from, to: isDay ? from + day : from, isDay }
}

/** A day of an unknown zone begins up to 14 hours before the day in UTC and ends up to 12 hours after it. */
export function widest({ from, to, isDay }: TimeRange): { from: number; to: number } {
  return isDay ? { from: from - 14 * hour, to: to + 12 * hour } : { from, to }
}

/** Those that can have been first: who began before the earliest of all was certainly over. */
export function possiblyFirst<Timed extends { range: TimeRange }>(
  timed: readonly Timed[],
): readonly Timed[] {
  const earliestEnd = Math.min(...timed.map(({ range }) => widest(range).to))
  return timed.filter(({ range }) => widest(range).from <= earliestEnd)
}
