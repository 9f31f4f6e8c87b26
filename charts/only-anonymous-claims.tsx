import type { ArticleCount } from '#workflows/view-story/story-view'
import { ChartFrame } from './frame'
import styles from './only-anonymous-claims.module.css'

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
  return (
    <ChartFrame
      title={title}
      definition={definition}
      table={{
        columns: ['Outlet', 'Article', 'Published', 'Only anonymous', 'Claims'],
        rows: rows.map((row) => [row.outlet, row.title, row.when, row.counted, row.cases]),
      }}
    >
      <ul className={styles.rows}>
        {groupByOutlet(rows).map((own) => (
          <li key={own[0].outletId}>
            <span className={styles.outlet}>{own[0].outlet}</span>
            <span className={styles.track}>
              {own
                .filter((row) => row.cases > 0)
                .map((row) => (
                  <Dot key={row.articleId} row={row} path={path} />
                ))}
            </span>
            <span className={styles.count}>{countOf(own)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.scale} aria-hidden="true">
        <span>none</span>
        <span>half</span>
        <span>all</span>
      </p>
    </ChartFrame>
  )
}

function Dot({ row, path }: { row: DotRow; path: string }) {
  const name = `${row.outlet}, “${row.title}”: ${row.counted} of ${row.cases} claims rest only on anonymous sources.`
  const size = Math.max(24, Math.min(40, 10 + 5 * Math.sqrt(row.cases)))
  const style = { left: `${(100 * row.counted) / row.cases}%`, width: size, height: size }
  if (row.counted === 0) {
    return <span className={styles.dot} role="img" aria-label={name} title={name} style={style} />
  }
  return (
    <a
      className={styles.dot}
      href={`${path}?see=only-anonymous-claims&article=${row.articleId}#evidence`}
      title={name}
      style={style}
    >
      <span className="hidden">{name} Open the sentences.</span>
    </a>
  )
}

function countOf(own: DotRow[]): string {
  const counted = own.reduce((sum, row) => sum + row.counted, 0)
  const cases = own.reduce((sum, row) => sum + row.cases, 0)
  return cases === 0 ? 'no claims' : `${counted} of ${cases}`
}

/** Outlets in the order of their first article. */
function groupByOutlet(rows: DotRow[]): DotRow[][] {
  const outlets = new Map<string, DotRow[]>()
  for (const row of rows) outlets.set(row.outletId, [...(outlets.get(row.outletId) ?? []), row])
  return [...outlets.values()]
}
