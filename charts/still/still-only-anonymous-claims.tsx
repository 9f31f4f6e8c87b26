import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SharedView } from '#domain/shared-view'
import { ChartFrame } from '../frame'
import styles from './still.module.css'

type Row = SharedView['dots'][number] & { when: string }

/** More squares in a line would be a wall: above it the counts stand alone. */
const mostSquares = 60

/** A square for each claim, hatched where it rests on anonymous sources alone; counts only, no share. */
export function StillOnlyAnonymousClaims(props: {
  title: string
  definition: string
  caution: string
  counted: string
  rows: Row[]
  /** What stands beside the outlet of that number, from 0, in order of their first articles. */
  beside?: (outlet: number) => ReactNode
}) {
  const { title, definition, caution, counted, rows, beside } = props
  const words = useTranslations('share')
  return (
    <ChartFrame
      id="only-anonymous-claims"
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: [words('outlet'), words('article'), words('published'), counted, words('claims')],
        quoted: [1],
        rows: rows.map((row) => [row.outlet, row.title, row.when, row.counted, row.cases]),
      }}
    >
      <ul className={styles.legend}>
        <li>
          <i data-square="counted" />
          {counted}
        </li>
        <li>
          <i data-square="other" />
          {words('otherClaims')}
        </li>
      </ul>
      <ul className={styles.rows}>
        {sumByOutlet(rows).map(({ outlet, counted, cases }, at) => (
          <li key={outlet} className={styles.row}>
            <span className={styles.outlet}>{outlet}</span>
            <Squares counted={counted} cases={cases} />
            <span className={styles.count}>
              {cases === 0 ? words('noCases') : words('countOf', { counted, cases })}
            </span>
            {beside ? <div className={styles.beside}>{beside(at)}</div> : null}
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

/** For the eye: the counts beside them say the same. */
function Squares({ counted, cases }: { counted: number; cases: number }) {
  if (cases > mostSquares) return <span />
  return (
    <span className={styles.squares} aria-hidden="true">
      {Array.from({ length: cases }, (_, index) => index).map((index) => (
        <i key={index} data-square={index < counted ? 'counted' : 'other'} />
      ))}
    </span>
  )
}

/** Outlets in the order of their first article. */
function sumByOutlet(rows: readonly Row[]) {
  const outlets = new Map<string, { outlet: string; counted: number; cases: number }>()
  for (const { outlet, counted, cases } of rows) {
    const own = outlets.get(outlet) ?? { outlet, counted: 0, cases: 0 }
    outlets.set(outlet, { outlet, counted: own.counted + counted, cases: own.cases + cases })
  }
  return [...outlets.values()]
}
