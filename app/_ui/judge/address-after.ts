/**
 * Where a person is taken after a judgement: back to where they were, with what came of it.
 * @param back as the form sent it: anything but a path of this product leads to the list of stories
 * @param result words to be added to the query; null takes one away
 */
export function addressAfter(
  back: string,
  result: Record<string, string | null>,
  anchor: string,
): string {
  const isOwn = /^\/(?![/\\])[^\s\\]*$/.test(back)
  // The host is never used: only path and query come out.
  const address = new URL(isOwn ? back : '/', 'http://own.invalid')
  for (const [name, value] of Object.entries(result)) {
    if (value === null) address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  const hash = /^[\w-]+$/.test(anchor) ? `#${anchor}` : ''
  return `${address.pathname}${address.search}${hash}`
}
