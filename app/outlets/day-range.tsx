import { useFormatter, useTranslations } from 'next-intl'

const ofDay = { dateStyle: 'medium', timeZone: 'UTC' } as const

/** A day as YYYY-MM-DD with how it is written: what a formatter of next-intl takes. */
export function asDay(day: string): [Date, typeof ofDay] {
  return [new Date(`${day}T00:00:00Z`), ofDay]
}

/** From one day to another, without saying anything twice. */
export function DayRange({ first, last }: { first: string | null; last: string | null }) {
  const format = useFormatter()
  const words = useTranslations('outlets')
  if (first === null || last === null) return words('noDates')
  return format.dateTimeRange(asDay(first)[0], asDay(last)[0], ofDay)
}
