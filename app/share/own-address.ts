import { headers } from 'next/headers'

/** The address of this server as the present request reached it, without a path: "http://127.0.0.1:4100". */
export async function ownAddress(): Promise<string> {
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0].trim() ?? 'http'
  return `${scheme}://${host}`
}
