import { quoteStates, type Token } from '../tokenised-text'
import { isCapitalised } from './capital-runs'
import type { Gender, NameMention } from './name-mention'
import type { SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'

/** How many sentences back a pronoun may reach. */
const reach = 8

/**
 * The named person that a pronoun or description most likely means, or null: of those named before
 * it and of the right gender, the nearest, with a bonus for subjects, for whoever spoke last, and a
 * malus for names in the genitive, after a preposition, or inside a quotation.
 */
export function findPerson(
  context: SourceContext,
  gender: Gender,
  sentencesBack = reach,
): NameMention | null {
  const speaker = lastSpeaker(context)
  let best: NameMention | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  const start = indexAfter(context.names.mentions, context.anchor) - 1
  for (let index = start; index >= 0; index -= 1) {
    const mention = context.names.mentions[index]
    if (mention.last >= context.anchor) continue
    const distance = context.sentence - context.text.tokens[mention.first].sentence
    if (distance > sentencesBack) break
    if (!fits(mention.gender, gender)) continue
    const score = salience(context, mention, distance) + (mention.surname === speaker ? 1.6 : 0)
    if (score > bestScore) {
      bestScore = score
      best = mention
    }
  }
  return best
}

function fits(mention: Gender, wanted: Gender): boolean {
  return wanted === 'unknown' || mention === 'unknown' || mention === wanted
}

function salience({ text, anchor }: SourceContext, mention: NameMention, distance: number): number {
  const { tokens, quotes } = text
  const next: Token | undefined = tokens[mention.last + 1]
  const before: Token | undefined = tokens[mention.first - 1]
  const isSameSentence = next?.sentence === tokens[mention.last].sentence
  let score = -1.2 * distance - (anchor - mention.last) * 0.004
  if (next && /^[’']s?$/.test(next.word)) score -= 1.2
  else if (next && isSameSentence && next.partOfSpeech === 'NOUN') score -= 2.5
  if (next && isSameSentence && /^(?:VERB|AUX)$/.test(next.partOfSpeech)) score += 1
  if (!before || before.sentence !== tokens[mention.first].sentence || before.word === ',')
    score += 0.5
  if (before?.partOfSpeech === 'ADP') score -= 0.8
  if (before && /^(?:said|says|added)$/.test(before.lower)) score += 1.2
  if (quotes[mention.first] === quoteStates.inside && quotes[anchor] !== quoteStates.inside)
    score -= 3
  if (text.lines[mention.first] === text.lines[anchor]) score += 1.4
  return score
}

function lastSpeaker({ earlier, sentence }: SourceContext): string | null {
  const last = earlier.at(-1)
  return last && sentence - last.sentence <= 4 ? last.verdict.person : null
}

/** Index of the first mention that begins at a token or behind it. */
function indexAfter(mentions: readonly NameMention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The first mention that begins at a token or behind it. */
export function mentionAfter(
  mentions: readonly NameMention[],
  token: number,
): NameMention | undefined {
  return mentions[indexAfter(mentions, token)]
}

/**
 * The surname of someone whom the article describes by this very noun ("spokesman Ivo Marr", "Ivo
 * Marr, a spokesman"), or null: of several the one that shares another word with the description
 * ("the Calder senator"), else the nearest before it, else the first.
 */
export function namedByNoun(context: SourceContext, phrase: SourcePhrase): string | null {
  const described = context.names.described.get(phrase.head)
  if (!described) return null
  const { tokens } = context.text
  const extra = tokens
    .slice(phrase.first, phrase.last)
    .flatMap(({ word, lower }) => (isCapitalised(word) && lower !== 'the' ? [lower] : []))
  const fitting = described.filter(({ first, last }) =>
    tokens.slice(Math.max(0, first - 6), last + 12).some(({ lower }) => extra.includes(lower)),
  )
  const candidates = fitting.length > 0 ? fitting : described
  const before = indexAfter(candidates, context.anchor) - 1
  // A spokesman who is named only later may be another body’s.
  if (before < 0 && phrase.nounClass === 'spokesperson') return null
  return (candidates[before] ?? candidates[0]).surname
}
