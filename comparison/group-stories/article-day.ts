const msOfDay = 86_400_000
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** /2026/03/04/, /2026-03-04, /20260304 and /2026/mar/04/: the ways in which addresses carry a date. */
const numbered = /(?:^|[^\d])((?:19|20)\d\d)([/-]?)(\d{1,2})\2(\d{1,2})(?!\d)/
const named = /\/((?:19|20)\d\d)\/([a-z]{3})[a-z]*\/(\d{1,2})(?!\d)/i

/**
 * The day on which an article was published, in whole days since 1970, in the zone in which its date is
 * written; else the day that its address carries; else null.
 */
export function dayOfArticle(article: {
  publishedAt?: string | null
  url?: string | null
}): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(article.publishedAt ?? '') ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day))
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(article.url ?? '')?.[1] ?? ''
  const inNames = named.exec(path)
  if (inNames !== null) {
    const month = monthNames.indexOf(inNames[2].toLowerCase()) + 1
    return dayOf(Number(inNames[1]), month, Number(inNames[3]))
  }
  const inNumbers = numbered.exec(path)
  if (
    inNumbers === null ||
    (inNumbers[2] === '' && inNumbers[3].length + inNumbers[4].length < 4)
  ) {
    return null
  }
  return dayOf(Number(inNumbers[1]), Number(inNumbers[3]), Number(inNumbers[4]))
}

/** Null for what is in no calendar. */
function dayOf(year: number, month: number, day: number): number | null {
  const instant = Date.UTC(year, month - 1, day)
  const date = new Date(instant)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return instant / msOfDay
}
