import { quoteStates, type Token } from '../tokenised-text'
import type { ArticleNames, Gender, NameMention } from './article-names'
import type { SourceContext } from './source-context'

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
  for (let index = mentionsBefore(context) - 1; index >= 0; index -= 1) {
    const mention = context.names.mentions[index]
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

/** How many mentions end before the anchor, by bisection: they stand in text order. */
function mentionsBefore({ names, anchor }: SourceContext): number {
  let low = 0
  let high = names.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names.mentions[middle].last < anchor) low = middle + 1
    else high = middle
  }
  return low
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

const knownNouns = new WeakMap<ArticleNames, Map<string, string | null>>()

/**
 * Whether the article names someone by this very noun ("spokesman Ivo Marr", "Ivo Marr, a
 * spokesman"), and whom. Looked up once for each noun of an article.
 */
export function namedByNoun({ text, names }: SourceContext, noun: string): string | null {
  const nouns = knownNouns.get(names) ?? new Map<string, string | null>()
  knownNouns.set(names, nouns)
  const known = nouns.get(noun)
  if (known !== undefined) return known
  const named = findNamed(text.tokens, names, noun)
  nouns.set(noun, named)
  return named
}

function findNamed(tokens: readonly Token[], names: ArticleNames, noun: string): string | null {
  for (const mention of names.mentions) {
    if (tokens[mention.first - 1]?.lower === noun) return mention.surname
    for (let index = mention.first; index < mention.last; index += 1) {
      if (tokens[index].lower === noun) return mention.surname
    }
    if (isInApposition(tokens, mention, noun)) return mention.surname
  }
  return null
}

function isInApposition(tokens: readonly Token[], mention: NameMention, noun: string): boolean {
  if (tokens[mention.last + 1]?.word !== ',') return false
  for (let index = mention.last + 2; index < mention.last + 12; index += 1) {
    const token = tokens[index]
    if (!token || token.sentence !== tokens[mention.last].sentence || token.word === ',')
      return false
    if (token.lower === noun) return true
  }
  return false
}
