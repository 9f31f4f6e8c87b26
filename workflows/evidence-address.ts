import type { EvidenceAddress } from './view-story/story-view'

const narrowing = ['part', 'outlet', 'article', 'case'] as const

/** Which sentences an address opens, or null when it opens none; what is given twice or empty is dropped. */
export function readEvidenceAddress(
  query: Record<string, string | string[] | undefined>,
): EvidenceAddress | null {
  const one = (key: string) => {
    const value = query[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const see = one('see')
  if (!see) return null
  const address: EvidenceAddress = { see }
  for (const key of narrowing) {
    const value = one(key)
    if (value) address[key] = value
  }
  return address
}

/** What stands in the address bar for it, always in one order, so that it can be reopened and compared. */
export function writeEvidenceAddress(address: EvidenceAddress): Record<string, string> {
  return Object.fromEntries(
    (['see', ...narrowing] as const).flatMap((key) => {
      const value = address[key]
      return value ? [[key, value]] : []
    }),
  )
}
