import type { Stretch } from '#domain/span'

/** Some stretches in text order and apart: those that overlap or touch become one. */
export function setApart(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = []
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = apart[apart.length - 1]
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}

/** Whether a stretch overlaps any of some others, which stand in text order and apart. By bisection. */
export function isTaken(taken: readonly Stretch[], [start, end]: Stretch): boolean {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle][1] <= start) low = middle + 1
    else high = middle
  }
  return low < taken.length && taken[low][0] < end
}
