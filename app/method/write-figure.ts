/** A measured figure with the ends of its 95 % interval. */
export interface Interval {
  value: number
  low: number
  high: number
}

/** A figure to three decimals: more would be read as more than was measured. */
export function writeFigure(value: number): string {
  return value.toFixed(3)
}

export function writeBand({ low, high }: { low: number; high: number }): string {
  return `${writeFigure(low)}–${writeFigure(high)}`
}
