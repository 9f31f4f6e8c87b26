import { useTranslations } from 'next-intl'
import type { PeriodFigure } from '#workflows/report-period'
import { useMeasureWords } from '../_ui/measure-words'
import { writeCounts } from './figure-words'

/** Where a number's sentences are. */
export type HrefOf = (mark: {
  see: string
  of: 'counted' | 'all'
  group?: string
  part?: string
}) => string

/** Counts that open as many sentences as they say; where none is counted, those of the denominator. */
export function FigureLink(props: {
  measure: string
  isScale: boolean
  figure: PeriodFigure
  /** Of which group, in words. */
  place: string
  group?: string
  hrefOf: HrefOf
}) {
  const { measure, isScale, figure, place, group, hrefOf } = props
  const words = useTranslations('report')
  const { title } = useMeasureWords()(measure)
  const { counted, cases } = figure
  const said = writeCounts(figure, isScale, words)
  if (cases === 0) return <>{said}</>
  const of = isScale || counted === 0 ? 'all' : 'counted'
  return (
    <a
      href={`${hrefOf({ see: measure, of, ...(group === undefined ? {} : { group }) })}#evidence`}
      data-count={of === 'all' ? cases : counted}
      title={
        of === 'all'
          ? words('openAll', { cases, measure: title, place })
          : words('openCounted', { counted, cases, measure: title, place })
      }
    >
      {said}
    </a>
  )
}
