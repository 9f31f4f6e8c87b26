import type { ArticleCount } from '#workflows/view-story/story-view'
import styles from './charts.module.css'
import { ChartFrame } from './frame'

const left = 150
const right = 470
const width = 560
const rowHeight = 40

/** One article as a dot, with what its date reads as. */
export type DotRow = ArticleCount & { when: string }

/**
 * A dot for each article, at its share of claims that rest only on anonymous sources, its size the
 * number of claims. Counts stand beside the dots; no outlet gets a percentage, an interval or a rank.
 */
export function OnlyAnonymousClaimsChart(props: {
  title: string
  definition: string
  rows: DotRow[]
  path: string
}) {
  const { title, definition, rows, path } = props
  const outlets = groupByOutlet(rows)
  const height = outlets.length * rowHeight + 30
  return (
    <ChartFrame
      title={title}
      definition={definition}
      table={{
        columns: ['Outlet', 'Article', 'Published', 'Only anonymous', 'Claims'],
        rows: rows.map((row) => [row.outlet, row.title, row.when, row.counted, row.cases]),
      }}
    >
      <svg className={styles.svg} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line
              x1={place(share)}
              x2={place(share)}
              y1={4}
              y2={height - 24}
              style={{ stroke: 'var(--rule)' }}
            />
            <text x={place(share)} y={height - 6} textAnchor="middle">
              {share === 0 ? 'none' : share === 1 ? 'all' : share === 0.5 ? 'half' : ''}
            </text>
          </g>
        ))}
        {outlets.map(([outlet, own], index) => (
          <OutletRow key={outlet} own={own} y={20 + index * rowHeight} path={path} />
        ))}
      </svg>
    </ChartFrame>
  )
}

function OutletRow({ own, y, path }: { own: DotRow[]; y: number; path: string }) {
  const counted = own.reduce((sum, row) => sum + row.counted, 0)
  const cases = own.reduce((sum, row) => sum + row.cases, 0)
  return (
    <g>
      <text className={styles.strong} x={0} y={y + 4}>
        {shorten(own[0].outlet)}
      </text>
      {own
        .filter((row) => row.cases > 0)
        .map((row) => (
          <Dot key={row.articleId} row={row} y={y} path={path} />
        ))}
      <text x={width} y={y + 4} textAnchor="end">
        {cases === 0 ? 'no claims' : `${counted} of ${cases}`}
      </text>
    </g>
  )
}

function Dot({ row, y, path }: { row: DotRow; y: number; path: string }) {
  const name = `${row.outlet}, “${row.title}”: ${row.counted} of ${row.cases} claims rest only on anonymous sources.`
  const circle = (
    <circle
      cx={place(row.counted / row.cases)}
      cy={y}
      r={Math.min(17, 3 + 1.9 * Math.sqrt(row.cases))}
      style={{ fill: 'var(--anonymous)', fillOpacity: 0.55, stroke: 'var(--bare)' }}
    />
  )
  if (row.counted === 0) {
    return (
      <g role="img" aria-label={name}>
        <title>{name}</title>
        {circle}
      </g>
    )
  }
  return (
    <a
      href={`${path}?see=only-anonymous-claims&article=${row.articleId}#evidence`}
      aria-label={`${name} Open the sentences.`}
    >
      <title>{name}</title>
      {circle}
    </a>
  )
}

function place(share: number): number {
  return left + share * (right - left)
}

/** Outlets in the order of their first article. */
function groupByOutlet(rows: DotRow[]): [string, DotRow[]][] {
  const outlets = new Map<string, DotRow[]>()
  for (const row of rows) outlets.set(row.outletId, [...(outlets.get(row.outletId) ?? []), row])
  return [...outlets]
}

function shorten(name: string): string {
  return name.length > 19 ? `${name.slice(0, 18)}…` : name
}
