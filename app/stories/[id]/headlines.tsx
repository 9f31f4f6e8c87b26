import { useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import { lineOf } from '#charts/categories'
import { LongList, type WholeList } from '#charts/long-list'
import type { HeadlineMark, HeadlineRow } from '#workflows/view-story/story-view'
import { writeDate } from '../../_ui/write-date'
import styles from './story.module.css'

/** So many headlines stand at once. */
const headlinesAtFirst = 16

/** The headlines in order of publication, with who they credit and where they hedge. */
export function Headlines({ rows, whole }: { rows: HeadlineRow[]; whole: WholeList }) {
  const words = useTranslations('wording')
  const say = useTranslations('story')
  const named = useTranslations('codebook')
  const dates = useTranslations('dates')
  const wordOf = (mark: HeadlineMark) => {
    if (mark.what === 'source') return named(`category.${mark.category}`)
    if (mark.what === 'hedge') return say('hedge')
    return words('mark', { what: words(`what.${mark.class}`), why: words(`because.${mark.class}`) })
  }
  return (
    <section className={`card ${styles.headlines}`} id="headlines">
      <h2>{say('headlines')}</h2>
      <p className="sub">
        {say('headlinesSub')} {words('legendOfHeadlines')}
      </p>
      <LongList
        rows={rows}
        atFirst={headlinesAtFirst}
        whole={whole}
        name={say('headlines')}
        summary={(count) => say('otherHeadlines', { count })}
      >
        {(shown) => (
          <ul>
            {shown.map((row) => (
              <li key={row.articleId}>
                <span className="small">
                  {row.outlet} · {writeDate(row.publishedAt, dates)}
                </span>
                <p className={styles.title}>
                  <a href={`/articles/${row.articleId}`} lang="en">
                    {marked(row, wordOf)}
                  </a>{' '}
                  {row.leadCredits === null ? null : (
                    <span className={`flag ${styles.note}`}>
                      {say('leadCredits', { count: row.leadCredits })}
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </section>
  )
}

function marked({ title, marks }: HeadlineRow, wordOf: (mark: HeadlineMark) => string) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const mark of marks) {
    const [start, end] = mark.stretch
    if (start < at) continue
    pieces.push(title.slice(at, start))
    pieces.push(
      <mark key={start} className={styles.mark} style={looksOf(mark)} title={wordOf(mark)}>
        {title.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...pieces, title.slice(at)]
}

function looksOf(mark: HeadlineMark): CSSProperties {
  switch (mark.what) {
    case 'source':
      return { borderBottom: `3px solid ${lineOf(mark.category)}` }
    case 'hedge':
      return { background: 'var(--hedge)' }
    case 'wording':
      return { textDecoration: 'underline double', textUnderlineOffset: 4 }
  }
}
