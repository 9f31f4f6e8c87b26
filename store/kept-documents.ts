/** Remembers what never changes under an id, up to a weight; what was not asked for longest goes first. */
export interface KeptDocuments<Kept> {
  get(id: string): Kept | undefined
  /** @param weight in any unit, the same for all: of documents, their characters */
  keep(id: string, kept: Kept, weight: number): void
}

/**
 * Opens an empty memory of one process. Analyses and comparisons are never edited, so that what was read
 * and parsed once under an id stays true.
 * @param most the weight of all that is kept, in the unit of `keep`; what weighs more is not kept
 */
export function openKept<Kept>(most: number): KeptDocuments<Kept> {
  // A Map gives its entries in the order in which they were put in: the first was not asked for longest.
  const known = new Map<string, { kept: Kept; weight: number }>()
  let all = 0
  return {
    get(id) {
      const found = known.get(id)
      if (found === undefined) return undefined
      known.delete(id)
      known.set(id, found)
      return found.kept
    },
    keep(id, kept, weight) {
      all += weight - (known.get(id)?.weight ?? 0)
      known.delete(id)
      known.set(id, { kept, weight })
      for (const [oldest, { weight: freed }] of known) {
        if (all <= most) break
        known.delete(oldest)
        all -= freed
      }
    },
  }
}
