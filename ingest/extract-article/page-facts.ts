import { publishedAtSchema } from '#domain/article'

/** What a page says of itself in its head: metadata and JSON-LD, as far as it says it. */
export interface PageFacts {
  title: string | null
  byline: string | null
  outlet: string | null
  publishedAt: string | null
  language: string | null
  canonical: string | null
  section: string | null
  isFree: boolean
}

type Linked = Record<string, unknown>

/** Reads the facts of a page; unknown is null. */
export function readPageFacts(document: Document): PageFacts {
  const linked = readLinked(document)
  const article = linked.find(isArticle) ?? {}
  const meta = (...names: string[]) => readMeta(document, names)
  return {
    title: text(article.headline) ?? meta('og:title', 'twitter:title', 'dc.title'),
    byline:
      author(article.author) ?? plainAuthor(meta('author', 'article:author', 'byl', 'dc.creator')),
    outlet: named(article.publisher) ?? meta('og:site_name', 'application-name'),
    publishedAt: readTime([
      text(article.datePublished),
      meta(
        'article:published_time',
        'og:published_time',
        'datepublished',
        'date',
        'pubdate',
        'dc.date',
        'parsely-pub-date',
        'sailthru.date',
      ),
      document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    ]),
    language:
      document.documentElement?.getAttribute('lang') ??
      text(article.inLanguage) ??
      meta('og:locale'),
    canonical:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    section: named(article.articleSection) ?? meta('article:section'),
    isFree: !/^false$/i.test(String(article.isAccessibleForFree ?? 'true')),
  }
}

function readMeta(document: Document, names: string[]): string | null {
  const all = [...document.querySelectorAll('meta')]
  for (const name of names) {
    const found = all.find((element) => {
      const own =
        element.getAttribute('property') ??
        element.getAttribute('name') ??
        element.getAttribute('itemprop')
      return own?.toLowerCase() === name
    })
    const content = text(found?.getAttribute('content'))
    if (content) return content
  }
  return null
}

/** Every object of the page's JSON-LD; a broken block is passed over. */
function readLinked(document: Document): Linked[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return flatten(JSON.parse(script.textContent ?? ''))
    } catch {
      return []
    }
  })
}

function flatten(value: unknown, depth = 0): Linked[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  const object = value as Linked
  return [object, ...flatten(object['@graph'], depth + 1)]
}

function isArticle(object: Linked): boolean {
  const types = [object['@type']].flat().map(String)
  return types.some((type) => /(Article|Posting|Report)$/.test(type))
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const folded = value.replace(/\s+/g, ' ').trim()
  return folded === '' ? null : folded
}

function named(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return text(one)
  return typeof one === 'object' && one !== null ? text((one as Linked).name) : null
}

function author(value: unknown): string | null {
  const names = [value].flat().map(named).filter(Boolean)
  return names.length > 0 ? names.join(', ') : null
}

/** Some pages put a profile's address where a name belongs. */
function plainAuthor(value: string | null): string | null {
  return value && !/^https?:/i.test(value) ? value.replace(/^by\s+/i, '') : null
}

function readTime(values: (string | null)[]): string | null {
  for (const value of values) {
    const found = value ? asPublishedAt(value) : null
    if (found) return found
  }
  return null
}

/**
 * A time as precisely as it is given: an instant needs its zone; without one only the day is known.
 */
export function asPublishedAt(value: string): string | null {
  const found =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      value.trim(),
    )
  if (!found) return null
  const [, day, time, zone] = found
  const whole =
    time && zone ? `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : day
  return publishedAtSchema.safeParse(whole).success ? whole : null
}
