import type { ReactNode } from 'react'
import { lineOf } from '#charts/categories'
import type { HeadlineRow } from '#workflows/view-story/story-view'
import { categoryWords } from '../../_ui/codebook-words'
import { writeDate } from '../../_ui/write-date'
import styles from './story.module.css'

/** The headlines in order of publication, with who they credit and where they hedge. */
export function Headlines({ rows }: { rows: HeadlineRow[] }) {
  return (
    <section className={`card ${styles.headlines}`}>
      <h2>Headlines side by side</h2>
      <p className="sub">Underlined: who the headline credits. Shaded: hedges.</p>
      <ul>
        {rows.map((row) => (
          <li key={row.articleId}>
            <span className="small">
              {row.outlet} · {writeDate(row.publishedAt)}
            </span>
            <p className={styles.title}>
              <a href={`/articles/${row.articleId}`}>{marked(row)}</a>{' '}
              {row.note ? <span className={`flag ${styles.note}`}>{row.note}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function marked({ title, marks }: HeadlineRow): ReactNode[] {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { stretch, what, category } of marks) {
    const [start, end] = stretch
    if (start < at) continue
    pieces.push(title.slice(at, start))
    const style =
      what === 'source' && category
        ? { borderBottom: `3px solid ${lineOf(category)}` }
        : { background: 'var(--hedge)' }
    pieces.push(
      <mark
        key={start}
        className={styles.mark}
        style={style}
        title={what === 'hedge' ? 'hedge' : category ? categoryWords(category) : undefined}
      >
        {title.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...pieces, title.slice(at)]
}
