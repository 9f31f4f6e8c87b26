import { monthBefore } from '../view-outlet'

const most = 12

/** The last months of a period that has articles, twelve at most, as YYYY-MM; none without a date. */
export function monthsInView(facts: { first: string | null; last: string | null }): string[] {
  const [first, last] = [facts.first?.slice(0, 7), facts.last?.slice(0, 7)]
  if (!first || !last) return []
  return Array.from({ length: most }, (_, index) => monthBefore(last, most - 1 - index)).filter(
    (month) => month >= first,
  )
}
