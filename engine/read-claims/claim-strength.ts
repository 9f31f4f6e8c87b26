import { cueHedges, type Hedge, hedgeRows, hedgeWords, passiveHedges } from '../lexicon/hedges'
import { baseForms, wordsOf } from '../lexicon/lexicon-row'
import type { Token } from '../tokenised-text'
import { findPredicate } from './find-predicate'
import { opensSideClause } from './side-clauses'

/** A strength (0 to 5) with the reason for it; null where nothing weakens the claim. */
export interface ReadStrength {
  strength: number
  because: string | null
}

const strengths: Record<Hedge, number> = { denied: 0, possible: 1, believed: 2, indicated: 3 }
const weakestFirst: Hedge[] = ['denied', 'possible', 'believed', 'indicated']

/** Hedges of several words; searched only where their first word is met. */
const phrases = hedgeRows.flatMap((row) =>
  wordsOf(row)
    .filter((words) => words.includes(' '))
    .map((words) => ({ words: words.split(' '), row })),
)
const phraseStarts = new Set(phrases.map(({ words }) => words[0]))

/** How many tokens behind the main verb a hedge still weakens the whole claim. */
const reachBehindVerb = 5

/**
 * The strength of a claim: 5 in the outlet's own voice, 4 when credited, less where the cue or the main
 * clause hedges. A hedge in a relative or other side clause leaves the claim as it is.
 * @param cue the tokens of the cue; null for the outlet's own voice
 */
export function readStrength(tokens: readonly Token[], cue: readonly Token[] | null): ReadStrength {
  const found = [...hedgesOfCue(cue ?? []), ...hedgesOfClaim(tokens, cue !== null)]
  const weakest = weakestFirst.find((hedge) => found.some((one) => one.hedge === hedge))
  if (!weakest) return { strength: cue ? 4 : 5, because: null }
  const reason = found.find(({ hedge }) => hedge === weakest)
  return { strength: strengths[weakest], because: reason?.because ?? null }
}

interface FoundHedge {
  hedge: Hedge
  because: string
}

function hedgesOfCue(cue: readonly Token[]): FoundHedge[] {
  if (cue.some(({ lower }) => lower === 'i' || lower === 'we')) return []
  const isNegated = cue.some(isNot)
  const active = cue.flatMap((token) => {
    const row = baseForms(token).flatMap((form) => cueHedges.get(form) ?? [])[0]
    if (!row || (isNegated && row.class === 'denied')) return []
    return { hedge: row.class, because: `“${token.word}”: ${row.because}` }
  })
  return [...active, ...hedgesOfPassive(cue)]
}

const isNot = ({ lower }: Token) => /^(?:not|n['’]t|never|cannot)$/.test(lower)

/** "is believed", "has been alleged": a participle behind a form of "be". */
function hedgesOfPassive(tokens: readonly Token[]): FoundHedge[] {
  const be = tokens.findIndex(({ lower }) =>
    /^(?:is|are|was|were|be|been|['’]s|['’]re)$/.test(lower),
  )
  if (be === -1) return []
  return tokens.slice(be + 1, be + 4).flatMap((token) => {
    const row = passiveHedges.get(token.lower)
    return row ? { hedge: row.class, because: `“${token.word}”: ${row.because}` } : []
  })
}

/** The hedges of the main clause: up to its verb and a few words behind it. */
function hedgesOfClaim(tokens: readonly Token[], isCredited: boolean): FoundHedge[] {
  const predicate = findPredicate(tokens)
  if (!predicate) return hedgesOfPhrase(tokens)
  const { adverbs, chain, complement, subject, verb } = predicate
  const opening = openingAdverb(tokens)
  const clause = [...adverbs, ...chain, ...complement.slice(0, reachBehindVerb)]
  const inFront = opening && !clause.includes(opening) ? [opening] : []
  const found = [...inFront, ...clause].flatMap((token, index, all) => hedgeAt(all, token, index))
  return [
    ...found,
    ...hedgesOfPassive(clause),
    ...hedgesOfThought(subject, chain, verb, isCredited),
  ]
}

/** "no evidence of such an order": a phrase without a verb is weak by its first words, or where it names nothing. */
function hedgesOfPhrase(tokens: readonly Token[]): FoundHedge[] {
  const start = tokens.findIndex(({ partOfSpeech }) => partOfSpeech !== 'PUNCT')
  const phrase = tokens.slice(Math.max(0, start), start + reachBehindVerb * 2)
  if (/^(?:no|none|nothing)$/.test(phrase[0]?.lower ?? ''))
    return [{ hedge: 'denied', because: `“${phrase[0].word}”: said not to be there` }]
  const side = phrase.findIndex(
    ({ lower }, index) => index > 0 && (lower === 'when' || opensSideClause(phrase, index)),
  )
  const main = side === -1 ? phrase : phrase.slice(0, side)
  return main.flatMap((token, index, all) => hedgeAt(all, token, index))
}

/**
 * "they fear a second loss", "we reject these claims": the main verb itself is a thought or a denial. A
 * thought of one's own in what one says ("I think") weakens nothing, nor does one that is past ("had feared").
 */
function hedgesOfThought(
  subject: Token | null,
  chain: readonly Token[],
  verb: Token,
  isCredited: boolean,
): FoundHedge[] {
  const row = baseForms(verb).flatMap((form) => cueHedges.get(form) ?? [])[0]
  if (!row || chain.some(isNot)) return []
  const isOwn = isCredited && /^(?:i|we)$/.test(subject?.lower ?? '')
  if (row.class === 'denied')
    return isOwn ? [{ hedge: 'denied', because: `“${verb.word}”: ${row.because}` }] : []
  const isPresent = chain.length === 1 && !/(?:ed|t)$/.test(verb.lower)
  if (isOwn || !isPresent) return []
  return [{ hedge: row.class, because: `“${verb.word}”: ${row.because}` }]
}

/** "Perhaps the ship turned back": an adverb in front governs the clause. */
function openingAdverb(tokens: readonly Token[]): Token | undefined {
  const first = tokens.find(({ partOfSpeech }) => partOfSpeech !== 'PUNCT')
  return first && /ly$|^(?:perhaps|maybe)$/.test(first.lower) ? first : undefined
}

function hedgeAt(tokens: readonly Token[], token: Token, index: number): FoundHedge[] {
  const phrase = phraseStarts.has(token.lower)
    ? phrases.find(({ words }) => words.every((word, step) => tokens[index + step]?.lower === word))
    : undefined
  const row = phrase?.row ?? hedgeWords.get(token.lower)
  if (!row || isAbility(tokens, token, index)) return []
  const words = phrase?.words.join(' ') ?? token.word
  return [{ hedge: row.class, because: `“${words}”: ${row.because}` }]
}

/** "could not swim", "could have been clearer", the month of May; "the expected vote" modifies a noun. */
function isAbility(
  tokens: readonly Token[],
  { lower, word, partOfSpeech }: Token,
  index: number,
): boolean {
  const next = tokens[index + 1]
  if (lower === 'could' && next && /^(?:not|n['’]t|have)$/.test(next.lower)) return true
  if (word === 'May' && index > 0) return true
  const before = tokens[index - 1]
  const isModifier =
    (partOfSpeech === 'ADJ' || /^(?:DET|ADJ|ADP)$/.test(before?.partOfSpeech ?? '')) &&
    /^(?:NOUN|PROPN)$/.test(next?.partOfSpeech ?? '')
  return isModifier && lower !== 'possible'
}
