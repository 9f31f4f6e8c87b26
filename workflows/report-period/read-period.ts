/**
 * The days of a period that somebody wrote as months or days, "2026-01" or "2026-01-31", both ends
 * included; null where one cannot be read, or where it ends before it begins. An empty end is open.
 * @returns days in UTC, the second not included
 */
export function readPeriod(
  from: string,
  to: string,
): { from: string | null; until: string | null } | null {
  const first = from === '' ? null : firstDayOf(from)
  const after = to === '' ? null : dayAfter(to)
  if ((from !== '' && first === null) || (to !== '' && after === null)) return null
  if (first !== null && after !== null && first >= after) return null
  return { from: first, until: after }
}

function firstDayOf(said: string): string | null {
  const day = /^\d{4}-\d{2}$/.test(said) ? `${said}-01` : said
  return isDay(day) ? day : null
}

function dayAfter(said: string): string | null {
  const first = firstDayOf(said)
  if (first === null) return null
  const [year, month, day] = first.split('-').map(Number)
  const next = said.length === 7 ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)
  return new Date(next).toISOString().slice(0, 10)
}

function isDay(said: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(said)) return false
  const day = new Date(`${said}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(said)
}
