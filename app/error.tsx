'use client'

import { useTranslations } from 'next-intl'

/** A page that failed: what a reader can do about it. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const words = useTranslations('frame')
  return (
    <main id="content" className="narrow">
      <h1>{words('notDrawn')}</h1>
      <p>{words.rich('notDrawnHelp', { code: (text) => <code>{text}</code> })}</p>
      <button type="button" className="button primary" onClick={reset}>
        {words('tryAgain')}
      </button>
    </main>
  )
}
