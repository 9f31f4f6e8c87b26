/** What makes a mark of a chart open its sentences: where they open, and the number that it stands for. */
export interface EvidenceMark {
  href: string
  'data-count': number
}

/**
 * Makes a link of a mark. The page's path may hold how things are counted (`?confidence=0.7`), which stays,
 * so that as many sentences open as the mark says; the exact number is written on it, for programs to check.
 */
export function evidenceMark(
  path: string,
  address: string | URLSearchParams,
  count: number,
): EvidenceMark {
  const joint = path.includes('?') ? '&' : '?'
  return { href: `${path}${joint}${address}#evidence`, 'data-count': count }
}
