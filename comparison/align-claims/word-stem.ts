/**
 * What an ending hides: "resigned", "resigns" and "resignation" are one family. Words whose stem
 * changes ("decide", "decision") stay two: tables of such families were tried and joined no more.
 * Two families that meet by chance ("news", "new") cost little, since no pair is joined for one word.
 *
 * The endings are those that the steps of Porter's "An algorithm for suffix stripping" (Program 14,
 * 1980) take off verbs and what is derived from them, here at once; short words keep theirs.
 */
export function wordStem(word: string): string {
  if (word.length < shortest) return word
  return word
    .replace(word.length > longEnough ? derivedEnding : inflectedEnding, '')
    .replace(/(.)\1$/, '$1')
    .replace(/[ei]$/, '')
}

const shortest = 5
const longEnough = 6
const derivedEnding = /(?:ations?|ings?|ments?|ions?|ers?|ors?|ed|es|s|ly|’s|al|ive)$/
const inflectedEnding = /(?:ing|ed|es|s|ly)$/
