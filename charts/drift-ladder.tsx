import { useTranslations } from 'next-intl'
import type { DriftPoint, DriftRows } from '#workflows/arrange-comparison/comparison-rows'
import { ArrowTip } from './arrow-tip'
import styles from './drift-ladder.module.css'
import { ChartFrame } from './frame'
import { type LadderPlace, layOutLadder } from './lay-out-ladder'
import { LongList, type WholeList } from './long-list'
import { StrengthScale, StrengthTrack } from './strength-track'
import { DenialGlyph, SupportGlyph, useMarkWords } from './support-mark'

/** A point, with what its date reads as, in full and without the year. */
export type DriftPointRow = DriftPoint & { when: string; brief: string }

/** So many articles fit side by side; more of them stand one below the other. */
const articlesSideBySide = 9
const rowsAtFirst = 20

/**
 * One claim on the ladder of strength, 0 to 5, over time: each outlet's own words at their rung, and an
 * arrow from the origin to each. On a narrow screen, or with many articles, time runs downwards.
 */
export function DriftLadder(props: {
  title: string
  definition: string
  caution: string
  /** What each strength means, from 0 to 5. */
  rungs: readonly string[]
  rows: Omit<DriftRows, 'points' | 'undated'> & {
    points: DriftPointRow[]
    undated: DriftPointRow[]
  }
  whole?: WholeList | undefined
}) {
  const { title, definition, caution, rungs, rows, whole } = props
  const { points, undated, others, gist } = rows
  const words = useTranslations('drawing')
  const markWords = useMarkWords()
  // Of several origins, drift is reckoned from the one before all others; where none is, there is none.
  const root = [...points, ...undated].find(({ isRoot, drift }) => isRoot && drift === 0) ?? null
  const articles = new Set(points.map(({ articleId }) => articleId)).size
  const isLadder = articles > 0 && articles <= articlesSideBySide
  return (
    <ChartFrame
      id="drift"
      title={title}
      definition={definition}
      caution={caution}
      whole={whole}
      table={{
        columns: [
          words('outlet'),
          words('published'),
          words('strength'),
          words('drift'),
          words('onWhoseWord'),
          words('words'),
          words('notes'),
        ],
        quoted: [5],
        rows: [...points, ...undated].map((point) => [
          point.outlet,
          point.when,
          `${point.strength}, ${rungs[point.strength]}`,
          point.drift === null ? '–' : writeDrift(point.drift),
          markWords(point.mark),
          point.words,
          notesOf(words, point).join('; ') || '–',
        ]),
      }}
    >
      <p className={styles.gist} lang="en">
        {gist}
      </p>
      {isLadder ? <Ladder points={points} root={root} rungs={rungs} /> : null}
      <div className={isLadder ? styles.narrow : undefined}>
        <Downwards name={title} {...{ points, root, rungs, whole }} />
      </div>
      {undated.length > 0 ? (
        <>
          <h3 className={styles.undated}>{words('withoutDate')}</h3>
          <Downwards name={words('withoutDate')} points={undated} {...{ root, rungs, whole }} />
        </>
      ) : null}
      {others.length > 0 ? (
        <p className={`${styles.others} noprint`}>
          {words('otherMoved')}{' '}
          {others.map(({ claimId, gist: other, least, most, href }, place) => (
            <span key={claimId}>
              {place > 0 ? ' · ' : ''}
              <a href={href} lang="en">
                {other}
              </a>{' '}
              ({least}–{most})
            </span>
          ))}
        </p>
      ) : null}
    </ChartFrame>
  )
}

function Ladder(props: {
  points: DriftPointRow[]
  root: DriftPointRow | null
  rungs: readonly string[]
}) {
  const { points, root, rungs } = props
  const words = useTranslations('drawing')
  const laidOut = layOutLadder(points, rungs.length)
  const start = laidOut.places.find(({ point }) => point === root)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section className={styles.scroller} tabIndex={0} aria-label={words('ladder')}>
      <div className={styles.ladder} style={{ width: laidOut.width, height: laidOut.height }}>
        {laidOut.rungs.map(({ strength, top, height }) => (
          <div key={strength} className={styles.rung} style={{ top, height }}>
            <span>
              <b>{strength}</b> {rungs[strength]}
            </span>
          </div>
        ))}
        <svg
          className={styles.arrows}
          width={laidOut.width}
          height={laidOut.height}
          viewBox={`0 0 ${laidOut.width} ${laidOut.height}`}
          aria-hidden="true"
        >
          <ArrowTip id="drift-tip" />
          {start
            ? laidOut.places
                .filter(({ point }) => point !== root && point.drift !== null)
                .map((place) => (
                  <path
                    key={place.point.key}
                    d={arrowBetween(start, place)}
                    data-level={place.point.drift === 0}
                    markerEnd="url(#drift-tip)"
                  />
                ))
            : null}
        </svg>
        {laidOut.places.map((place) => (
          <Card key={place.point.key} place={place} />
        ))}
      </div>
    </section>
  )
}

