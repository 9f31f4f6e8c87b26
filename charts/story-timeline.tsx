import { scaleUtc } from 'd3-scale'
import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import type { TimeRange } from '#comparison/time-range'
import type {
  FirstMover,
  Timeline,
  TimelineArticle,
} from '#workflows/arrange-comparison/comparison-rows'
import { ChartFrame } from './frame'
import { LongList, type WholeList } from './long-list'
import styles from './story-timeline.module.css'

/** An article, with what its date reads as. */
export type TimelineRow = TimelineArticle & { when: string }

const rowsAtFirst = 25
const ticksWanted = 5
const hour = 60 * 60 * 1000

/**
 * When each article appeared and who had each claim first. An instant is a point, a day alone a bar as
 * long as the day; what has no date stands beneath, outside time.
 */
export function StoryTimeline(props: {
  title: string
  definition: string
  caution: string
  timeline: Omit<Timeline, 'articles' | 'undated'> & {
    articles: TimelineRow[]
    undated: TimelineRow[]
  }
  whole?: WholeList | undefined
}) {
  const { title, definition, caution, timeline, whole } = props
  const { articles, undated, firstMovers, claims } = timeline
  const words = useTranslations('drawing')
  const locale = useLocale()
  const axis = axisOf(
    locale,
    articles.flatMap(({ range }) => (range ? [range] : [])),
  )
  return (
    <ChartFrame
      id="timeline"
      title={title}
      definition={definition}
      caution={caution}
      whole={whole}
      table={{
        columns: [words('what'), words('outlet'), words('when'), words('precision')],
        quoted: [0],
        rows: [
          ...[...articles, ...undated].map(({ title: headline, outlet, when, range }) => [
            headline,
            outlet,
            when,
            words(range === null ? 'notPlaced' : range.isDay ? 'dayOnly' : 'minute'),
          ]),
          ...firstMovers.map((mover) => [
            mover.gist,
            writeFirst(words, mover),
            words('first'),
            '–',
          ]),
        ],
      }}
    >
      {axis === null ? (
        <p>{words('noDates')}</p>
      ) : (
        <>
          <Axis axis={axis} />
          <LongList
            rows={articles}
            atFirst={rowsAtFirst}
            whole={whole}
            name={title}
            summary={(count) => words('otherArticles', { count })}
          >
            {(shown) => (
              <ol className={styles.rows} style={ticksOf(axis)}>
                {shown.map((row) => (
                  <ArticleRow key={row.articleId} row={row} axis={axis} />
                ))}
              </ol>
            )}
          </LongList>
        </>
      )}
      {axis !== null && firstMovers.length > 0 ? (
        <>
          <h3 className={styles.head}>{words('whoFirst')}</h3>
          <ol className={styles.rows} style={ticksOf(axis)}>
            {firstMovers.map((mover) => (
              <ClaimTimes key={mover.claimId} mover={mover} axis={axis} />
            ))}
          </ol>
          {claims > firstMovers.length ? (
            <p className="small">
              {words('claimsWithMostDates', { count: firstMovers.length, all: claims })}
            </p>
          ) : null}
        </>
      ) : null}
      {undated.length > 0 ? (
        <>
          <h3 className={styles.head}>{words('notOnTimeline')}</h3>
          <p className="small">{words('neverFirst', { count: undated.length })}</p>
          <details open={undated.length <= 6}>
            <summary>{words('articles', { count: undated.length })}</summary>
            <ul className={styles.undated}>
              {undated.map(({ articleId, outlet, title: headline, when }) => (
                <li key={articleId}>
                  {outlet}:{' '}
                  <a href={`/articles/${articleId}`} lang="en">
                    {headline}
                  </a>{' '}
                  ({when})
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
    </ChartFrame>
  )
}

interface TimeAxis {
  /** Where an instant stands, from 0 to 100. */
  at: (time: number) => number
  ticks: { at: number; label: string }[]
}

/** Null where there is nothing to place. */
function axisOf(locale: string, ranges: readonly TimeRange[]): TimeAxis | null {
  if (ranges.length === 0) return null
  const first = Math.min(...ranges.map(({ from }) => from))
  const last = Math.max(...ranges.map(({ to }) => to))
  const scale = scaleUtc()
    // A story of one moment gets an hour on either side.
    .domain(first === last ? [first - hour, last + hour] : [first, last])
    .nice(ticksWanted)
    .range([0, 100])
  const ticks = scale.ticks(ticksWanted)
  const writeTick = tickWriter(locale, ticks)
  return {
    at: (time) => scale(time),
    ticks: ticks.map((tick) => ({ at: scale(tick), label: writeTick(tick) })),
  }
}

/** As little as tells the ticks apart: a month, a day, or the hour within a day; British for English. */
function tickWriter(locale: string, all: readonly Date[]): (tick: Date) => string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' })
  const hourTick = format({ timeStyle: 'short' })
  const dayTick = format({ day: 'numeric', month: 'short' })
  const monthTick = format({ month: 'short', year: 'numeric' })
  const isByMonth = all.every((one) => one.getUTCDate() === 1 && isMidnight(one))
  return (tick) => {
    if (isByMonth) return monthTick.format(tick)
    return isMidnight(tick) ? dayTick.format(tick) : hourTick.format(tick)
  }
}

function isMidnight(time: Date): boolean {
  return time.getTime() % (24 * hour) === 0
}

function Axis({ axis }: { axis: TimeAxis }) {
  return (
    <p className={styles.axis} aria-hidden="true">
      <span className={styles.track}>
        {axis.ticks.map(({ at, label }) => (
          <span key={at} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
      </span>
    </p>
  )
}

/** The lines of the ticks, once for all rows. */
function ticksOf(axis: TimeAxis): CSSProperties {
  const lines = axis.ticks.map(
    ({ at }) => `linear-gradient(var(--rule), var(--rule)) ${at}% 0 / 1px 100% no-repeat`,
  )
  return { '--ticks': lines.join(', ') } as CSSProperties
}

function ArticleRow({ row, axis }: { row: TimelineRow; axis: TimeAxis }) {
  const words = useTranslations('drawing')
  return (
    <li>
      <a href={`/articles/${row.articleId}`} title={row.title}>
        {row.outlet}
        {row.copyOf ? (
          <span className="small"> {words('copyOf', { outlet: row.copyOf })}</span>
        ) : null}
      </a>
      <span className={styles.track}>
        {row.range ? <TimeMark range={row.range} axis={axis} look="article" /> : null}
      </span>
      <span className={styles.when}>{row.when}</span>
    </li>
  )
}

function ClaimTimes({ mover, axis }: { mover: FirstMover; axis: TimeAxis }) {
  const words = useTranslations('drawing')
  return (
    <li>
      <a href={mover.href} lang="en">
        {mover.gist}
      </a>
      <span className={styles.track}>
        {mover.marks.map((mark) => (
          <TimeMark
            key={mark.articleId}
            range={mark.range}
            axis={axis}
            look={mark.isFirst ? 'first' : 'later'}
            title={mark.outlet}
          />
        ))}
      </span>
      <span className={styles.when}>{writeFirst(words, mover)}</span>
    </li>
  )
}

function TimeMark(props: {
  range: TimeRange
  axis: TimeAxis
  look: 'article' | 'first' | 'later'
  title?: string
}) {
  const { range, axis, look, title } = props
  const left = axis.at(range.from)
  const style = range.isDay
    ? { left: `${left}%`, width: `${axis.at(range.to) - left}%` }
    : { left: `${left}%` }
  return (
    <i
      className={range.isDay ? styles.day : styles.instant}
      data-look={look}
      style={style}
      title={title}
    />
  )
}

/** "Capital Wire", or that the dates do not tell. */
function writeFirst(
  words: ReturnType<typeof useTranslations<'drawing'>>,
  { first }: FirstMover,
): string {
  if (first.length === 1) return first[0]
  if (first.length > 3) return words('oneOfMany', { count: first.length })
  return words('firstOf', { outlets: first.slice(0, -1).join(', '), last: first.at(-1) ?? '' })
}
