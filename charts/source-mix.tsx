import { useTranslations } from 'next-intl'
import type { SourceCategory } from '#domain/source-category'
import type { OutletMix } from '#workflows/view-story/story-view'
import { fillOf } from './categories'
import styles from './charts.module.css'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { Hatches } from './hatches'
import { Legend } from './legend'
import { LongList, type WholeList } from './long-list'

/** One outlet as a row of the chart, with what its date reads as. */
export type MixRow = OutletMix & { when: string }

/** So many outlets stand at once. */
const outletsAtFirst = 16

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
      <Hatches />
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
  const all = sum(drawn)
  return (
    <li className={styles.row}>
      <span>
        {row.outlet}
        <br />
        <span className="small">{row.when}</span>
      </span>
      {drawn.length === 0 ? (
        <span className="small">{words('noneDrawn')}</span>
      ) : (
        <svg className={styles.bar}>
          <title>{row.outlet}</title>
          {drawn.map(({ part, label, cases }, place) => (
            <Segment
              key={part}
              category={part as SourceCategory}
              from={sum(drawn.slice(0, place)) / all}
              share={cases / all}
              name={words('segment', { outlet: row.outlet, kind: label, count: cases })}
              path={path}
              address={`see=source-mix&part=${part}&outlet=${row.outletId}`}
              count={cases}
            />
          ))}
        </svg>
      )}
      <span className={styles.count}>
        {words('countOfClaims', { count: row.claims })}
        {row.incidental > 0 ? <br /> : null}
        {row.incidental > 0 ? words('countOfIncidental', { count: row.incidental }) : null}
      </span>
    </li>
  )
}

/** Places and widths as parts of the bar, so that it is drawn, and follows the width of the page, without a script. */
function Segment(props: {
  category: SourceCategory
  from: number
  share: number
  name: string
  path: string
  address: string
  count: number
}) {
  const { category, from, share, name, ...link } = props
  return (
    <EvidenceLink {...link} aria-label={name}>
      <title>{name}</title>
      <rect
        x={percent(from)}
        width={percent(share)}
        height="24"
        data-none={category === 'no-source' || undefined}
        style={{ fill: fillOf(category) }}
      />
    </EvidenceLink>
  )
}

function percent(part: number): string {
  return `${Math.round(10_000 * part) / 100}%`
}

function sum(parts: OutletMix['parts']): number {
  return parts.reduce((all, { cases }) => all + cases, 0)
}
