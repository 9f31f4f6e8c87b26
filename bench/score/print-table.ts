import { bars, lowerIsBetter } from './bars'
import type { Figure } from './figure'
import type { FamilyFigures } from './measure-figures'

/**
 * The figures as a table for a terminal, with the bars beside them.
 * @param drawn what was drawn for the intervals
 */
export function figureTable(figures: readonly Figure[], drawn: 'articles' | 'stories'): string {
  return table([
    ['figure', 'value', `95 % over ${drawn}`, 'counted', 'must', 'aim', ''],
    ...figures.map(({ id, what, value, low, high, counted }) => {
      const bar = bars[id]
      return [
        what,
        show(value),
        `${show(low)}–${show(high)}`,
        counted ? `${counted.count} of ${counted.outOf}` : '',
        bar ? show(bar.must) : '',
        bar?.aim === undefined ? '' : show(bar.aim),
        verdict(id, value),
      ]
    }),
  ])
}

function verdict(id: string, value: number): string {
  const bar = bars[id]
  if (!bar) return ''
  const reaches = (goal: number) => (lowerIsBetter.has(id) ? value <= goal : value >= goal)
  if (bar.aim !== undefined && reaches(bar.aim)) return 'reaches the aim'
  return reaches(bar.must) ? 'reaches the bar' : 'below the bar'
}

/** Sensitivity and specificity of each family. */
export function familyTable(families: readonly FamilyFigures[]): string {
  return table([
    ['family', 'sensitivity', '95 %', 'specificity', '95 %', 'items of it, others'],
    ...families.map(({ family, sensitivity, specificity, cases, others }) => [
      family,
      ...cells(sensitivity),
      ...cells(specificity),
      `${cases}, ${others}`,
    ]),
  ])
}

function cells(interval: FamilyFigures['sensitivity']): string[] {
  return interval
    ? [show(interval.value), `${show(interval.low)}–${show(interval.high)}`]
    : ['no case', '']
}

function table(rows: readonly string[][]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function show(value: number): string {
  return value.toFixed(3)
}
