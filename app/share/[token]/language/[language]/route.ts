import { cookies } from 'next/headers'
import { isLanguage, languageCookie } from '../../../../words/languages'

const aDay = 24 * 60 * 60

/**
 * Keeps the language that a link at the foot of a shared view names, and leads back to it. A form would
 * not do: the view tells nobody where a request comes from, and actions are refused without that.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string; language: string }> },
): Promise<Response> {
  const { token, language } = await params
  if (isLanguage(language)) {
    const kept = await cookies()
    kept.set(languageCookie, language, { maxAge: aDay, sameSite: 'lax', httpOnly: true, path: '/' })
  }
  return new Response(null, {
    status: 303,
    headers: { Location: `/share/${encodeURIComponent(token)}` },
  })
}
