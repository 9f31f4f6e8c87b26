import { type KindWord, kindWords } from '../lexicon/claim-kinds'
import { baseForms } from '../lexicon/lexicon-row'
import { sourceNouns } from '../lexicon/source-nouns'
import type { Token } from '../tokenised-text'
import type { Predicate } from './find-predicate'

const copulas = new Set(
  "be become remain seem look feel prove appear 's ’s 're ’re 'm ’m am is are was were been being".split(
    ' ',
  ),
)

const none: ReadonlySet<KindWord> = new Set()

/** The classes of a token, looked up once: the rules ask many questions of few tokens. */
const classesOfToken = new WeakMap<Token, ReadonlySet<KindWord>>()

function classesOf(token: Token): ReadonlySet<KindWord> {
  const known = classesOfToken.get(token)
  if (known) return known
  const found = baseForms(token).flatMap((form) => [...(kindWords.get(form) ?? none)])
  const classes = found.length > 0 ? new Set(found) : none
  classesOfToken.set(token, classes)
  return classes
}

/** Whether a word or one of its base forms is in a class of the lexicon of kinds. */
export function hasClass(token: Token, name: KindWord): boolean {
  return classesOf(token).has(name)
}

/** "is", "remains", "looks": what matters is what follows. */
export function isCopula({ lemma, lower }: Token): boolean {
  return copulas.has(lemma) || copulas.has(lower)
}

/** What a copula says of its subject: its first word that is neither adverb nor article. */
export function whatIsSaid({ verb, complement }: Predicate): Token | null {
  if (!isCopula(verb)) return null
  const said = complement.find(
    ({ partOfSpeech, lower }) => !/^(?:ADV|DET|PUNCT)$/.test(partOfSpeech) && lower !== 'not',
  )
  return said ?? null
}

/** "should", "must", "needs to", "has to". */
export function isDuty({ verb, infinitive, chain }: Predicate): boolean {
  if (chain.some((token) => hasClass(token, 'duty') && token.partOfSpeech === 'AUX')) return true
  if (infinitive === null) return false
  return hasClass(verb, 'duty') || (/^(?:have|has|['’]ve)$/.test(verb.lower) && chain.length === 1)
}

/** "will", "shall", "is going to". */
export function isFuture(predicate: Predicate): boolean {
  const { chain, verb, infinitive, complement } = predicate
  if (/^(?:will|shall|['’]ll|wo|sha|gonna)$/.test(chain[0].lower)) return true
  if (verb.lower === 'going' && infinitive) return true
  return verb.lemma === 'be' && complement[0]?.lower === 'going' && complement[1]?.lower === 'to'
}

/** "would", "might" and "may" of what is not yet; "may have left" and "could not swim" are about the past. */
export function isConditional(chain: readonly Token[]): boolean {
  const lead = chain[0].lower
  if (/^(?:would|['’]d)$/.test(lead)) return true
  if (!/^(?:might|may|could)$/.test(lead)) return false
  const isPerfect = chain.length > 2 && chain.some(({ lower }) => /^(?:have|['’]ve)$/.test(lower))
  const isInability = lead === 'could' && chain.some(({ lower }) => /^(?:not|n['’]t)$/.test(lower))
  return !isPerfect && !isInability
}

/** "was hurt", "be sold": done to the subject. */
export function isPassive(chain: readonly Token[]): boolean {
  const last = chain.at(-1)
  if (!last || chain.length < 2 || last.lower.endsWith('ing')) return false
  return chain.some(({ lower }) => /^(?:is|are|was|were|be|been|being|got)$/.test(lower))
}

/** Whether the subject is someone who can decide what the verb says. */
export function isWilled({ subject, verb, chain, complement, infinitive }: Predicate): boolean {
  const isGoing = verb.lower === 'going' && infinitive !== null
  const own = isGoing ? infinitive : complement[0]?.lower === 'going' ? complement.at(2) : verb
  if (isPassive(chain) || !own || own.partOfSpeech === 'AUX' || hasClass(own, 'unwilled'))
    return false
  if (!subject) return true
  if (/^(?:i|we|he|she|they|who|it)$/.test(subject.lower) || subject.partOfSpeech === 'PROPN')
    return true
  const noun = sourceNouns.get(subject.lower)?.class
  return noun !== undefined && noun !== 'document' && noun !== 'no-agent' && noun !== 'event-voice'
}

/** "is grey", "applies to", "can swim", "is designed to": not something that happened. */
export function isState({ verb, chain, complement }: Predicate): boolean {
  const lead = chain[0].lower
  const isProgressive = chain.length > 1 && verb.lower.endsWith('ing')
  if (isProgressive || (isCopula(verb) && /ing$/.test(complement[0]?.lower ?? ''))) return false
  if (isCopula(verb) || verb.partOfSpeech === 'AUX') return true
  if (/^(?:can|cannot|ca|is|are|am|['’](?:s|re|m))$/.test(lead)) return true
  if (chain.length > 1 && /^(?:has|have|had|['’]ve|was|were|did|could)$/.test(lead)) return false
  return hasClass(verb, 'stative') || !isPast(verb)
}

/** A form of the past: with -ed, listed, or with another lemma than its own form and no -s. */
function isPast(verb: Token): boolean {
  const { lower, lemma } = verb
  if (lower.endsWith('ed') || hasClass(verb, 'past')) return true
  return lemma !== lower && !lower.endsWith('s') && !lower.endsWith('ing')
}
