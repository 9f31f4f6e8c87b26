import { useFormatter, useTranslations } from 'next-intl'
import { type MonthMark, OverMonths } from '#charts/over-months'
import { measureOf } from '#measures/all'
import type { OutletFigure } from '#workflows/view-outlet'
import { useMeasureWords } from '../../_ui/measure-words'

/** A measure by month: of an outlet over stories, or of a newsroom's own articles. */
interface TimedMeasure {
  measure: string
  /** Shares run from 0 to 1, a scale from 0 to 5. */
  kind: 'share' | 'scale'
  whole: OutletFigure
  months: (OutletFigure | null)[]
}

/** Draws one measure by month; every word and number of it is chosen here. */
export function MeasureOverTime(props: {
  row: TimedMeasure
  months: string[]
  engine: string
  fewestStories: number
  /** The address of the sentences behind a month. */
  hrefOf: (month: string, of: 'counted' | 'all') => string
  /** What is said of it where its articles are not counted by story; and what the last column counts. */
  ofArticles?: { definition: string; column: string }
}) {
  const { row, months, engine, fewestStories, hrefOf, ofArticles } = props
  const words = useTranslations('outlets')
  const said = useMeasureWords()(row.measure)
  const format = useFormatter()
  const isScale = row.kind === 'scale'
  const writeMonth = (month: string, length: 'short' | 'long') =>
    format.dateTime(new Date(`${month}-01T00:00:00Z`), {
      month: length,
      timeZone: 'UTC',
      ...(length === 'long' ? { year: 'numeric' } : {}),
    })
  const one = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  // A column is as narrow as 24 px; the whole number stands in the hint and the table.
  const short = (value: number) =>
    format.number(value, { notation: 'compact', maximumFractionDigits: 1 })
  const share = (value: number) => format.number(value, { style: 'percent' })
  const whyNot = ({ withheld }: OutletFigure) =>
    withheld === 'few-stories' ? words('fewStoriesShort') : words('fewCases')

  const sentenceOf = (figure: OutletFigure | null, month: string): string => {
    if (!figure || figure.cases === 0) return words('markNone', { month })
    const { counted, cases } = figure
    if (figure.mean) return words('markMean', { month, mean: figure.mean.value, cases })
    if (figure.share !== null)
      return words('markShare', { month, counted, cases, share: figure.share })
    const why = whyNot(figure)
    return isScale
      ? words('markSources', { month, cases, why })
      : words('markCounts', { month, counted, cases, why })
  }

  const noMark = (month: string, index: number): MonthMark => ({
    month,
    label: writeMonth(month, 'short').replace('.', ''),
    year: index === 0 || month.endsWith('-01') ? month.slice(0, 4) : null,
    point: null,
    gap: words('noCases'),
    ring: null,
    above: '',
    below: '',
    sentence: sentenceOf(null, writeMonth(month, 'long')),
    href: null,
    opens: 0,
  })

  const markOf = (figure: OutletFigure | null, index: number): MonthMark => {
    const month = months[index]
    if (!figure || figure.cases === 0) return noMark(month, index)
    const { counted, cases, share: part } = figure
    const of = isScale || counted === 0 ? 'all' : 'counted'
    const opens = of === 'all' ? words('openAll', { cases }) : words('open')
    return {
      ...noMark(month, index),
      ...drawn(figure, isScale),
      gap: part === null ? whyNot(figure) : null,
      above: isScale ? (figure.mean ? one(figure.mean.value) : '') : short(counted),
      below: short(cases),
      sentence: `${sentenceOf(figure, writeMonth(month, 'long'))}. ${opens}`,
      href: hrefOf(month, of),
      opens: { all: cases, counted }[of],
    }
  }

  const interval = (figure: OutletFigure | null): string => {
    const band = figure?.mean ?? figure?.interval
    if (!band || band.low === null || band.high === null) return ''
    const write = isScale ? one : share
    return words('intervalOf', { low: write(band.low), high: write(band.high) })
  }

  const { articles, stories } = row.whole
  const facts = { articles, stories, engine, outOf: said.outOf }
  return (
    <OverMonths
      id={row.measure}
      title={said.question}
      definition={
        ofArticles?.definition ??
        `${isScale ? words('definitionMean', facts) : words('definition', { ...facts, counts: said.counts })} ${words('rule', { cases: measureOf(row.measure)?.smallestCount ?? 5, stories: fewestStories })}`
      }
      caution={said.caution}
      whole={wholeOf(row, words)}
      scale={
        isScale ? ['0', '2½', '5'] : [words('scaleNone'), words('scaleHalf'), words('scaleAll')]
      }
      marks={row.months.map(markOf)}
      table={{
        columns: isScale
          ? [
              words('month'),
              words('sources'),
              words('mean'),
              words('interval'),
              ofArticles?.column ?? words('storiesWith'),
            ]
          : [
              words('month'),
              words('countedOf'),
              words('outOf'),
              words('interval'),
              ofArticles?.column ?? words('storiesWith'),
            ],
        rows: row.months.map((figure, index) => [
          writeMonth(months[index], 'long'),
          ...(isScale
            ? [
                figure?.cases ?? 0,
                figure?.mean ? one(figure.mean.value) : figure ? whyNot(figure) : '',
              ]
            : [figure?.counted ?? 0, figure?.cases ?? 0]),
          interval(figure),
          figure?.stories ?? 0,
        ]),
      }}
    />
  )
}

/** A point with its band where there is a share, else a ring at the counts; a scale has no ring. */
function drawn(
  { counted, cases, share, interval }: OutletFigure,
  isScale: boolean,
): Pick<MonthMark, 'point' | 'ring'> {
  if (share === null) return { point: null, ring: isScale ? null : counted / cases }
  return {
    point: { at: share, low: interval?.low ?? null, high: interval?.high ?? null },
    ring: null,
  }
}

function wholeOf(
  { kind, whole }: TimedMeasure,
  words: ReturnType<typeof useTranslations<'outlets'>>,
): string {
  const { counted, cases, share, interval, mean } = whole
  if (mean && mean.low !== null && mean.high !== null) {
    return words('wholeMean', { mean: mean.value, low: mean.low, high: mean.high, cases })
  }
  if (kind === 'scale') return words('wholeSources', { cases })
  if (share === null || !interval) return words('wholeCounts', { counted, cases })
  return words('wholeShare', { counted, cases, share, low: interval.low, high: interval.high })
}
