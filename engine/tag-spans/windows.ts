import type { TokenFeatures } from './features'

/** Longest stretch that the net reads at once, in tokens; longer texts are read in windows. */
export const windowTokens = 4096
/** Context on either side of a window, whose scores are thrown away. */
const contextTokens = 256

/** A stretch of tokens that the net reads, and the part of it whose scores are kept. */
export interface Window {
  from: number
  to: number
  keepFrom: number
  keepTo: number
}

/** Cuts a long text into windows at sentence starts, each with context, at a cost linear in its length. */
export function windowsOf({ starts, words }: TokenFeatures): Window[] {
  const size = words.length
  if (size === 0) return []
  if (size <= windowTokens) return [{ from: 0, to: size, keepFrom: 0, keepTo: size }]
  const windows: Window[] = []
  const step = windowTokens - 2 * contextTokens
  let keepFrom = 0
  while (keepFrom < size) {
    const keepTo = nearestStart(starts, Math.min(size, keepFrom + step), keepFrom)
    const from = Math.max(0, keepFrom - contextTokens)
    windows.push({ from, to: Math.min(size, keepTo + contextTokens), keepFrom, keepTo })
    keepFrom = keepTo
  }
  return windows
}

/** The last sentence start at or before `at`, or `at` itself where a sentence never ends. */
function nearestStart(starts: Uint8Array, at: number, after: number): number {
  if (at >= starts.length) return starts.length
  for (let index = at; index > after + windowTokens / 4; index -= 1)
    if (starts[index] > 0) return index
  return at
}
