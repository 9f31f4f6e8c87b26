import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider, useTranslations } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { disputeStates } from '#domain/dispute'
import { type DisputeDesk, viewDisputes } from '#workflows/moderate-disputes'
import { ImportCorrectionsForm } from '../_ui/import-corrections-form'
import { PageLinks } from '../_ui/page-links'
import { type Query, queryPage, queryWord, withQuery } from '../_ui/read-query'
import styles from './disputes.module.css'
import { OwnDisputeCard } from './own-dispute-card'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dispute'))('deskTitle') }
}

/** What readers of shared views dispute: to accept, answer, correct or decline. */
export default async function DisputesPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams
  const storyId = queryWord(query, 'story') || null
  const state = disputeStates.find((one) => one === queryWord(query, 'state')) ?? 'waiting'
  const desk = await viewDisputes({ storyId, state, page: queryPage(query) })
  if (!desk) notFound()
  const [words, { dispute }] = await Promise.all([getTranslations('dispute'), getMessages()])
  return (
    <main id="content" className="narrow">
      {desk.story ? (
        <nav className="small">
          <Link href="/disputes">{words('deskAll')}</Link> ·{' '}
          <Link href={`/stories/${desk.story.id}`}>{desk.story.title}</Link>
        </nav>
      ) : null}
      <h1>{desk.story ? words('deskOf', { title: desk.story.title }) : words('deskTitle')}</h1>
      <p>{words('deskLead')}</p>
      <Became query={query} />
      <States desk={desk} />
      {desk.disputes.length === 0 ? <p className="card">{words('none', { state })}</p> : null}
      {desk.disputes.map((one) => (
        <OwnDisputeCard key={one.dispute.id} own={one} desk={desk} />
      ))}
      <PageLinks
        page={desk.page}
        pages={desk.pages}
        hrefOf={(page) => withQuery('/disputes', { story: storyId, state, page })}
      />
      <section className={`card noprint ${styles.file}`} aria-labelledby="file-title">
        <h2 id="file-title">{words('file')}</h2>
        <p className="sub">{words('fileLead')}</p>
        {desk.story ? (
          <a className="button" href={`/disputes/corrections/${desk.story.id}`} download>
            {words('fileGet')}
          </a>
        ) : null}
        <NextIntlClientProvider messages={{ dispute }}>
          <ImportCorrectionsForm storyId={storyId} />
        </NextIntlClientProvider>
      </section>
    </main>
  )
}

/** What became of the step that was taken before. */
function Became({ query }: { query: Query }) {
  const words = useTranslations('dispute')
  const [done, failed] = [queryWord(query, 'done'), queryWord(query, 'failed')]
  if (done === '' && failed === '') return null
  return (
    <p role="status" className="card">
      {done !== ''
        ? words('done', { step: done })
        : words('failed', { because: failed.replaceAll('-', '_') })}
    </p>
  )
}

function States({ desk }: { desk: DisputeDesk }) {
  const words = useTranslations('dispute')
  return (
    <nav className={styles.states} aria-label={words('tabs')}>
      {disputeStates.map((state) => (
        <Link
          key={state}
          className="button"
          href={withQuery('/disputes', { story: desk.story?.id ?? null, state })}
          aria-current={state === desk.state ? 'page' : undefined}
        >
          {words('tab', { state, count: desk.counts[state] })}
        </Link>
      ))}
    </nav>
  )
}
