'use server'

import { cookies } from 'next/headers'
import { isLanguage, languageCookie } from './languages'

const aYear = 365 * 24 * 60 * 60

/** Keeps the language that the form names; anything else leaves the present one. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = form.get('language')
  if (typeof language !== 'string' || !isLanguage(language)) return
  const kept = await cookies()
  kept.set(languageCookie, language, {
    maxAge: aYear,
    sameSite: 'lax',
    httpOnly: true,
    path: '/',
  })
}
