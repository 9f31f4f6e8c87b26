import type { useTranslations } from 'next-intl'
import { remembered } from '#comparison/remembered'

/** The words of dates, however they were come by. */
export type DateWords = ReturnType<typeof useTranslations<'dates'>>

interface ReadDate {
  year: string
  month: string
  day: string
  /** "19:05"; null where only the day is known. */
  time: string | null
}

/**
 * A publication time as its source gave it: "14 Nov 2026, 19:05" in the article's own zone, or only
 * the day. It is never moved to another zone.
 */
export function writeDate(publishedAt: string | null, words: DateWords): string {
  const written = datesOf(words)
  const known = written.get(publishedAt)
  if (known !== undefined) return known
  const date = write(publishedAt, words, (read) => writeDay(read, words))
  written.set(publishedAt, date)
  return date
}

/** A page writes the date of an article in each of its charts; three messages a date are dear. */
const datesOf = remembered((_: DateWords) => new Map<string | null, string>())

/** The same without its year, where every letter counts: "14 Nov, 19:05". */
export function writeBriefDate(publishedAt: string | null, words: DateWords): string {
  return write(publishedAt, words, (date) => words('dayMonth', dayOf(date)))
}

/** From the first to the last of two times, without saying anything twice: "14–16 Nov 2026". */
export function writePeriod(first: string | null, last: string | null, words: DateWords): string {
  const [a, b] = [read(first), read(last)]
  if (!a || !b) return words('unknownPeriod')
  const [from, to] = [a, b].map((date) => writeDay(date, words))
  if (from === to) return from
  if (a.year !== b.year) return words('period', { from, to })
  return a.month === b.month
    ? words('sameMonth', { from: dayOf(a).day, to })
    : words('period', { from: words('dayMonth', dayOf(a)), to })
}

function write(
  publishedAt: string | null,
  words: DateWords,
  writeItsDay: (date: ReadDate) => string,
): string {
  if (publishedAt === null) return words('unknown')
  const date = read(publishedAt)
  if (!date) return publishedAt
  const day = writeItsDay(date)
  return date.time === null ? day : words('time', { day, time: date.time })
}

function writeDay(date: ReadDate, words: DateWords): string {
  return words('day', { dayMonth: words('dayMonth', dayOf(date)), year: date.year })
}

/** As they are written: "7" for "07". */
function dayOf({ day, month }: ReadDate) {
  return { day: String(Number(day)), month: String(Number(month)) }
}

function read(publishedAt: string | null): ReadDate | null {
  const [, year, month, day, time = null] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(publishedAt ?? '') ?? []
  return year ? { year, month, day, time } : null
}
