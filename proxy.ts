import { type NextRequest, NextResponse } from 'next/server'
import { blindCookie, routeBlind } from './app/blind/route-blind'

/**
 * The policy of one page: scripts run only where they carry this request's nonce or were started by
 * one that does, nothing is loaded from elsewhere, and no other site may frame the page. Style
 * attributes stay allowed, for a chart's widths and places are numbers of the data; style elements do not.
 */
function policyWith(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Gives every page a content policy with a nonce of its own; Next writes the nonce into its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = answer(request, headers)
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** The page as asked for; in blind mode the one that stands in for it. */
function answer(request: NextRequest, headers: Headers): NextResponse {
  if (request.cookies.get(blindCookie)?.value !== 'on') {
    return NextResponse.next({ request: { headers } })
  }
  const route = routeBlind(request.nextUrl.pathname)
  if (route.to === 'pass') return NextResponse.next({ request: { headers } })
  if (route.to === 'page') {
    const url = new URL(route.path, request.nextUrl)
    return NextResponse.rewrite(url, { request: { headers } })
  }
  return NextResponse.json(
    { title: 'Hidden in blind mode', status: 403 },
    { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
  )
}

/** The build's own files carry no page and have a policy in next.config.js. */
export const config = { matcher: '/((?!_next/static).*)' }
