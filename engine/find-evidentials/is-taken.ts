import type { Stretch } from '#domain/span'

/** Whether a stretch overlaps any of some others, which stand in text order and apart. By bisection. */
export function isTaken(cues: readonly Stretch[], [start, end]: Stretch): boolean {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle][1] <= start) low = middle + 1
    else high = middle
  }
  return low < cues.length && cues[low][0] < end
}
