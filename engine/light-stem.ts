/** A light stem, so that "votes", "voted" and "voting" meet; short words stay as they are. */
export function lightStem(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/(?:ing|ed|es|s|ly|’s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
}
