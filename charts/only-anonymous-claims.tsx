import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import type { Selection } from '#domain/selection'
import type { ArticleCount } from '#workflows/view-story/story-view'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { LongList, type WholeList } from './long-list'
import styles from './only-anonymous-claims.module.css'
import { quotedTag } from './quoted'

/** One article as a dot, with what its date reads as. */
export type DotRow = ArticleCount & { when: string }

/** So many outlets stand at once. */
const outletsAtFirst = 24

/**
 * A dot for each article, at its share of claims that rest only on anonymous sources, its size the
 * number of claims. Counts stand beside the dots; no outlet gets a percentage, an interval or a rank.
 */
export function OnlyAnonymousClaimsChart(props: {
  title: string
  definition: string
  /** What the dots count: the measure behind them, and the words for its counted cases and for all. */
  measure: string
  counted: string
  cases: string
  /** Which voices the dots stand for, and are drawn as. */
  voice: Selection['voice']
  rows: DotRow[]
  path: string
  whole: WholeList
}) {
  const { title, definition, measure, counted, cases, voice, rows, path, whole } = props
  const words = useTranslations('drawing')
  return (
    <ChartFrame
      id="dots"
      title={title}
      definition={definition}
      whole={whole}
      table={{
        columns: [
          words('outlet'),
          words('article'),
          words('published'),
          capitalise(counted),
          capitalise(cases),
        ],
        quoted: [1],
        rows: rows.map((row) => [row.outlet, row.title, row.when, row.counted, row.cases]),
      }}
    >
      <LongList
        rows={groupByOutlet(rows)}
        atFirst={outletsAtFirst}
        whole={whole}
        name={title}
        summary={(count) => words('otherOutlets', { count })}
      >
        {(shown) => (
          <ul className={styles.rows}>
            {shown.map((own) => (
              <Outlet key={own[0].outletId} {...{ own, measure, counted, voice, path }} />
            ))}
          </ul>
        )}
      </LongList>
      <p className={styles.scale} aria-hidden="true">
        <span>{words('none')}</span>
        <span>{words('half')}</span>
        <span>{words('all')}</span>
      </p>
      <p className={styles.key}>
        <i className={styles.dot} data-voice={voice} aria-hidden="true" /> {counted}
      </p>
    </ChartFrame>
  )
}

function Outlet(props: Omit<ComponentProps<typeof Dot>, 'row' | 'lane'> & { own: DotRow[] }) {
  const { own, ...dot } = props
  const words = useTranslations('drawing')
  const lanes = lanesOf(own)
  return (
    <li>
      <span className={styles.outlet}>{own[0].outlet}</span>
      <span
        className={styles.track}
        style={{ minHeight: laneHeight * (1 + Math.max(0, ...lanes.values())) }}
      >
        {own
          .filter((row) => row.cases > 0)
          .map((row) => (
            <Dot key={row.articleId} row={row} lane={lanes.get(row) ?? 0} {...dot} />
          ))}
      </span>
      <span className={styles.count}>{countOf(words, own)}</span>
    </li>
  )
}

function Dot(props: {
  row: DotRow
  lane: number
  measure: string
  counted: string
  voice: Selection['voice']
  path: string
}) {
  const { row, lane, measure, counted, voice, path } = props
  const words = useTranslations('drawing')
  const said = {
    outlet: row.outlet,
    title: row.title,
    counted: row.counted,
    cases: row.cases,
    what: counted,
  }
  const name = words('dotName', said)
  const size = sizeOf(row)
  const style = {
    left: `${(100 * row.counted) / row.cases}%`,
    top: laneHeight * (lane + 0.5),
    width: size,
    height: size,
  }
  if (row.counted === 0) {
    return (
      <span
        className={styles.dot}
        data-voice={voice}
        role="img"
        aria-label={name}
        title={name}
        style={style}
      />
    )
  }
  return (
    <EvidenceLink
      className={styles.dot}
      data-voice={voice}
      path={path}
      address={`see=${measure}&article=${row.articleId}`}
      count={row.counted}
      title={name}
      style={style}
    >
      <span className="hidden">{words.rich('dotOpens', { ...said, ...quotedTag })}</span>
    </EvidenceLink>
  )
}

/** Pixels, as many as CSS pixels on the narrowest phone: the track there, and a dot with its room. */
const narrowestTrack = 120
const laneHeight = 42

function sizeOf({ cases }: DotRow): number {
  return Math.max(24, Math.min(40, 10 + 5 * Math.sqrt(cases)))
}

/**
 * In which line below one another the dots of an outlet stand, so that none covers another on the
 * narrowest screen: each takes the first line with room for it.
 */
export function lanesOf(own: readonly DotRow[]): Map<DotRow, number> {
  const lanes: number[] = []
  const placed = new Map<DotRow, number>()
  const at = (row: DotRow) => (narrowestTrack * row.counted) / row.cases
  const drawn = own.filter(({ cases }) => cases > 0).sort((a, b) => at(a) - at(b))
  for (const row of drawn) {
    const left = at(row) - sizeOf(row) / 2
    const free = lanes.findIndex((end) => end <= left)
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = at(row) + sizeOf(row) / 2
    placed.set(row, lane)
  }
  return placed
}

function countOf(words: ReturnType<typeof useTranslations<'drawing'>>, own: DotRow[]): string {
  const counted = own.reduce((sum, row) => sum + row.counted, 0)
  const cases = own.reduce((sum, row) => sum + row.cases, 0)
  return cases === 0 ? words('noCases') : words('countOf', { counted, cases })
}

/** Outlets in the order of their first article. */
function groupByOutlet(rows: DotRow[]): DotRow[][] {
  const outlets = new Map<string, DotRow[]>()
  for (const row of rows) outlets.set(row.outletId, [...(outlets.get(row.outletId) ?? []), row])
  return [...outlets.values()]
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
