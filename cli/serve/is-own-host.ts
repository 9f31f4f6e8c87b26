/**
 * Whether a request was addressed to this machine by its own name. A web page elsewhere can point its
 * own name at 127.0.0.1 (DNS rebinding) and have the reader's browser ask for everything here; the
 * Host header then carries the foreign name.
 */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return false
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name)
}
