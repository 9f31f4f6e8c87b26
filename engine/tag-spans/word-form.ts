export const suffixBuckets = 2048

/** The spelling under which the vocabulary knows a word; unknown numbers are known by their length. */
export function vocabularyForm(word: string, isKnown: (form: string) => boolean): string {
  const plain = word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[—–]/g, '--')
  return /^\d/.test(plain) && !isKnown(plain) ? plain.replace(/\d/g, '0') : plain
}

/** The bucket of a word's last three letters (FNV-1a). */
export function suffixBucket(word: string): number {
  let hash = 0x811c9dc5
  for (const char of word.toLowerCase().slice(-3)) {
    hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193) >>> 0
  }
  return (hash % 16_384) % suffixBuckets
}
