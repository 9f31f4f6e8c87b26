/** The languages of the interface, each by its own name. The texts that According reads are English only. */
export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages

/** Where a person's choice of language is kept: a cookie, since there are no accounts. */
export const languageCookie = 'language'

/** Whether that is a language of the interface. */
export function isLanguage(value: string | undefined): value is Language {
  return value !== undefined && Object.hasOwn(languages, value)
}
