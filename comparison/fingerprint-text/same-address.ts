/** What an address carries for those who count clicks; it changes nothing on the page. */
const trackers = /^(?:utm_\w+|fbclid|gclid|cmpid|ocid|smid|mc_[ce]id)$/i

/**
 * An address as far as it names a page: without fragment, trackers, `www.`, the kind of http and a last
 * slash. Null for what is no address, and for a site's front page, which carries many articles.
 */
export function sameAddress(url: string | null | undefined): string | null {
  if (!url) return null
  let address: URL
  try {
    address = new URL(url)
  } catch {
    return null
  }
  const path = address.pathname.replace(/\/+$/, '')
  for (const name of [...address.searchParams.keys()]) {
    if (trackers.test(name)) address.searchParams.delete(name)
  }
  address.searchParams.sort()
  const query = address.searchParams.toString()
  if (path === '' && query === '') return null
  return `${address.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`
}
