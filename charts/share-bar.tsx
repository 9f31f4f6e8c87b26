import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import type { MeasureRow } from '#workflows/view-story/story-view'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
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
  const words = useTranslations('drawing')
  const pieces = piecesOf(words, props, fills)
  return (
    <ChartFrame
      id={row.measure}
      title={question}
      definition={writeDefinition(words, props)}
      table={{
        columns: [words('part'), words('unitColumn', { unit: props.unit })],
        rows: pieces.map(({ label, cases }) => [label, cases]),
      }}
    >
      <p className={styles.number}>{writeNumber(words, row)}</p>
      {row.cases > 0 || pieces.some(({ cases }) => cases > 0) ? (
        <Drawing row={row} pieces={pieces} path={path} />
      ) : (
        <p className={styles.empty}>{words('noCasesAlone')}</p>
      )}
      <p className={styles.band}>{writeBand(words, row, props.smallestCount, props.unit)}</p>
      <ul className={styles.list}>
        {pieces.map((piece) => (
          <li key={piece.label}>
            <Entry piece={piece} row={row} path={path} />
          </li>
        ))}
      </ul>
      <details data-undrawn="">
        <summary>
          {words('whatCounts')}
          <span className="hidden">: {question}</span>
        </summary>
        <p className="small">
          {words('countedOutOf', { counts: props.counts, outOf: props.outOf })} {props.caution}
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
      path={path}
      address={addressOf(row.measure, piece)}
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
  path: string
  address: string | null
  style: CSSProperties
  className?: string | undefined
}) {
  const { piece, path, address, style, className } = props
  const name = `${piece.label}: ${piece.cases}`
  return address ? (
    <EvidenceLink
      path={path}
      address={address}
      count={piece.cases}
      tabIndex={-1}
      title={name}
      style={style}
      className={className}
    >
      <span className="hidden">{name}</span>
    </EvidenceLink>
  ) : (
    <i title={name} style={style} className={className} />
  )
}

/** A part in words: its swatch, its name, its number; a link where there are sentences behind it. */
function Entry({ piece, row, path }: { piece: Piece; row: MeasureRow; path: string }) {
  const say = useTranslations('drawing')
  const { label, cases, fill, isApart } = piece
  const address = cases > 0 ? addressOf(row.measure, piece) : null
  const words = (
    <>
      <i aria-hidden="true" style={{ background: fill }} />
      <span>
        {label}
        {isApart ? ` (${say('inNoDenominator')})` : ''}
      </span>{' '}
      <b>{cases}</b>
    </>
  )
  return address ? (
    <EvidenceLink path={path} address={address} count={cases}>
      {words}
      <span className="hidden">{say('open')}</span>
    </EvidenceLink>
  ) : (
    <span>{words}</span>
  )
}

/** Counted cases are found without a part, parts by their id, and what is not counted by nothing. */
function addressOf(measure: string, { part }: Piece): string | null {
  if (part === null) return null
  return `see=${measure}${part === '' ? '' : `&part=${part}`}`
}

type Words = ReturnType<typeof useTranslations<'drawing'>>

function piecesOf(
  words: Words,
  { row, counts, apart }: ShareChartProps,
  fills: ShareFills,
): Piece[] {
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
      label: words('theOtherCases'),
      cases: row.cases - row.counted,
      fill: blank,
      isApart: false,
    },
  ]
}

function writeNumber(words: Words, row: MeasureRow) {
  const least = row.isAtLeast ? '≥ ' : ''
  if (row.cases === 0) return words('noCases')
  const counts = `${least}${words('countOf', { counted: row.counted, cases: row.cases })}`
  if (row.share === null) return counts
  return (
    <>
      {least}
      {words('percent', { share: row.share })} <span>{counts}</span>
    </>
  )
}

function writeDefinition(words: Words, { row, outOf, unit, engine }: ShareChartProps): string {
  if (row.cases === 0) return words('outOfNone', { outOf, engine })
  const { cases, articles } = row
  return unit === 'article'
    ? words('outOf', { cases, outOf, engine })
    : words('outOfInArticles', { cases, outOf, articles, engine })
}

function writeBand(words: Words, row: MeasureRow, smallestCount: number, unit: string): string {
  if (row.cases === 0) return ''
  if (row.withheld === 'too-few') return words('tooFewForShare', { unit, smallest: smallestCount })
  if (row.withheld === 'one-outlet') return words('oneOutlet')
  if (row.interval === null) return words('tooFewForInterval')
  const { low, high, method } = row.interval
  return words('band', {
    low: Math.round(100 * low),
    high: Math.round(100 * high),
    alone: method === 'wilson-over-articles' ? 'yes' : 'no',
  })
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
