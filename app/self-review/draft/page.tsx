import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { packsForDrafts } from '#workflows/load-pack'
import { DraftDesk } from '../../_ui/draft-desk'
import { PageTerms } from '../../_ui/page-terms'
import styles from './draft.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('draft'))('title') }
}

/** A text that is not published, held against sourcing rules where it is typed. */
export default async function DraftPage() {
  const words = await getTranslations('draft')
  const { frame, draft, codebook, article, measures, ruleReview, sheet } = await getMessages()
  const packs = await packsForDrafts()
  return (
    <main id="content">
      <div className="noprint">
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
      </div>
      <NextIntlClientProvider
        messages={{ frame, draft, codebook, article, measures, ruleReview, sheet }}
      >
        <DraftDesk packs={packs} />
      </NextIntlClientProvider>
      <noscript>
        <p className="card">{words('noScript')}</p>
      </noscript>
    </main>
  )
}
