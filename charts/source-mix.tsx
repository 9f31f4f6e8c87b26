import { useTranslations } from 'next-intl'
import type { SourceCategory } from '#domain/source-category'
import type { OutletMix } from '#workflows/view-story/story-view'
import { backgroundOf } from './categories'
import styles from './charts.module.css'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { Legend } from './legend'
import { LongList, type WholeList } from './long-list'

/** One outlet as a row of the chart, with what its date reads as. */
export type MixRow = OutletMix & { when: string }

/** So many outlets stand at once. */
const outletsAtFirst = 24

/** Attributed claims by who is credited, a bar for each outlet; a segment opens its sentences. */
export function SourceMixChart(props: {
  title: string
  definition: string
  rows: MixRow[]
  /** The page's address, to which a segment adds what it opens. */
  path: string
  whole: WholeList
}) {
  const { title, definition, rows, path, whole } = props
  const words = useTranslations('mix')
  const labels = rows[0]?.parts.map(({ label }) => label) ?? []
  return (
    <ChartFrame
      id="source-mix"
      title={title}
      definition={definition}
      whole={whole}
      table={{
        columns: [
          words('outlet'),
          words('firstArticle'),
          ...labels,
          words('incidental'),
          words('claims'),
        ],
        rows: rows.map((row) => [
          row.outlet,
          row.when,
          ...row.parts.map(({ cases }) => cases),
          row.incidental,
          row.claims,
        ]),
      }}
    >
      <Legend />
      <LongList
        rows={rows}
        atFirst={outletsAtFirst}
        whole={whole}
        name={title}
        summary={(count) => words('otherOutlets', { count })}
      >
        {(shown) => (
          <ul className={styles.rows}>
            {shown.map((row) => (
              <Outlet key={row.outletId} row={row} path={path} />
            ))}
          </ul>
        )}
      </LongList>
    </ChartFrame>
  )
}

function Outlet({ row, path }: { row: MixRow; path: string }) {
  const words = useTranslations('mix')
  const drawn = row.parts.filter(({ cases }) => cases > 0)
  return (
    <li className={styles.row}>
      <span>
        {row.outlet}
        <br />
        <span className="small">{row.when}</span>
      </span>
      <div className={styles.bar}>
        {drawn.length === 0 ? <span className="small">{words('noneDrawn')}</span> : null}
        {drawn.map(({ part, label, cases }) => {
          const name = words('segment', { outlet: row.outlet, kind: label, count: cases })
          return (
            <EvidenceLink
              key={part}
              path={path}
              address={`see=source-mix&part=${part}&outlet=${row.outletId}`}
              count={cases}
              aria-label={name}
              title={name}
              data-none={part === 'no-source' || undefined}
              style={{ flexGrow: cases, background: backgroundOf(part as SourceCategory) }}
            />
          )
        })}
      </div>
      <span className={styles.count}>
        {words('countOfClaims', { count: row.claims })}
        {row.incidental > 0 ? <br /> : null}
        {row.incidental > 0 ? words('countOfIncidental', { count: row.incidental }) : null}
      </span>
    </li>
  )
}
