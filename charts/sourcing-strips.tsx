import { useTranslations } from 'next-intl'
import type { StripRow, StripSegment } from '#workflows/view-story/read-strips'
import { backgroundOf } from './categories'
import { ChartFrame } from './frame'
import { Legend } from './legend'
import { LongList, type WholeList } from './long-list'
import styles from './sourcing-strips.module.css'
import { StripKeys } from './strip-keys'

/** One article as a row, with what its date reads as. */
export type DrawnStrip = StripRow & { when: string }

/** So many strips stand at once. */
const stripsAtFirst = 12

/**
 * All articles of a story on one scale of length, in order of publication: where in the text which
 * kind of source is credited. A segment leads to its first sentence in the article.
 */
export function SourcingStrips(props: {
  title: string
  definition: string
  rows: DrawnStrip[]
  /** The legend's word for a category. */
  labels: Record<string, string>
  whole?: WholeList | undefined
}) {
  const { title, definition, rows, labels, whole } = props
  const words = useTranslations('coverage')
  const longest = Math.max(1, ...rows.map(({ length }) => length))
  const drawn = Object.keys(labels).filter((category) =>
    rows.some(({ segments }) => segments.some((segment) => segment.category === category)),
  )
  const countOf = (row: StripRow, category: string) =>
    row.segments
      .filter((segment) => segment.category === category)
      .reduce((sum, { sentences }) => sum + sentences, 0)
  return (
    <ChartFrame
      id="strips"
      title={title}
      definition={definition}
      whole={whole}
      table={{
        columns: [
          words('outlet'),
          words('headline'),
          words('published'),
          words('sentences'),
          ...drawn.map((category) => labels[category]),
        ],
        quoted: [1],
        rows: rows.map((row) => [
          row.outlet,
          row.title,
          row.when,
          row.sentences,
          ...drawn.map((category) => countOf(row, category)),
        ]),
      }}
    >
      <Legend />
      <p className="small noprint">{words('stripKeys')}</p>
      <StripKeys>
        <LongList
          rows={rows}
          atFirst={stripsAtFirst}
          whole={whole}
          name={title}
          summary={(count) => words('otherArticles', { count })}
        >
          {(shown) => (
            <ol className={styles.rows}>
              {shown.map((row) => (
                <Strip key={row.articleId} row={row} labels={labels} longest={longest} />
              ))}
            </ol>
          )}
        </LongList>
      </StripKeys>
      <p className={styles.ends} aria-hidden="true">
        <span>{words('stripStart')}</span>
        <span>{words('stripEnd')}</span>
      </p>
    </ChartFrame>
  )
}

function Strip(props: { row: DrawnStrip; labels: Record<string, string>; longest: number }) {
  const { row, labels, longest } = props
  return (
    <li>
      <a className={styles.name} href={`/articles/${row.articleId}`} title={row.title}>
        {row.outlet} <span className="small">{row.when}</span>
      </a>
      <div className={styles.track}>
        <div
          className={styles.text}
          style={{ width: `${round((100 * row.length) / longest)}%` }}
          data-strip
        >
          {row.segments.map((segment, index) => (
            <Segment
              key={segment.start}
              row={row}
              segment={segment}
              label={labels[segment.category] ?? segment.category}
              isFirst={index === 0}
            />
          ))}
        </div>
      </div>
    </li>
  )
}

/** One stop for the tab key in each row: arrow keys go on from there. */
function Segment(props: { row: StripRow; segment: StripSegment; label: string; isFirst: boolean }) {
  const { row, segment, label, isFirst } = props
  const words = useTranslations('coverage')
  const name = words('segment', {
    kind: label,
    sentence: segment.sentence,
    last: segment.sentence + segment.sentences - 1,
    sentences: segment.sentences,
  })
  return (
    // biome-ignore lint/a11y/useAnchorContent: its label names it, and is sent once and not twice for hundreds of them.
    <a
      href={`/articles/${row.articleId}#sentence-${segment.sentence}`}
      title={name}
      aria-label={`${row.outlet}: ${name}`}
      tabIndex={isFirst ? 0 : -1}
      data-none={segment.category === 'no-source' || undefined}
      style={{
        left: `${round((100 * segment.start) / Math.max(1, row.length))}%`,
        width: `${round((100 * segment.length) / Math.max(1, row.length))}%`,
        background: backgroundOf(segment.category),
      }}
    />
  )
}

function round(share: number): number {
  return Math.round(100 * share) / 100
}
