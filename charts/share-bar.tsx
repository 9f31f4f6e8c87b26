import type { CSSProperties } from 'react'
import type { MeasureRow } from '#workflows/view-story/story-view'
import { ChartFrame } from './frame'
import { seeLink } from './see-link'
import styles from './share-bar.module.css'

/** What a chart of one share is drawn from: its declaration in words, and its counts. */
export interface ShareChartProps {
  question: string
  counts: string
  outOf: string
  unit: string
  caution: string
  /** Which engine read the articles, and whether copies are collapsed. */
  engine: string
  smallestCount: number
  row: MeasureRow
  /** The part that is in no denominator, where the measure has one. */
  apart?: string
  path: string
}

/** What fills the counted cases, or each part: a background in CSS, never colour alone. */
export type ShareFills = Record<string, string>

interface Piece {
  part: string | null
  label: string
  cases: number
  fill: string
  isApart: boolean
}

/** Marks stand for single cases up to here; more would be a wall, and the counts stand in words. */
const mostMarks = 60
const blank = 'var(--none-fill)'

/**
 * One share: a bar with its labelled band where the rules allow a share, else a mark for each case.
 * The list below the bar says in words what the colours say and opens the sentences.
 */
export function ShareBar({ fills, ...props }: ShareChartProps & { fills: ShareFills }) {
  const { row, question, path } = props
  const pieces = piecesOf(props, fills)
  return (
    <ChartFrame
      id={row.measure}
      title={question}
      definition={writeDefinition(props)}
      table={{
        columns: ['Part', capitalise(`${props.unit}s`)],
        rows: pieces.map(({ label, cases }) => [label, cases]),
      }}
    >
      <p className={styles.number}>{writeNumber(row)}</p>
      {row.cases > 0 || pieces.some(({ cases }) => cases > 0) ? (
        <Drawing row={row} pieces={pieces} path={path} />
      ) : (
        <p className={styles.empty}>No cases</p>
      )}
      <p className={styles.band}>{writeBand(row, props.smallestCount, props.unit)}</p>
      <ul className={styles.list}>
        {pieces.map((piece) => (
          <li key={piece.label}>
            <Entry piece={piece} row={row} path={path} />
          </li>
        ))}
      </ul>
      <details data-undrawn="">
        <summary>
          What this counts<span className="hidden">: {question}</span>
        </summary>
        <p className="small">
          Counted: {props.counts}, out of {props.outOf}. {props.caution}
        </p>
      </details>
    </ChartFrame>
  )
}

/** A bar where there is a share, marks for single cases where there is none. */
function Drawing({ row, pieces, path }: { row: MeasureRow; pieces: Piece[]; path: string }) {
  const all = pieces.reduce((sum, { cases }) => sum + cases, 0)
  if (row.share === null) {
    if (all > mostMarks) return null
    return (
      <p className={styles.marks} aria-hidden="true">
        {pieces.flatMap(({ label, cases, fill }) =>
          Array.from({ length: cases }, (_, index) => index + 1).map((number) => (
            <i key={`${label} ${number}`} style={{ background: fill }} />
          )),
        )}
      </p>
    )
  }
  // What stands apart is beside the bar in the same scale, so that the bar's length is its denominator.
  const size = (cases: number): CSSProperties => ({ width: `${(100 * cases) / all}%` })
  const outOf = pieces.filter(({ isApart, cases }) => !isApart && cases > 0)
  const apart = pieces.filter(({ isApart, cases }) => isApart && cases > 0)
  const segment = (piece: Piece, width: CSSProperties, className?: string) => (
    <Segment
      key={piece.label}
      piece={piece}
      href={hrefOf(path, row.measure, piece.part)}
      style={{ ...width, background: piece.fill }}
      className={className}
    />
  )
  return (
    <div className={styles.drawing} aria-hidden="true">
      <div className={styles.bar} style={size(row.cases)}>
        {outOf.map((piece) => segment(piece, { width: `${(100 * piece.cases) / row.cases}%` }))}
        {row.interval ? (
          <span
            className={styles.interval}
            style={{
              left: `${100 * row.interval.low}%`,
              width: `${100 * (row.interval.high - row.interval.low)}%`,
            }}
          />
        ) : null}
      </div>
      {apart.map((piece) => segment(piece, size(piece.cases), styles.apart))}
    </div>
  )
}

