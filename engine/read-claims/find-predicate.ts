import type { Token } from '../tokenised-text'
import { asking, endOfMain, subordinators } from './side-clauses'

/** The main clause of a claim: who or what, the verbs, and what follows them up to the next clause. */
export interface Predicate {
  /** The head of the subject: the last noun or pronoun before the verbs, outside relative clauses. */
  subject: Token | null
  /** Adverbs right before the verbs: "illegally sold". */
  adverbs: readonly Token[]
  /** Auxiliaries, negation and adverbs with the main verb, as they stand. */
  chain: readonly Token[]
  /** The main verb: "plans" in "plans to close", "closed" in "has been closed". */
  verb: Token
  /** The verb of an infinitive right behind it: "close" in "plans to close". */
  infinitive: Token | null
  /** The rest of the clause, behind the chain. */
  complement: readonly Token[]
}

const openers = new Set(
  'if when after before because although though while as since once until unless despite following having given during in on at with by for from under within amid among without over'.split(
    ' ',
  ),
)
const relatives = new Set(['who', 'which', 'whose', 'whom', 'where', 'when'])
const longestAside = 30
const longestComplement = 14

/** Whether a token carries tense or leads a chain of verbs. */
const isVerbal = (token: Token) => token.partOfSpeech === 'VERB' || isAuxiliary(token)

/** Short forms with a straight apostrophe are not always known as auxiliaries. */
const isAuxiliary = ({ partOfSpeech, lower }: Token) =>
  partOfSpeech === 'AUX' || /^['’](?:m|re|ve|d|ll)$/.test(lower)

const modalLike =
  /^(?:will|would|shall|should|must|may|might|can|could|cannot|ought|wo|ca|sha|['’]ll|['’]d|do|does|did)$/

/**
 * The main predicate of the tokens of a claim, or null for a phrase without a verb. One pass from left
 * to right: opening clauses and asides between commas are stepped over, a relative clause costs the
 * first verbs behind it, participles behind a noun's comma and modifiers before a noun are no verbs.
 */
export function findPredicate(tokens: readonly Token[]): Predicate | null {
  let subject: Token | null = null
  let pending = 0
  const start = afterOpening(tokens)
  const end = endOfMain(tokens, start)
  for (let index = start; index < end; index += 1) {
    const token = tokens[index]
    const stepped = stepOver(tokens, index, subject !== null)
    if (stepped !== null) {
      index = stepped
    } else if (isRelative(tokens, index)) {
      pending += 1
    } else if (isFiniteVerb(tokens, index)) {
      const last = endOfChain(tokens, index)
      if (pending === 0) return readChain(tokens, index, last, subject)
      pending -= 1
      index = last
    } else if (pending === 0 && isHead(tokens, index)) subject = token
  }
  return null
}

/** The last token of an aside or of "to travel" that begins here; null where neither does. */
function stepOver(tokens: readonly Token[], index: number, hasSubject: boolean): number | null {
  if (tokens[index].word === ',') return endOfAside(tokens, index, hasSubject)
  return tokens[index].lower === 'to' ? index + 1 : null
}

function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const isVerb = isVerbal(tokens[index]) && !isModifier(tokens, index) && !isReduced(tokens, index)
  return isVerb || isLikelyVerb(tokens, index)
}

function isHead(tokens: readonly Token[], index: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(tokens[index].partOfSpeech) && !isAfterOf(tokens, index)
}

/** Behind "that", marks and an opening clause or phrase with its comma. */
function afterOpening(tokens: readonly Token[]): number {
  let from = 0
  while (
    from < tokens.length - 1 &&
    (tokens[from].partOfSpeech === 'PUNCT' || /^(?:that|and|but|so)$/.test(tokens[from].lower))
  )
    from += 1
  if (
    /^(?:therefore|however|moreover|so)$/.test(tokens[from]?.lower ?? '') &&
    tokens[from + 1]?.word === ','
  )
    from += 2
  const isPurpose = tokens[from]?.lower === 'so' && tokens[from + 1]?.lower === 'that'
  if (!tokens[from] || !(openers.has(tokens[from].lower) || isPurpose)) return from
  const reach = Math.min(tokens.length - 2, from + longestAside)
  for (let index = from + 1; index <= reach; index += 1) {
    if (tokens[index].word === ',' && !/^(?:who|which|and|or)$/.test(tokens[index + 1].lower))
      return index + 1
  }
  return /^(?:if|when|while|as|because|although|though|unless)$/.test(tokens[from].lower)
    ? from + 1
    : from
}

/** An aside behind a noun ends at its second comma; without one the comma means nothing. */
function endOfAside(tokens: readonly Token[], comma: number, hasSubject: boolean): number {
  const next = tokens[comma + 1]
  if (!next || !hasSubject) return comma
  if (next.partOfSpeech === 'AUX') return comma
  const reach = Math.min(tokens.length - 1, comma + longestAside)
  for (let index = comma + 1; index <= reach; index += 1) {
    if (tokens[index].word === ',') return index
  }
  return comma
}

function isRelative(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]
  const before = tokens[index - 1]
  if (!before) return false
  const isBehindNoun = /^(?:NOUN|PROPN|PRON)$/.test(before.partOfSpeech)
  return isBehindNoun && (relatives.has(lower) || lower === 'that' || lower === 'whether')
}

