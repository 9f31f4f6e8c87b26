import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Stretch } from '#domain/span'

/**
 * For each stretch of a text the attributions that have words in it, in their order. Asking every
 * attribution for every paragraph would hold up the keys of a long draft.
 * @param stretches in text order, without overlaps
 */
export function attributionsByPlace(
  { attributions }: Analysis,
  stretches: readonly Stretch[],
): Attribution[][] {
  const found = stretches.map((): Attribution[] => [])
  for (const attribution of attributions) {
    const own = new Set<number>()
    for (const [start, end] of [attribution.source, attribution.cue, attribution.content].flat()) {
      for (let at = firstAfter(stretches, start); at < stretches.length; at += 1) {
        if (stretches[at][0] >= end) break
        own.add(at)
      }
    }
    for (const at of own) found[at].push(attribution)
  }
  return found
}

/** The first stretch that ends after an offset. */
function firstAfter(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle][1] > offset) high = middle
    else low = middle + 1
  }
  return low
}
