import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SharedView } from '#domain/shared-view'
import { sourceCategories } from '#domain/source-category'
import { backgroundOf } from '../categories'
import { ChartFrame } from '../frame'
import styles from './still.module.css'

/** Attributed claims by who is credited, a bar for each outlet. */
export function StillSourceMix(props: {
  title: string
  definition: string
  /** With what each date reads as. */
  rows: (SharedView['mix'][number] & { when: string })[]
  /** What stands beside the row of that number, from 0. */
  beside?: (row: number) => ReactNode
}) {
  const { title, definition, rows, beside } = props
  const words = useTranslations('share')
  const named = useTranslations('codebook')
  const labelOf = (part: SharedView['mix'][number]['parts'][number]['part']) =>
    named(`category.${part}`)
  return (
    <ChartFrame
      id="source-mix"
      title={title}
      definition={definition}
      table={{
        columns: [
          words('outlet'),
          words('published'),
          ...sourceCategories.map(({ id }) => labelOf(id)),
          labelOf('incidental'),
          words('claims'),
        ],
        rows: rows.map((row) => [
          row.outlet,
          row.when,
          ...sourceCategories.map(
            ({ id }) => row.parts.find(({ part }) => part === id)?.cases ?? 0,
          ),
          row.incidental,
          row.claims,
        ]),
      }}
    >
      <ul className={styles.legend}>
        {sourceCategories.map(({ id }) => (
          <li key={id}>
            <i style={{ background: backgroundOf(id) }} />
            {labelOf(id)}
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {rows.map((row, at) => (
          <li key={row.outlet} className={styles.row}>
            <span className={styles.outlet}>{row.outlet}</span>
            <span
              className={styles.bar}
              role="img"
              aria-label={row.parts
                .filter(({ cases }) => cases > 0)
                .map(({ part, cases }) => words('part', { label: labelOf(part), cases }))
                .join(', ')}
            >
              {row.parts
                .filter(({ cases }) => cases > 0)
                .map(({ part, cases }) => (
                  <span
                    key={part}
                    title={words('part', { label: labelOf(part), cases })}
                    style={{ flexGrow: cases, background: backgroundOf(part) }}
                  />
                ))}
            </span>
            <span className={styles.count}>
              {words('claimCount', { count: row.claims })}
              {row.incidental > 0 ? (
                <>
                  <br />
                  {words('incidentalCount', { count: row.incidental })}
                </>
              ) : null}
            </span>
            {beside ? <div className={styles.beside}>{beside(at)}</div> : null}
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
