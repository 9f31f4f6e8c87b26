import type { CSSProperties } from 'react'
import { ChartFrame } from './frame'
import styles from './over-months.module.css'

/** One month of a measure, decided elsewhere; places run from 0 at the foot to 1 at the head. */
export interface MonthMark {
  month: string
  /** Written under the column: "Jan". */
  label: string
  /** The year, where the column is the first of it in view. */
  year: string | null
  /** Where the point stands, and its band; null where there is no share to draw. */
  point: { at: number; low: number | null; high: number | null } | null
  /** Stands in the place of a point, where no ring does: "too few cases". */
  gap: string | null
  /** A ring at the counts' own place, where counts are all there is; null without a case. */
  ring: number | null
  /** Numerator over denominator, or mean over cases; written under the label. */
  above: string
  below: string
  /** All of it as one sentence, for those who listen and as a hint. */
  sentence: string
  /** The sentences behind it; null without a case. */
  href: string | null
  /** How many cases that opens. */
  opens: number
}

/**
 * A measure over some months, twelve at most: a point and its band where there is a share, a ring where there are only
 * counts, words where there is nothing. Each column is one link, as high as the chart and at least 24
 * px wide; it is drawn without a script, so that it can be read, followed and printed without one.
 */
export function OverMonths(props: {
  id: string
  title: string
  definition: string
  caution: string
  /** What all months come to. */
  whole: string
  /** Foot, middle and head of the scale. */
  scale: [string, string, string]
  marks: MonthMark[]
  table: { columns: string[]; rows: (string | number)[][] }
}) {
  const { id, title, definition, caution, whole, scale, marks, table } = props
  return (
    <ChartFrame id={id} title={title} definition={definition} caution={caution} table={table}>
      <p className={styles.whole}>{whole}</p>
      <div className={styles.scale} aria-hidden="true">
        {[...scale].reverse().map((words) => (
          <span key={words}>{words}</span>
        ))}
      </div>
      <ol className={styles.months} style={{ '--months': marks.length } as CSSProperties}>
        <Line marks={marks} />
        {marks.map((mark) => (
          <li key={mark.month}>
            <Column mark={mark} />
          </li>
        ))}
      </ol>
    </ChartFrame>
  )
}

function Column({ mark }: { mark: MonthMark }) {
  const inside = (
    <>
      <span className={styles.plot} aria-hidden="true">
        {mark.point && mark.point.low !== null && mark.point.high !== null ? (
          <i
            className={styles.band}
            style={{
              bottom: percent(mark.point.low),
              height: percent(mark.point.high - mark.point.low),
            }}
          />
        ) : null}
        {mark.point ? (
          <i className={styles.point} style={{ bottom: percent(mark.point.at) }} />
        ) : null}
        {mark.ring !== null ? (
          <i className={styles.ring} style={{ bottom: percent(mark.ring) }} />
        ) : null}
        {mark.gap === null || mark.ring !== null ? null : (
          <span className={styles.gap}>{mark.gap}</span>
        )}
      </span>
      <span className={styles.under} aria-hidden="true">
        <b>{mark.label}</b>
        <span>{mark.above}</span>
        <span className={mark.below === '' ? undefined : styles.outOf}>{mark.below}</span>
        <em>{mark.year}</em>
      </span>
      <span className="hidden">{mark.sentence}</span>
    </>
  )
  return mark.href ? (
    <a className={styles.column} href={mark.href} title={mark.sentence} data-count={mark.opens}>
      {inside}
    </a>
  ) : (
    <span className={styles.column} title={mark.sentence}>
      {inside}
    </span>
  )
}

/** Joins points of months that follow one another; a gap breaks it. */
function Line({ marks }: { marks: MonthMark[] }) {
  const path = marks
    .map(({ point }, index) => {
      if (!point) return ''
      const start = index === 0 || marks[index - 1].point === null ? 'M' : 'L'
      return `${start}${index + 0.5} ${1 - point.at}`
    })
    .join('')
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${marks.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}

function percent(part: number): string {
  return `${100 * part}%`
}
