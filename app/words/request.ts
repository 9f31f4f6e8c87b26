import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import en from './en'
import es from './es'
import { isLanguage, languageCookie } from './languages'

const words = { en, es }

/** What messages call `percent`: compiled ones know no formats but these. */
const formats = { number: { percent: { style: 'percent' } } } as const

/** The language of one request and its words. Dates are written in the zone of the machine that serves. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(languageCookie)?.value
  const locale = isLanguage(chosen) ? chosen : 'en'
  return { locale, messages: words[locale], formats }
})
