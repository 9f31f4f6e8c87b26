import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { DraftDesk } from '../../_ui/draft-desk'
import { PageTerms } from '../../_ui/page-terms'
import styles from './draft.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('draft'))('title') }
}

/** Who is credited in a text that is not published, read where it is typed. */
export default async function DraftPage() {
  const words = await getTranslations('draft')
  const { frame, draft, codebook, article, measures } = await getMessages()
  return (
    <main id="content">
      <h1>{words('title')}</h1>
      <p className={styles.lead}>{words('lead')}</p>
      <p className={styles.promise}>{words.rich('promise', { b: (text) => <b>{text}</b> })}</p>
      <PageTerms
        ids={[
          'attribution',
          'claim',
          'strength',
          'source',
          'anonymous',
          'bare',
          'generic',
          'erased',
          'specificity',
          'incidental',
          'engine',
          'confidence',
        ]}
      />
      <NextIntlClientProvider messages={{ frame, draft, codebook, article, measures }}>
        <DraftDesk />
      </NextIntlClientProvider>
      <noscript>
        <p className="card">{words('noScript')}</p>
      </noscript>
    </main>
  )
}
