import { cookies } from 'next/headers'
import { initialsSchema } from '#domain/decision'

/** Where a browser keeps the initials of the person who judges in it: there are no accounts. */
export const signedCookie = 'initials'

/** The initials of the person at this browser, or ''. */
export async function readSigned(): Promise<string> {
  const given = (await cookies()).get(signedCookie)?.value ?? ''
  return initialsSchema.safeParse(given || null).data ?? ''
}
