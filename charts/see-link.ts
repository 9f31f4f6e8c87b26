/**
 * The address that opens the sentences behind a mark. The page's path may hold how things are counted
 * (`?confidence=0.7`), which stays, so that as many sentences open as the mark says.
 */
export function seeLink(path: string, address: string | URLSearchParams): string {
  return `${path}${path.includes('?') ? '&' : '?'}${address}#evidence`
}
