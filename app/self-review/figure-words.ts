import type { useTranslations } from 'next-intl'
import type { PeriodFigure } from '#workflows/report-period'

type Words = ReturnType<typeof useTranslations<'report'>>

/** Counts of a figure: "12 of 340", or how many sources a scale is over. */
export function writeCounts({ counted, cases }: PeriodFigure, isScale: boolean, words: Words) {
  if (cases === 0) return words('noCases')
  return isScale ? words('sourcesOf', { cases }) : words('countOf', { counted, cases })
}

/** Its share or mean, and why there is none; never "0 %" where nothing was counted. */
export function writeSize({ counted, cases, share, mean }: PeriodFigure, words: Words): string {
  if (cases === 0) return words('noCases')
  if (mean) return words('mean', { mean: mean.value })
  if (share === null) return words('tooFew')
  if (counted === 0) return words('nothing')
  return share < 0.005 ? words('underOne') : words('percent', { share })
}

/** Its interval; '' where there is no share. */
export function writeInterval({ share, interval, mean }: PeriodFigure, words: Words): string {
  if (mean) {
    const { low, high } = mean
    if (low === null || high === null) return words('noInterval')
    return words('band', { low: low.toFixed(1), high: high.toFixed(1) })
  }
  if (share === null) return ''
  if (!interval) return words('noInterval')
  const percent = (value: number) =>
    value > 0 && value < 0.005 ? words('underOne') : words('percent', { share: value })
  return words('band', { low: percent(interval.low), high: percent(interval.high) })
}
