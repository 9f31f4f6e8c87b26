'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { dataPathOf } from '../data/addresses'
import { chooseLanguage } from '../words/choose-language'
import { languages } from '../words/languages'

/**
 * The foot of every page: its data, and the language of the interface. Neither the draft page, whose
 * network is closed, nor a shared view, which tells nobody where a request comes from, sends a form.
 */
export function SiteFooter({ isBlind }: { isBlind: boolean }) {
  const words = useTranslations('frame')
  const current = useLocale()
  const path = usePathname()
  if (path === '/self-review/draft' || path.startsWith('/share/')) return null
  return (
    <footer className="foot noprint">
      {isBlind ? null : <DataLinks path={path} />}
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

/** The data behind the page, counted as the address says. */
function DataLinks({ path }: { path: string }) {
  const words = useTranslations('frame')
  const query = useSearchParams().toString()
  const dataPath = dataPathOf(path)
  if (dataPath === null) return null
  const hrefOf = (format: string) => `${dataPath}.${format}${query === '' ? '' : `?${query}`}`
  return (
    <p className="data">
      {words('data')} <a href={hrefOf('json')}>JSON</a> · <a href={hrefOf('csv')}>CSV</a>
    </p>
  )
}
