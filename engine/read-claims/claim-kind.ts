import type { ClaimKind } from '#domain/claim'
import type { Token } from '../tokenised-text'
import { findPredicate, type Predicate } from './find-predicate'
import {
  hasClass,
  isConditional,
  isCopula,
  isDuty,
  isFuture,
  isPassive,
  isState,
  isWilled,
  whatIsSaid,
} from './judge-predicate'

/** A kind with the reason for it. */
export interface ReadKind {
  kind: ClaimKind
  because: string | null
}

/** What stands around a claim; cue and source are empty in the outlet's own voice. */
export interface Credit {
  cue: readonly Token[]
  source: readonly Token[]
  /** Whether all of the claim stands in quotation marks. */
  isQuoted: boolean
}

/**
 * The kind of a claim by its main clause: the modal, the main verb, and for "is" what is said of the
 * subject. A claim of wrongdoing overrides event, state and intent (claims.md, section 1).
 */
export function readKind(tokens: readonly Token[], credit: Credit): ReadKind {
  const read = kindOfClause(unwrap(tokens), credit)
  const isOverridden = read.kind === 'event' || read.kind === 'state' || read.kind === 'intent'
  if (!isOverridden) return read
  const accusing = credit.cue.find((token) => hasClass(token, 'accusation'))
  if (accusing) return because('allegation', `“${accusing.word}” accuses`)
  const accuser = credit.source.find((token) => hasClass(token, 'accuser'))
  return accuser && read.kind === 'event'
    ? because('allegation', `“${accuser.word}” speaks of a wrong`)
    : read
}

function kindOfClause(own: readonly Token[], credit: Credit): ReadKind {
  const predicate = findPredicate(own)
  if (!predicate) return kindOfPhrase(own, credit)
  if (credit.isQuoted && isImperative(own, predicate))
    return because('intent', 'a demand that someone act')
  if (isDuty(predicate)) return because('evaluation', 'says what ought to be')
  return (
    kindOfFuture(predicate, credit) ??
    kindOfJudgement(predicate, credit) ??
    kindOfMind(predicate) ??
    kindOfFact(own, predicate, credit)
  )
}

/** "I think that it was cold": the claim is what follows. */
function unwrap(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ partOfSpeech }) => partOfSpeech !== 'PUNCT')
  const [first, second, third] = tokens.slice(Math.max(0, at), at + 3)
  if (!first || !second || !/^(?:i|we)$/.test(first.lower)) return tokens
  const isThinking = /^(?:think|believe|guess|mean|know|feel|say|suppose)$/.test(second.lower)
  if (!isThinking || tokens.length - at < 6) return tokens
  return tokens.slice(at + (third?.lower === 'that' ? 3 : 2))
}

/** A phrase without a verb: a wrong or an opinion by its words; a quoted one characterises something. */
function kindOfPhrase(tokens: readonly Token[], { isQuoted }: Credit): ReadKind {
  if (tokens.some((token) => hasClass(token, 'duty') && token.partOfSpeech === 'AUX'))
    return because('evaluation', 'says what ought to be')
  const wrong = tokens.find((token) => hasClass(token, 'wrongdoing'))
  if (wrong) return because('allegation', `“${wrong.word}” says that someone did wrong`)
  const judged = tokens.find((token) => hasClass(token, 'judgement'))
  if (judged) return because('evaluation', `“${judged.word}” is an opinion`)
  if (tokens[0]?.lower === 'to') return because('intent', 'an aim')
  if (tokens.some((token) => hasClass(token, 'past')))
    return because('event', 'happened or did not')
  if (isQuoted) return because('evaluation', 'a quoted phrase that characterises')
  return { kind: 'state', because: null }
}

