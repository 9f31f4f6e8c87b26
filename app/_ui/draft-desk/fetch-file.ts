/**
 * A file of this server's, by the address that the build gave it.
 * @throws when the server does not give it
 */
export async function fetchFile(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