/**
 * Words that are nouns more often than verbs are verbs right behind a pronoun ("I call on"), and with an
 * -s between a noun and what can only follow a verb ("the board plans to", "the ministry fears a loss").
 */
function isLikelyVerb(tokens: readonly Token[], index: number): boolean {
  const { lower, partOfSpeech } = tokens[index]
  const before = tokens[index - 1]
  if (partOfSpeech !== 'NOUN' || !before) return false
  if (/^(?:i|we|they|he|she)$/.test(before.lower)) return true
  const next = tokens[index + 1]
  const isFollowed = next && (/^(?:to|that)$/.test(next.lower) || next.partOfSpeech === 'DET')
  return /[^s]s$/.test(lower) && /^(?:NOUN|PROPN)$/.test(before.partOfSpeech) && Boolean(isFollowed)
}

/** "the ballots mislaid in Dell County would …": a participle behind its noun, with the real verb to come. */
function isReduced(tokens: readonly Token[], index: number): boolean {
  if (tokens[index].partOfSpeech !== 'VERB' || tokens[index + 1]?.partOfSpeech !== 'ADP')
    return false
  if (!/^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.partOfSpeech ?? '')) return false
  // "the yard shut before it could be sold": the pronoun opens a clause of its own.
  if (/^(?:i|he|she|it|we|they)$/.test(tokens[index + 2]?.lower ?? '')) return false
  const reach = Math.min(tokens.length, index + 12)
  for (let next = index + 2; next < reach; next += 1) {
    if (tokens[next].partOfSpeech === 'AUX') return true
    if (
      /^(?:[,;:—–]|and|but|or|that|who|which|when|because|after|before|as|if|where|while)$/.test(
        tokens[next].lower,
      )
    )
      return false
  }
  return false
}

/** "a closed bridge", "increased funding", "running costs": a form of a verb before its noun. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const { lower, partOfSpeech } = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (partOfSpeech === 'AUX') return false
  if (lower.endsWith('ing')) return true
  if (
    before &&
    /^(?:DET|NUM)$/.test(before.partOfSpeech) &&
    !/^(?:this|that|these|those|all|some|many|one|both|each|neither|none|several)$/.test(
      before.lower,
    )
  )
    return true
  return (
    /(?:ed|en|wn)$/.test(lower) &&
    (before === undefined ||
      /^(?:ADJ|ADP|CCONJ)$/.test(before.partOfSpeech) ||
      /^(?:his|her|its|their|our|my)$/.test(before.lower)) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(next?.partOfSpeech ?? '')
  )
}

function isAfterOf(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= 0 && back > index - 4; back -= 1) {
    if (tokens[back].lower === 'of') return true
    if (!/^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(tokens[back].partOfSpeech)) return false
  }
  return false
}

/** The last token of a chain of verbs with its adverbs and negation; behind a modal any word is a verb. */
function endOfChain(tokens: readonly Token[], first: number): number {
  let last = first
  let isOpen = modalLike.test(tokens[first].lower) || isAuxiliary(tokens[first])
  for (let index = first + 1; index < tokens.length && index < first + 9; index += 1) {
    const token = tokens[index]
    if (isAuxiliary(token) || (token.partOfSpeech === 'VERB' && isOpen)) {
      last = index
      isOpen = isAuxiliary(token)
    } else if (modalLike.test(tokens[last].lower) && isPlainWord(token)) {
      last = index
      isOpen = false
    } else if (!isStepped(token)) break
  }
  return last
}

const isPlainWord = ({ partOfSpeech }: Token) => /^(?:NOUN|ADJ|PROPN|ADP|X)$/.test(partOfSpeech)

const isStepped = ({ partOfSpeech, lower, word }: Token) =>
  partOfSpeech === 'ADV' ||
  /^(?:not|n['’]t|never|also|all|both)$/.test(lower) ||
  /^["“”‘’']$/.test(word)

function readChain(
  tokens: readonly Token[],
  first: number,
  last: number,
  subject: Token | null,
): Predicate {
  let verb = tokens[first]
  for (let index = first; index <= last; index += 1) {
    if (isVerbal(tokens[index]) || index === last) verb = tokens[index]
  }
  const isTo = tokens[last + 1]?.lower === 'to'
  const rest = tokens.slice(last + 1, last + 1 + longestComplement)
  const end = rest.findIndex((_, index) => endsClause(rest, index, verb))
  let start = first
  while (start > 0 && tokens[start - 1].partOfSpeech === 'ADV') start -= 1
  return {
    subject,
    adverbs: tokens.slice(start, first),
    chain: tokens.slice(first, last + 1),
    verb,
    infinitive: isTo ? (tokens[last + 2] ?? null) : null,
    complement: end === -1 ? rest : rest.slice(0, end),
  }
}

/** Whether the main clause ends at a token of what follows its verbs. */
function endsClause(rest: readonly Token[], index: number, verb: Token): boolean {
  const { word, lower } = rest[index]
  if (/^[;:—–.?!]$/.test(word) || subordinators.test(lower)) return true
  if (lower === 'so' && rest[index + 1]?.lower === 'that') return true
  if (index === 0) return /^(?:when|where)$/.test(lower) && !asking.test(verb.lemma)
  return word === ',' || relatives.has(lower) || /^(?:if|as)$/.test(lower)
}