function Card({ place }: { place: LadderPlace<DriftPointRow> }) {
  const { point, left, top, width, height } = place
  const words = useTranslations('drawing')
  return (
    <a
      className={styles.card}
      href={point.href}
      style={{ left, top, width, height }}
      data-root={point.isRoot}
      title={[`${point.outlet}, ${point.when}`, ...notesOf(words, point)].join('; ')}
    >
      <b>{point.outlet}</b>
      <span className={styles.when}>
        {point.isDenial ? <DenialGlyph /> : <SupportGlyph mark={point.mark} />}
        {shortNote(words, point) ?? point.brief}
      </span>
      <q lang="en">{point.words}</q>
    </a>
  )
}

/** Time runs downwards: for each article an arrow from the origin's strength to its own, and its words. */
function Downwards(props: {
  name: string
  points: DriftPointRow[]
  root: DriftPointRow | null
  rungs: readonly string[]
  whole: WholeList | undefined
}) {
  const { name, points, root, rungs, whole } = props
  const words = useTranslations('drawing')
  const row = (point: DriftPointRow) => (
    <li key={point.key}>
      <span className={styles.rowWho}>
        <b>{point.outlet}</b> <span className="small">{point.when}</span>
      </span>
      <StrengthTrack
        from={point.isRoot || point.drift === null ? null : (root?.strength ?? null)}
        to={point.strength}
        label={words('strengthMeans', {
          strength: point.strength,
          meaning: rungs[point.strength],
        })}
      >
        {point.isDenial ? <DenialGlyph /> : <SupportGlyph mark={point.mark} />}
      </StrengthTrack>
      <a className={styles.rowWords} href={point.href}>
        <q lang="en">{point.words}</q>
        {notesOf(words, point).map((note) => (
          <span key={note} className="chip">
            {note}
          </span>
        ))}
      </a>
    </li>
  )
  return (
    <div className={styles.down}>
      <div className={styles.scale}>
        <StrengthScale />
      </div>
      <LongList
        rows={points}
        atFirst={rowsAtFirst}
        whole={whole}
        name={name}
        summary={(count) => words('theOthers', { count })}
      >
        {(shown) => <ol>{shown.map(row)}</ol>}
      </LongList>
    </div>
  )
}

type Words = ReturnType<typeof useTranslations<'drawing'>>

function notesOf(words: Words, point: DriftPointRow): string[] {
  return [
    point.isRoot ? words('origin') : null,
    point.isDenial ? words('deniesIt') : null,
    point.isCopy ? words('copy') : null,
    point.isAttributionShifted ? words('creditedToOthers') : null,
    point.isRoleShifted ? words('rolesReversed') : null,
  ].filter((note) => note !== null)
}

/** What matters more than the date where there is room for one of them. */
function shortNote(words: Words, point: DriftPointRow): string | null {
  if (point.isRoot) return words('origin')
  if (point.isRoleShifted) return words('reversedShort')
  if (point.isAttributionShifted) return words('otherCredit')
  return point.isCopy ? words('copy') : null
}

/** Level on one rung; else from above or below the origin in a curve to the left of the card. */
function arrowBetween(from: LadderPlace<DriftPointRow>, to: LadderPlace<DriftPointRow>): string {
  const endY = to.top + to.height / 2
  if (to.top === from.top && to.left > from.left) {
    return `M${from.left + from.width} ${endY} L${to.left} ${endY}`
  }
  const startX = from.left + from.width / 2
  const startY = to.top > from.top ? from.top + from.height : from.top
  if (to.left > startX) {
    return `M${startX} ${startY} C${startX} ${endY} ${(startX + to.left) / 2} ${endY} ${to.left} ${endY}`
  }
  const edge = to.top > from.top ? to.top : to.top + to.height
  return `M${startX} ${startY} L${to.left + to.width / 2} ${edge}`
}

function writeDrift(drift: number): string {
  if (drift === 0) return '0'
  return drift < 0 ? `−${-drift}` : `+${drift}`
}