/** For the mouse: whoever uses the keyboard or listens has the same link in the list below. */
function Segment(props: {
  piece: Piece
  href: string | null
  style: CSSProperties
  className?: string | undefined
}) {
  const { piece, href, style, className } = props
  const name = `${piece.label}: ${piece.cases}`
  return href ? (
    <a href={href} tabIndex={-1} title={name} style={style} className={className}>
      <span className="hidden">{name}</span>
    </a>
  ) : (
    <i title={name} style={style} className={className} />
  )
}

/** A part in words: its swatch, its name, its number; a link where there are sentences behind it. */
function Entry({ piece, row, path }: { piece: Piece; row: MeasureRow; path: string }) {
  const { part, label, cases, fill, isApart } = piece
  const href = cases > 0 ? hrefOf(path, row.measure, part) : null
  const words = (
    <>
      <i aria-hidden="true" style={{ background: fill }} />
      <span>
        {label}
        {isApart ? ' (in no denominator)' : ''}
      </span>{' '}
      <b>{cases}</b>
    </>
  )
  return href ? (
    <a href={href}>
      {words}
      <span className="hidden">. Open the sentences.</span>
    </a>
  ) : (
    <span>{words}</span>
  )
}

/** Counted cases are found without a part, parts by their id, and what is not counted by nothing. */
function hrefOf(path: string, measure: string, part: string | null): string | null {
  if (part === null) return null
  return seeLink(path, `see=${measure}${part === '' ? '' : `&part=${part}`}`)
}

function piecesOf({ row, counts, apart }: ShareChartProps, fills: ShareFills): Piece[] {
  if (row.parts.length > 0) {
    return row.parts.map(({ part, label, cases }) => ({
      part,
      label,
      cases,
      fill: fills[part] ?? blank,
      isApart: part === apart,
    }))
  }
  return [
    {
      part: '',
      label: capitalise(counts),
      cases: row.counted,
      fill: fills.counted ?? blank,
      isApart: false,
    },
    {
      part: null,
      label: 'The others',
      cases: row.cases - row.counted,
      fill: blank,
      isApart: false,
    },
  ]
}

function writeNumber(row: MeasureRow) {
  const least = row.isAtLeast ? '≥ ' : ''
  if (row.cases === 0) return 'no cases'
  const counts = `${least}${row.counted} of ${row.cases}`
  if (row.share === null) return counts
  return (
    <>
      {least}
      {Math.round(100 * row.share)}% <span>{counts}</span>
    </>
  )
}

function writeDefinition({ row, outOf, unit, engine }: ShareChartProps): string {
  if (row.cases === 0) return `Out of ${outOf}: there are none. ${engine}`
  const articles = `, in ${row.articles} ${row.articles === 1 ? 'article' : 'articles'}`
  return `Out of ${row.cases} ${outOf}${unit === 'article' ? '' : articles}. ${engine}`
}

function writeBand(row: MeasureRow, smallestCount: number, unit: string): string {
  if (row.cases === 0) return ''
  if (row.withheld === 'too-few')
    return `Too few cases for a share: ${unit}s from ${smallestCount} on.`
  if (row.withheld === 'one-outlet') return 'One outlet alone gets counts, no share.'
  if (row.interval === null) return 'Too few articles for an interval.'
  const { low, high, method } = row.interval
  const how = method === 'wilson-over-articles' ? ' (by number of articles alone)' : ''
  return `If these articles stood for others like them: ${Math.round(100 * low)}–${Math.round(100 * high)}%${how}`
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
