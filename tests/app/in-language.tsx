import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import en from '../../app/words/en'
import es from '../../app/words/es'
import type { Language } from '../../app/words/languages'

/** Draws what a page draws, in the words of one language; a page gets them from its request. */
export function InLanguage(props: { language?: Language; children: ReactNode }) {
  const { language = 'en', children } = props
  return (
    <NextIntlClientProvider
      locale={language}
      messages={{ en, es: es as typeof en }[language]}
      timeZone="UTC"
      onError={(error) => {
        throw error
      }}
    >
      {children}
    </NextIntlClientProvider>
  )
}
