import type { Warning } from '#domain/analysis'
import type { TokenisedText } from './tokenised-text'

/** Frequent English words; those that a neighbour shares are weighed against the neighbour's own. */
const englishWords = new Set(
  'the of and to that with it by from this his her its which have has had are were been they their she would will could not but said who what when there about than after at for over as an is be he we you into says say'.split(
    ' ',
  ),
)

/**
 * Frequent words of languages that share the Latin letters, and no frequent English ones ("was",
 * "in", "on", "as", "do" are left out): German, Dutch, French, Spanish, Italian, Portuguese, Polish,
 * the Scandinavian languages.
 */
const foreignWords = new Set(
  'der die das und ist nicht von mit den dem ein eine sich auf für het een van dat niet zijn voor zij naar le la les et des du une un dans que qui pour est sur pas au ses el los las del por una con para se su il di che della sono dei è non gli o os um uma não com da e ao que na nie się że jest w z po och att det som är inte og på til af ikke'.split(
    ' ',
  ),
)

/** Below this many words nothing can be said about an article's sourcing. */
const fewestWords = 20
/** English prose has some 35 % of these words, headlines 12 %, lists of links and code hardly any. */
const englishShare = 0.1
/** A language shows itself early; a 2-MB text needs no more reading than this. */
const wordsLookedAt = 3000
/** Fewer letters of another script are a name or a formula. */
const fewestForeignLetters = 6

const isWord = /\p{L}/u
const latinLetters = /\p{Script=Latin}/gu
const anyLetters = /\p{L}/gu

/** What stands in the way of reading a text as English prose: empty when nothing does. */
export function judgeText(text: TokenisedText): Warning[] {
  const words = firstWords(text)
  if (words.length === 0) return ['no-text']
  // Chinese and Japanese have no spaces: how many words they have is not known, nor of interest.
  if (isOtherScript(words)) return ['not-english']
  const warnings: Warning[] = []
  if (words.length < fewestWords) warnings.push('too-short')
  if (words.length >= 6 && !isEnglish(words)) warnings.push('not-english')
  return warnings
}

function firstWords({ tokens }: TokenisedText): string[] {
  const words: string[] = []
  for (const { word, lower } of tokens) {
    if (words.length === wordsLookedAt) break
    if (isWord.test(word)) words.push(lower)
  }
  return words
}

/** Whether most letters are of another script, as in Russian, Arabic, Hindi or Chinese. */
function isOtherScript(words: readonly string[]): boolean {
  let other = 0
  let latin = 0
  for (const word of words) {
    const own = count(word, latinLetters)
    latin += own
    other += count(word, anyLetters) - own
  }
  return other >= fewestForeignLetters && other > latin
}

/** Letters counted in one word; a word of a million letters needs no more reading than a thousand. */
function count(word: string, letters: RegExp): number {
  return word.slice(0, 1000).match(letters)?.length ?? 0
}

/** More English words than foreign ones, and enough of them for prose; a short text may have none. */
function isEnglish(words: readonly string[]): boolean {
  const english = words.filter((word) => englishWords.has(word)).length
  const foreign = words.filter((word) => foreignWords.has(word)).length
  if (foreign > english) return false
  return words.length < fewestWords ? english > 0 : english / words.length >= englishShare
}
