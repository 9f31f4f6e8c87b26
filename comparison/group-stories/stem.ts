/** A light stem, so that "votes", "voted" and "voting" meet; short words stay as they are. */
export function stem(word: string): string {
  if (word.length < 5 || /^\p{N}/u.test(word)) return word
  return word
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
}
