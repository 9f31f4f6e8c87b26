import { useTranslations } from 'next-intl'
import type { CopyRow } from '#workflows/arrange-comparison/arrange-copies'
import styles from './copies.module.css'
import { writeDate } from './write-date'

/** Articles that copy another, with the passages that they share. */
export function Copies({ rows }: { rows: CopyRow[] }) {
  const words = useTranslations('comparison')
  const dates = useTranslations('dates')
  if (rows.length === 0) return null
  return (
    <section className="card" id="copies">
      <h2>{words('copies')}</h2>
      <p className="sub">{words('copiesSub', { count: rows.length })}</p>
      <ul className={styles.copies}>
        {rows.map(({ articleId, outlet, title, publishedAt, original, passages }) => (
          <li key={articleId}>
            <b>{outlet}</b>:{' '}
            <a href={`/articles/${articleId}`} lang="en">
              {title}
            </a>{' '}
            <span className="small">{writeDate(publishedAt, dates)}</span>,{' '}
            {words.rich('copyOf', {
              outlet: original.outlet,
              original: (text) => <a href={`/articles/${original.articleId}`}>{text}</a>,
            })}
            {passages.length > 0 ? (
              <details>
                <summary>
                  {words.rich('sharedPassages', {
                    count: passages.length,
                    outlet,
                    hidden: (text) => <span className="hidden">{text}</span>,
                  })}
                </summary>
                <ol lang="en">
                  {passages.map((passage) => (
                    <li key={passage}>{passage}</li>
                  ))}
                </ol>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
