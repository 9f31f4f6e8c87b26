import type { Links } from './gather-claims'

/** Of the smaller claim's statements so many stand in the larger: then it is a piece of it. */
const mostlyContained = 2 / 3

/**
 * Joins what growth left in pieces: two claims that share a statement are one when those of each
 * that the other lacks say on average the same, or when most of the smaller one stands in the
 * larger. Average linkage, the nearest first; growth itself asks that a newcomer is near to all, so
 * that among nine articles one far pair parts a claim in six.
 * @param same from this mean probability on two claims are one
 */
export function mergeClaims(
  claims: readonly (readonly number[])[],
  links: Links,
  same: number,
  articleOf: (statement: number) => number,
): number[][] {
  const merged = claims.map((claim) => [...claim])
  for (;;) {
    const nearest = nearestTwo(merged, (a, b) => nearness(a, b, links, articleOf), same)
    if (nearest === null) return merged
    const [into, from] = nearest
    const all = new Set([...merged[into], ...merged[from]])
    merged[into] = [...all].sort((a, b) => a - b)
    merged.splice(from, 1)
  }
}

function nearestTwo(
  claims: readonly (readonly number[])[],
  nearnessOf: (a: readonly number[], b: readonly number[]) => number,
  same: number,
): [number, number] | null {
  let best: [number, number] | null = null
  let most = same
  const holding = new Map<number, number[]>()
  claims.forEach((claim, index) => {
    for (const statement of claim) {
      for (const other of holding.get(statement) ?? []) {
        const near = nearnessOf(claims[other], claim)
        if (near < most || (near === most && best !== null)) continue
        most = near
        best = [other, index]
      }
      holding.set(statement, [...(holding.get(statement) ?? []), index])
    }
  })
  return best
}

/** Mean probability between what each has alone; 1 where the smaller is mostly contained. */
function nearness(
  a: readonly number[],
  b: readonly number[],
  links: Links,
  articleOf: (statement: number) => number,
): number {
  const [smaller, larger] = a.length <= b.length ? [a, b] : [b, a]
  const alone = smaller.filter((statement) => !larger.includes(statement))
  if (!(globalThis as any).P?.noContain && 1 - alone.length / smaller.length >= mostlyContained) return 1
  let [sum, count] = [0, 0]
  for (const one of alone) {
    for (const other of larger) {
      if (smaller.includes(other) || articleOf(one) === articleOf(other)) continue
      sum += links.between(one, other)
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}
