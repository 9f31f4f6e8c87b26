import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { RefusedInput } from './refusal'

/** What may be reached. `allowPrivate` names hosts with ports ("127.0.0.1:8080") for tests alone. */
export interface Reach {
  allowPrivate?: string[]
}

const usualPorts = new Set(['', '80', '443', '8080', '8443'])

/**
 * Parses an address and refuses what a page has no business at: other schemes, credentials, odd
 * ports, and names that are this machine's own. The URL parser itself turns decimal, octal and
 * hexadecimal hosts into plain IPv4.
 * @throws RefusedInput
 */
export function parseAddress(address: string, reach: Reach = {}): URL {
  if (!URL.canParse(address)) throw new RefusedInput('bad-address')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new RefusedInput('not-http')
  if (url.username !== '' || url.password !== '') {
    throw new RefusedInput('bad-address', 'holds-password')
  }
  if (isAllowed(url, reach)) return url
  if (!usualPorts.has(url.port)) throw new RefusedInput('private-address', 'port', url.port)
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  if (host === '' || /(^|\.)(localhost|local|internal|intranet|home\.arpa|lan)$/.test(host)) {
    throw new RefusedInput('private-address')
  }
  if (isIP(host) !== 0 && !isPublic(host)) throw new RefusedInput('private-address')
  return url
}

/**
 * The addresses of a host, all of them public; one private address among them refuses the host, so
 * that no later choice can reach it.
 * @throws RefusedInput
 */
export async function resolvePublic(
  url: URL,
  reach: Reach = {},
): Promise<{ address: string; family: number }[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = await lookup(host, { all: true, verbatim: true }).catch(() => {
    throw new RefusedInput('unreachable', 'no-such-host', host)
  })
  if (isAllowed(url, reach)) return found
  if (found.length === 0) throw new RefusedInput('unreachable', 'no-address-for', host)
  if (!found.every(({ address }) => isPublic(address))) throw new RefusedInput('private-address')
  return found
}

function isAllowed(url: URL, { allowPrivate = [] }: Reach): boolean {
  return allowPrivate.includes(
    `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`,
  )
}

/** Only what the address registries call global unicast; mapped and embedded IPv4 is looked at as IPv4. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  return ipaddr.process(address).range() === 'unicast'
}
