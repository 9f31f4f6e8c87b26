import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider, useFormatter, useTranslations } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { mostShareOfArticle, mostWordsOfSpan } from '#comparison/cap-snippets'
import { type ListedShare, listShares } from '#workflows/share-story'
import { PageTerms } from '../../../_ui/page-terms'
import { ShareForm } from '../../../_ui/share-form'
import { revoke } from './actions'
import styles from './shares.module.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sharing'))('title') }
}

/** The links of one story: to make, to see how long they hold, to revoke. */
export default async function SharesPage({ params, searchParams }: Props) {
  const { id } = await params
  const { revoked } = await searchParams
  const [listed, words, { sharing }] = await Promise.all([
    listShares(id),
    getTranslations('sharing'),
    getMessages(),
  ])
  if (!listed) notFound()
  return (
    <main id="content" className="narrow">
      <nav className="small">
        <Link href={`/stories/${id}`}>{words('back')}</Link>
      </nav>
      <h1>{words('title')}</h1>
      <p className="meta">{listed.title}</p>
      <p>{words('lead', { words: mostWordsOfSpan, share: mostShareOfArticle })}</p>
      <PageTerms ids={['claim', 'source', 'anonymous']} />
      {revoked === undefined ? null : (
        <p role="status" className="card">
          {words(revoked === 'yes' ? 'revoked' : 'notRevoked')}
        </p>
      )}
      <NextIntlClientProvider messages={{ sharing }}>
        <ShareForm storyId={id} />
      </NextIntlClientProvider>
      <KeptShares storyId={id} shares={listed.shares} />
    </main>
  )
}

function KeptShares({ storyId, shares }: { storyId: string; shares: ListedShare[] }) {
  const words = useTranslations('sharing')
  const format = useFormatter()
  const when = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className={`card ${styles.kept}`}>
      <h2>{words('kept')}</h2>
      {shares.length === 0 ? (
        <p>{words('noneKept')}</p>
      ) : (
        <>
          <p className="sub">{words('tokens')}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words('created')}</th>
                <th scope="col">{words('expires')}</th>
                <th scope="col">{words('state')}</th>
              </tr>
            </thead>
            <tbody>
              {shares.map(({ id, createdAt, expiresAt, state }) => (
                <tr key={id}>
                  <td>{when(createdAt)}</td>
                  <td>{when(expiresAt)}</td>
                  <td>
                    {words('states', { state })}{' '}
                    {state === 'open' ? (
                      <form action={revoke} className={styles.revoke}>
                        <input type="hidden" name="story" value={storyId} />
                        <input type="hidden" name="share" value={id} />
                        <button
                          className="button"
                          type="submit"
                          aria-label={words('revokeNamed', { created: when(createdAt) })}
                        >
                          {words('revoke')}
                        </button>
                      </form>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
