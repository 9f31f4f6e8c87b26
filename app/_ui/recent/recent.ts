import { z } from 'zod/mini'

const key = 'according-recent'
const mostKept = 12

const recentSchema = z.array(z.object({ href: z.string(), name: z.string() }))
/** A page that was opened in this browser lately. */
export type Recent = z.infer<typeof recentSchema>[number]

/** What was opened lately, the last first; nothing where the browser keeps nothing. */
export function readRecent(): Recent[] {
  try {
    const parsed = recentSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'))
    return parsed.success
      ? parsed.data.filter(({ href }) => /^\/(stories|articles|outlets)\//.test(href))
      : []
  } catch {
    return []
  }
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
