const key = 'according-recent'
const mostKept = 12

/** A page that was opened in this browser lately. */
export interface Recent {
  href: string
  name: string
}

/** What was opened lately, the last first; nothing where the browser keeps nothing. */
export function readRecent(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent) : []
  } catch {
    return []
  }
}

/** Looked at by hand: a schema would add zod, 23 kB with gzip, to every page that is noted here. */
function isRecent(value: unknown): value is Recent {
  const { href, name } = (value ?? {}) as Record<string, unknown>
  return (
    typeof href === 'string' &&
    typeof name === 'string' &&
    /^\/(stories|articles|outlets)\//.test(href)
  )
}

/** Keeps a page as opened last. */
export function keepRecent(page: Recent): void {
  const others = readRecent().filter(({ href }) => href !== page.href)
  write([page, ...others].slice(0, mostKept))
}

/** Forgets everything. */
export function clearRecent(): void {
  write([])
}

function write(pages: Recent[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(pages))
  } catch {
    // A browser that keeps nothing forgets it: nothing else depends on it.
  }
}
