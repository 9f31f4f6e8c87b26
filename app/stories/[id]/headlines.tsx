import { useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import { lineOf } from '#charts/categories'
import type { IndicatorClass } from '#domain/indicator'
import type { HeadlineMark, HeadlineRow } from '#workflows/view-story/story-view'
import { categoryWords } from '../../_ui/codebook-words'
import { writeDate } from '../../_ui/write-date'
import styles from './story.module.css'

/** The headlines in order of publication, with who they credit and where they hedge. */
export function Headlines({ rows }: { rows: HeadlineRow[] }) {
  const words = useTranslations('wording')
  const wordingOf = (of: IndicatorClass) =>
    words('mark', { what: words(`what.${of}`), why: words(`because.${of}`) })
  return (
    <section className={`card ${styles.headlines}`}>
      <h2>Headlines side by side</h2>
      <p className="sub">
        Underlined: who the headline credits. Shaded: hedges. {words('legendOfHeadlines')}
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.articleId}>
            <span className="small">
              {row.outlet} · {writeDate(row.publishedAt)}
            </span>
            <p className={styles.title}>
              <a href={`/articles/${row.articleId}`}>{marked(row, wordingOf)}</a>{' '}
              {row.note ? <span className={`flag ${styles.note}`}>{row.note}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function marked({ title, marks }: HeadlineRow, wordingOf: (of: IndicatorClass) => string) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const mark of marks) {
    const [start, end] = mark.stretch
    if (start < at) continue
    pieces.push(title.slice(at, start))
    pieces.push(
      <mark key={start} className={styles.mark} {...looksOf(mark, wordingOf)}>
        {title.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...pieces, title.slice(at)]
}

function looksOf(
  mark: HeadlineMark,
  wordingOf: (of: IndicatorClass) => string,
): { style: CSSProperties; title: string } {
  switch (mark.what) {
    case 'source':
      return {
        style: { borderBottom: `3px solid ${lineOf(mark.category)}` },
        title: categoryWords(mark.category),
      }
    case 'hedge':
      return { style: { background: 'var(--hedge)' }, title: 'hedge' }
    case 'wording':
      return {
        style: { textDecoration: 'underline double', textUnderlineOffset: 4 },
        title: wordingOf(mark.class),
      }
  }
}
