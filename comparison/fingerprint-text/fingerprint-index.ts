/** Finds the texts that have fingerprints in common with one. */
export interface FingerprintIndex {
  add(text: number, fingerprints: readonly number[]): void
  /** The numbers of the nearest texts, most fingerprints in common first. */
  near(fingerprints: readonly number[]): number[]
}

/** A fingerprint of more originals than this is a formula of the trade and leads nowhere. */
const mostOriginals = 64
/** Of a copy's fingerprints many are its original's, so that it is among the first few. */
const mostCandidates = 20

export function openFingerprintIndex(): FingerprintIndex {
  const textsOf = new Map<number, number[]>()
  return {
    add(text, fingerprints) {
      for (const fingerprint of fingerprints) {
        const texts = textsOf.get(fingerprint)
        if (texts === undefined) textsOf.set(fingerprint, [text])
        else if (texts.length <= mostOriginals) texts.push(text)
      }
    },
    near(fingerprints) {
      const counts = new Map<number, number>()
      for (const fingerprint of fingerprints) {
        const texts = textsOf.get(fingerprint) ?? []
        if (texts.length > mostOriginals) continue
        for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
      }
      return [...counts]
        .sort(([a, n], [b, m]) => m - n || a - b)
        .slice(0, mostCandidates)
        .map(([text]) => text)
    },
  }
}
