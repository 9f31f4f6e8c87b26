import type { CopyRow } from '#workflows/arrange-comparison/arrange-copies'
import styles from './copies.module.css'
import { writeDate } from './write-date'

/** Articles that copy another, with the passages that they share. */
export function Copies({ rows }: { rows: CopyRow[] }) {
  if (rows.length === 0) return null
  return (
    <section className="card" id="copies">
      <h2>Copies</h2>
      <p className="sub">
        {rows.length} {rows.length === 1 ? 'article repeats' : 'articles repeat'} another of the
        story. A copy supports nothing by itself: with its original it is one reading.
      </p>
      <ul className={styles.copies}>
        {rows.map(({ articleId, outlet, title, publishedAt, original, passages }) => (
          <li key={articleId}>
            <b>{outlet}</b>: <a href={`/articles/${articleId}`}>{title}</a>{' '}
            <span className="small">{writeDate(publishedAt)}</span>, a copy of{' '}
            <a href={`/articles/${original.articleId}`}>{original.outlet}</a>
            {passages.length > 0 ? (
              <details>
                <summary>
                  {passages.length} shared {passages.length === 1 ? 'passage' : 'passages'}
                  <span className="hidden"> of {outlet}</span>
                </summary>
                <ol>
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