/** "will", "would" and "may" with a bare verb: a plan of who can decide it, else a prediction. */
function kindOfFuture(predicate: Predicate, { cue, isQuoted }: Credit): ReadKind | null {
  const { chain, verb, infinitive } = predicate
  const isTold = cue.length > 0 && !isQuoted && /^(?:would|['’]d)$/.test(chain[0].lower)
  const isCertain = isFuture(predicate) || (isTold && !chain.some(({ lower }) => lower === 'have'))
  const isAnnounced = cue.some((token) => hasClass(token, 'announcing'))
  if (isCertain && (isWilled(predicate) || isAnnounced))
    return because('intent', 'a plan of someone who can decide it')
  const set = whatIsSaid(predicate)?.lower ?? verb.lower
  const isSet =
    infinitive !== null && /^(?:set|due|expected|likely|unlikely|scheduled|bound)$/.test(set)
  return isCertain || isConditional(chain) || isSet
    ? because('prediction', 'about what is to come, or conditional')
    : null
}

/** An opinion: what is said of the subject, or a verb that praises or blames. */
function kindOfJudgement(predicate: Predicate, credit: Credit): ReadKind | null {
  const { verb, complement, chain } = predicate
  const said = whatIsSaid(predicate)
  const isWish = said && hasClass(said, 'intent') && complement.some(({ lower }) => lower === 'to')
  if (isWish) return null
  const isBlaming = hasClass(verb, 'judging-verb') && !isPassive(chain)
  const judged = judgedIn(predicate, credit) ?? (isBlaming ? verb : undefined)
  return judged ? because('evaluation', `“${judged.word}” is an opinion`) : null
}

/** The opinion in what follows the verb: anywhere behind a copula, close behind another verb in a quotation. */
function judgedIn(predicate: Predicate, { isQuoted }: Credit): Token | undefined {
  const { verb, complement } = predicate
  if (isCopula(verb))
    return complement.find(
      (token, index) =>
        (hasClass(token, 'judgement') && !isEntitlement(complement, index)) ||
        (token.lower === 'too' && complement[index + 1]?.partOfSpeech === 'ADJ'),
    )
  if (!isQuoted || !isState(predicate)) return undefined
  return complement
    .slice(0, 4)
    .find((token) => hasClass(token, 'judgement') && token.partOfSpeech === 'ADJ')
}

/** "the right to vote" is no praise. */
function isEntitlement(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  return tokens[index].lower === 'right' && /^(?:the|a|no|my|our|his|her|their|its)$/.test(before)
}

/** What somebody holds, does wrong, orders, asks for or plans. */
function kindOfMind(predicate: Predicate): ReadKind | null {
  const head = whatIsSaid(predicate) ?? predicate.verb
  if (hasClass(head, 'belief') && !isFact(predicate))
    return because('belief', 'reports what someone holds to be so')
  const wrong = findWrong(predicate)
  if (wrong) return because('allegation', `“${wrong.word}” says that someone did wrong`)
  return isAim(predicate, head) ? because('intent', 'an order, a plan or a demand') : null
}

/** "plans to", "was ordered to", "calls on them to"; wishes and demands that are past are events. */
function isAim({ verb, infinitive, complement, subject, chain }: Predicate, head: Token): boolean {
  const isAiming = infinitive !== null || complement.slice(0, 6).some(({ lower }) => lower === 'to')
  const isOrder = hasClass(head, 'order') || (isLight(verb) && complement.some(isOrderNoun))
  if (isOrder) return isAiming
  if (/^(?:had|has|have)$/.test(chain[0].lower)) return false
  const isOwnWish = /^(?:i|we)$/.test(subject?.lower ?? '')
  if ((isAiming || isOwnWish) && hasClass(head, 'intent')) return true
  const isPresent = head.lemma === head.lower || head.lower.endsWith('s')
  return isPresent && isAiming && hasClass(head, 'demand') && !isPassive(chain)
}

const isOrderNoun = (token: Token) => /^orders?$|^instructions?$/.test(token.lower)

const isLight = ({ lower }: Token) =>
  /^(?:have|had|has|do|did|does|commit|committed|engage|engaged|involve|involved|use|used|try|tried|help|helped|turn|turned|start|started|begin|began|make|made|take|took|accept|accepted|pay|paid|get|got|receive|received|give|given|gave)$/.test(
    lower,
  )

/** Verbs that make others act: what they were made to do may be the wrong. */
const isMaking = ({ lemma }: Token) =>
  /^(?:order|tell|ask|instruct|force|pressure|urge|direct|make|let|order|encourage|pay)$/.test(
    lemma,
  )

/** The word of wrongdoing in the verb, or behind one that only carries it. */
function findWrong({ verb, complement, chain, adverbs }: Predicate): Token | undefined {
  const isWrong = (token: Token) => hasClass(token, 'wrongdoing') || hasClass(token, 'accusation')
  if (isWrong(verb)) return verb
  const [victim] = complement
  const isPerson =
    victim?.partOfSpeech === 'PROPN' ||
    /^(?:him|her|them|me|us|himself|herself|themselves|myself)$/.test(victim?.lower ?? '')
  if (isPerson && hasClass(verb, 'violence')) return verb
  const manner = [...adverbs, ...chain, ...complement].find((token) =>
    hasClass(token, 'wrong-manner'),
  )
  if (manner) return manner
  return isCopula(verb) || isLight(verb) || isMaking(verb) ? complement.find(isWrong) : undefined
}

/** Words of belief that state a fact: "they held a vote", "the bid is considered tomorrow". */
function isFact({ verb, complement, chain }: Predicate): boolean {
  if (/^(?:held|hold|holds|viewed|felt|feel|feels|conceded|understood)$/.test(verb.lower))
    return complement[0]?.lower !== 'that'
  return chain.length > 1 && verb.lemma === 'consider'
}

/** "Release the report": a bare verb in front, with nobody before it. */
function isImperative(own: readonly Token[], { chain, verb, subject }: Predicate): boolean {
  const first = own.find(({ partOfSpeech }) => partOfSpeech !== 'PUNCT')
  const isBare = verb.lemma === verb.lower && verb.partOfSpeech === 'VERB'
  return subject === null && chain.length === 1 && first === verb && isBare
}

function kindOfFact(own: readonly Token[], predicate: Predicate, { isQuoted }: Credit): ReadKind {
  if (!isState(predicate)) return because('event', 'happened or did not')
  return isQuoted && isView(own, predicate)
    ? because('evaluation', 'how somebody sees things, in a quotation')
    : because('state', 'how things are')
}

/** A quoted statement about others without a number, in the present or with "was": a view rather than a fact. */
function isView(own: readonly Token[], { chain, subject, verb }: Predicate): boolean {
  const isPresent = !/^(?:was|were|had|did)$/.test(chain[0].lower) || verb.lemma === 'be'
  const isAboutOthers = !/^(?:i|we|there|nobody|nothing|somebody)$/.test(subject?.lower ?? '')
  return isPresent && isAboutOthers && !own.some(({ partOfSpeech }) => partOfSpeech === 'NUM')
}

function because(kind: ClaimKind, reason: string): ReadKind {
  return { kind, because: `${kind}: ${reason}` }
}
