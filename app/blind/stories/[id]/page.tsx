import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { viewBlindStory } from '#workflows/blind-view'
import { writeDate } from '../../../_ui/write-date'
import styles from '../../blind.module.css'
import { Pieces, writePieces } from '../../pieces'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [view, words] = await Promise.all([
    viewBlindStory((await params).id),
    getTranslations('blind'),
  ])
  return { title: view ? writePieces(view.title, words) : words('stories') }
}

/** A story in blind mode: its articles and what several of them say, without names, numbers and labels. */
export default async function BlindStoryPage({ params }: Props) {
  const view = await viewBlindStory((await params).id)
  if (!view) notFound()
  const words = await getTranslations('blind')
  return (
    <main id="content" className="narrow">
      <h1>
        <Pieces pieces={view.title} />
      </h1>
      <p className="meta">
        {words('articles', { count: view.articles, outlets: view.outlets })}
        <span>{words('countsHidden')}</span>
      </p>
      <h2 className={styles.part}>{words('articlesTitle')}</h2>
      <ol className={styles.lines}>
        {view.lines.map((line) => (
          <li key={line.id} className="card">
            <b>{words('outletName', { letter: line.letter })}</b>{' '}
            <Link href={`/articles/${line.id}`}>
              <Pieces pieces={line.title} />
            </Link>
            <span className="small">
              {' '}
              {line.publishedAt === null ? words('dateUnknown') : writeDate(line.publishedAt)} ·{' '}
              {words('words', { count: line.words })}
            </span>
          </li>
        ))}
      </ol>
      {view.claims.length > 0 ? (
        <>
          <h2 className={styles.part}>{words('claimsTitle')}</h2>
          <p className="sub">{words('claimsLead')}</p>
        </>
      ) : null}
      {view.claims.map((claim) => (
        <section key={claim.id} className={`card ${styles.claim}`} id={claim.id}>
          <h3>
            <Pieces pieces={claim.gist} />
          </h3>
          <ul>
            {claim.statements.map((statement) => (
              <li key={statement.key}>
                <Link href={`/articles/${statement.articleId}`}>
                  {words('outletName', { letter: statement.letter })}
                </Link>{' '}
                <Pieces pieces={statement.pieces} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
