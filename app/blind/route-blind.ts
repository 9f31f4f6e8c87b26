/** Where the choice of blind mode is kept: with the request, so that hidden names are never sent. */
export const blindCookie = 'blind'

/** What a request comes to in blind mode. */
export type BlindRoute = { to: 'pass' } | { to: 'refuse' } | { to: 'page'; path: string }

/** Neither names nor labels stand in these. */
const open = [
  /^\/_next\//,
  /^\/icon\.svg$/,
  /^\/favicon\.ico$/,
  /^\/api\/(?:health|lookup)$/,
  /^\/blind-mode$/,
  /^\/blind(?:\/|$)/,
]

/** These have a page of their own for blind mode. */
const masked = /^\/(?:(?:stories|articles)\/[^/.]+)?$/

/** A page's data by its ending alone: a dot also stands within an address ("ARTICLE.s1"). */
const data = /^\/api\/|\.(?:json|csv)$/i

/**
 * Where a path leads in blind mode. What is not known to be free of names is hidden, so that a page
 * that is added later cannot tell them by an oversight; data is refused.
 */
export function routeBlind(path: string): BlindRoute {
  if (open.some((free) => free.test(path))) return { to: 'pass' }
  if (masked.test(path)) return { to: 'page', path: path === '/' ? '/blind' : `/blind${path}` }
  if (data.test(path)) return { to: 'refuse' }
  return { to: 'page', path: `/blind/hidden${path}` }
}

/** The path that a page was asked for by, where it is shown by its blind one. */
export function pathAsAsked(path: string): string {
  return path.replace(/^\/blind(?:\/hidden)?(?=\/|$)/, '') || '/'
}
