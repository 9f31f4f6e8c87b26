import type { useTranslations } from 'next-intl'

/** The words of the method page. */
export type MethodWords = ReturnType<typeof useTranslations<'method'>>

/** A measured figure with the ends of its 95 % interval. */
export interface Interval {
  value: number
  low: number
  high: number
}

/** A figure to three decimals: more would be read as more than was measured. */
export function writeFigure(value: number, words: MethodWords): string {
  return words('value', { value })
}

export function writeBand(
  { low, high }: { low: number; high: number },
  words: MethodWords,
): string {
  return words('band', { low, high })
}
