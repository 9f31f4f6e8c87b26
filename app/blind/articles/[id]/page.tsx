import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { viewBlindArticle } from '#workflows/blind-view'
import { writeDate } from '../../../_ui/write-date'
import styles from '../../blind.module.css'
import { Pieces, writePieces } from '../../pieces'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [view, words] = await Promise.all([
    viewBlindArticle((await params).id),
    getTranslations('blind'),
  ])
  return { title: view ? writePieces(view.title, words) : words('stories') }
}

/** An article in blind mode: its sentences, numbered, and nothing marked. */
export default async function BlindArticlePage({ params }: Props) {
  const view = await viewBlindArticle((await params).id)
  if (!view) notFound()
  const words = await getTranslations('blind')
  const outlet = words('outletName', { letter: view.letter })
  return (
    <main id="content" className="narrow">
      <nav className="small" aria-label={words('where')}>
        <Link href={`/stories/${view.story.id}`}>
          <Pieces pieces={view.story.title} />
        </Link>{' '}
        › {outlet}
      </nav>
      <h1>
        <Pieces pieces={view.title} />
      </h1>
      <p className="meta">
        <span>{outlet}</span>
        <span>
          {view.publishedAt === null ? words('dateUnknown') : writeDate(view.publishedAt)}
        </span>
        <span>{words('words', { count: view.words })}</span>
      </p>
      <p className="small">{words(view.isRead ? 'sentencesNote' : 'notRead')}</p>
      <article className={styles.text}>
        {view.paragraphs.map(({ start, sentences }) => (
          <p key={start}>
            {sentences.map(({ number, pieces }) => (
              <span key={number} id={`sentence-${number}`}>
                <sup>{number}</sup>
                <Pieces pieces={pieces} />{' '}
              </span>
            ))}
          </p>
        ))}
      </article>
    </main>
  )
}
