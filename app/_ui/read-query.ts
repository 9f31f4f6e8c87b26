/** What stands behind the question mark of an address, as Next gives it. */
export type Query = Record<string, string | string[] | undefined>

/** One word of it, or '' where it is missing or stands there twice. */
export function queryWord(query: Query, key: string): string {
  const value = query[key]
  return typeof value === 'string' ? value : ''
}

/** A page's number, from 1; 1 where there is none. */
export function queryPage(query: Query, key = 'page'): number {
  const value = queryWord(query, key)
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1
}

/** A month as YYYY-MM, or null. */
export function queryMonth(query: Query, key: string): string | null {
  const value = queryWord(query, key)
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(value) ? value : null
}

/** An address with these words behind the question mark; empty ones are left out. */
export function withQuery(path: string, words: Record<string, string | number | null>): string {
  const kept = Object.entries(words).filter(([, value]) => value !== null && value !== '')
  if (kept.length === 0) return path
  return `${path}?${new URLSearchParams(kept.map(([key, value]) => [key, String(value)]))}`
}
