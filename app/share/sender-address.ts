import { headers } from 'next/headers'

/** This machine, or a proxy on it. */
const isOwn = (address: string) => /^(?:::1|(?:::ffff:)?127\.)/.test(address)

/**
 * Whence the present request came: of the addresses that it passed through the last that is not of this
 * machine. What stands before that is what the sender says of itself, and not to be believed.
 */
export async function senderAddress(): Promise<string> {
  const passed = ((await headers()).get('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return passed.findLast((one) => !isOwn(one)) ?? 'this machine'
}
