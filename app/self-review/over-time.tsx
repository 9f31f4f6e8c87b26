import { useTranslations } from 'next-intl'
import { measureOf } from '#measures/all'
import type { PeriodFigure, PeriodMeasure, PeriodReport } from '#workflows/report-period'
import type { OutletFigure } from '#workflows/view-outlet'
import { useMeasureWords } from '../_ui/measure-words'
import { MeasureOverTime } from '../outlets/[id]/measure-over-time'
import outlets from '../outlets/outlets.module.css'

/** What a newsroom follows from month to month; the others stand in the tables. */
const followed = [
  'only-anonymous-claims',
  'anonymous-leads',
  'specificity',
  'reason-given',
  'anonymous-first-quotations',
  'single-source-claims',
]

/** Measures by month, twelve at most, with their intervals. */
export function OverTime(props: {
  report: PeriodReport
  months: string[]
  hrefOf: (see: string, month: string, of: 'counted' | 'all') => string
}) {
  const { report, months, hrefOf } = props
  const words = useTranslations('report')
  if (months.length === 0) return null
  return (
    <section className={outlets.section} aria-labelledby="over-time">
      <h2 id="over-time">{words('overTime')}</h2>
      <p>{words('overTimeHelp')}</p>
      <div className={outlets.charts}>
        {report.measures
          .filter(({ measure }) => followed.includes(measure))
          .map((row) => (
            <Trend key={row.measure} row={row} report={report} months={months} hrefOf={hrefOf} />
          ))}
      </div>
    </section>
  )
}

function Trend(props: {
  row: PeriodMeasure
  report: PeriodReport
  months: string[]
  hrefOf: (see: string, month: string, of: 'counted' | 'all') => string
}) {
  const { row, report, months, hrefOf } = props
  const words = useTranslations('report')
  const { counts, outOf } = useMeasureWords()(row.measure)
  const engine = report.engineVersions.join(', ')
  const least = measureOf(row.measure)?.smallestCount ?? 5
  const isScale = row.kind === 'scale'
  return (
    <MeasureOverTime
      row={{
        measure: row.measure,
        kind: row.kind,
        whole: asTimed(row.whole),
        months: months.map((month) => {
          const figure = row.months[month]
          return figure ? asTimed(figure) : null
        }),
      }}
      months={months}
      engine={engine}
      fewestStories={1}
      hrefOf={(month, of) => hrefOf(row.measure, month, of)}
      ofArticles={{
        column: words('articles'),
        definition: isScale
          ? words('trendDefinitionMean', { outOf, least, engine })
          : words('trendDefinition', { counts, outOf, least, engine }),
      }}
    />
  )
}

/** Own articles stand in stories of their own: each is as many stories as articles. */
function asTimed(figure: PeriodFigure): OutletFigure {
  return { ...figure, stories: figure.articles }
}
