'use client'

import { usePathname } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { chooseLanguage } from '../words/choose-language'
import { languages } from '../words/languages'

/**
 * The foot of every page: the language of the interface. Neither the draft page, whose network is closed,
 * nor a shared view, which tells nobody where a request comes from, sends a form.
 */
export function SiteFooter() {
  const words = useTranslations('frame')
  const current = useLocale()
  const path = usePathname()
  if (path === '/self-review/draft' || path.startsWith('/share/')) return null
  return (
    <footer className="foot noprint">
      <form action={chooseLanguage} aria-label={words('language')}>
        <span>{words('language')}</span>
        {Object.entries(languages).map(([language, name]) => (
          <button
            key={language}
            type="submit"
            className="button"
            name="language"
            value={language}
            lang={language}
            aria-pressed={language === current}
          >
            {name}
          </button>
        ))}
      </form>
      <p className="small">{words('readsEnglish')}</p>
    </footer>
  )
}
