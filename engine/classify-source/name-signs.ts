import { nameWord } from '../lexicon/names'
import { sourceNouns } from '../lexicon/source-nouns'
import type { Token } from '../tokenised-text'
import { isCapitalised, type Run } from './capital-runs'

/** What the words around a name say of it: a person, a body, an outlet, or one who reports. */
export type NameSign = 'person' | 'organisation' | 'outlet'

/** How sure it is that a person speaks as a journalist: by the trade, or only by a microphone. */
export type JournalistSign = 'reporter' | 'host'

/** How far an apposition is read, in tokens. */
const appositionReach = 12

const bodyGoods =
  /^(?:ceo|shares?|stock|headquarters|employees|shareholders|investors|customers|website|newsroom|subscribers|readers|founders?|co-founders?|parent|subsidiary|members|board|revenues?|profits?|stores|factories|users)$/
const bodyTies = /^(?:founder|ceo|employees|shares|members|shareholders|subsidiary|owner|users)$/
const reporters =
  /^(?:reporters?|correspondents?|columnists?|anchor|anchorman|anchorwoman|moderators?|co-moderators?|co-anchor|bloggers?|newsman)$/
const hosts =
  /^(?:journalists?|hosts?|co-hosts?|editors?|editor-in-chief|commentators?|contributors?|pundits?|photographer)$/
const papers =
  /^(?:newspapers?|magazine|website|outlet|publication|broadcaster|tabloid|network|station|blog|site|weekly|daily|journal|news|newsletter|podcast)$/

/** What an article's own words say of a name: "Calder, which …", "Ivo Marr, 43, …". */
export function readSign(tokens: readonly Token[], run: Run): NameSign | null {
  return signBehind(tokens, run) ?? signBefore(tokens, run)
}

function signBehind(tokens: readonly Token[], { last }: Run): NameSign | null {
  const [next, second, third] = tokens.slice(last + 1, last + 4)
  if (!next || !second || second.sentence !== tokens[last].sentence) return null
  if (next.word === '(') return /^[RDI](?:-\p{Lu}.*)?$/u.test(second.word) ? 'person' : null
  if (/^[’']s?$/.test(next.word)) return bodyGoods.test(second.lower) ? 'organisation' : null
  if (next.word !== ',') return null
  if (/^\d{1,3}$/.test(second.word)) return third?.word === ',' ? 'person' : null
  return signOfRelative(second.lower) ?? signOfApposition(appositionNoun(tokens, last))
}

function signOfRelative(lower: string): NameSign | null {
  if (lower === 'who' || lower === 'whose') return 'person'
  return lower === 'which' ? 'organisation' : null
}

function signOfApposition(noun: string | null): NameSign | null {
  if (noun === null) return null
  if (reporters.test(noun) || hosts.test(noun)) return 'person'
  return papers.test(noun) ? 'outlet' : signOfNoun(noun)
}

function signOfNoun(noun: string): NameSign | null {
  switch (sourceNouns.get(noun)?.class) {
    case 'role':
    case 'office':
    case 'person':
    case 'spokesperson':
    case 'insider':
      return 'person'
    case 'organisation':
      return 'organisation'
    default:
      return null
  }
}

/** The head of "…, a retired schoolteacher from Calder, …": the last noun before a preposition. */
function appositionNoun(tokens: readonly Token[], last: number): string | null {
  const start = last + 2
  if (!/^(?:a|an|the|one|his|her|its)$/.test(tokens[start].lower)) return null
  let noun: string | null = null
  for (let index = start + 1; index < start + appositionReach; index += 1) {
    const token = tokens[index]
    if (!token || token.sentence !== tokens[last].sentence) break
    if (/^(?:VERB|AUX|PUNCT)$/.test(token.partOfSpeech) && noun) break
    if (/^(?:of|for|at|in|from|with|on|by|to|who|which|that|and|whose|[,;:(])$/.test(token.lower))
      break
    if (isNoun(token)) noun = token.lower
  }
  return noun
}

function isNoun({ lower, word }: Token): boolean {
  return !isCapitalised(word) && (sourceNouns.has(lower) || papers.test(lower) || hosts.test(lower))
}

function signBefore(tokens: readonly Token[], { first, last }: Run): NameSign | null {
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first].sentence) return null
  const governor = tokens[first - 2]?.lower ?? ''
  if (before.lower === 'at' && signOfNoun(governor) === 'person') return 'organisation'
  if (before.lower === 'of' && bodyTies.test(governor)) return 'organisation'
  const next = tokens[last + 1]?.partOfSpeech ?? 'X'
  const isWhole = !/^(?:NOUN|PROPN|ADJ)$/.test(next) && !/s$/.test(tokens[last].lower)
  const { lower } = tokens[last]
  const isNoun = sourceNouns.has(lower) || nameWord('outlet-word', lower) !== undefined
  return before.lower === 'the' && isWhole && !isNoun ? 'organisation' : null
}

/**
 * Whether the words around a person's name make a journalist of them.
 * @param isOwnedByOutlet whether an outlet's genitive or name stands right before it
 */
export function readJournalist(
  tokens: readonly Token[],
  { first, last }: Run,
  isOwnedByOutlet: boolean,
): JournalistSign | null {
  if (wasOnce(tokens, first)) return null
  if (isOwnedByOutlet) return 'reporter'
  const near = [tokens[first - 1]?.lower ?? '', ...lowersOf(tokens, first, last)]
  if (tokens[last + 1]?.word === ',' && tokens[last + 2]) {
    near.push(appositionNoun(tokens, last) ?? '')
  }
  if (near.some((word) => reporters.test(word))) return 'reporter'
  return near.some((word) => hosts.test(word)) ? 'host' : null
}

/** "former reporter Ada Coll" reports no more. */
function wasOnce(tokens: readonly Token[], first: number): boolean {
  return lowersOf(tokens, Math.max(0, first - 5), first).some((word) =>
    /^(?:former|ex-\w+)$/.test(word),
  )
}

function lowersOf(tokens: readonly Token[], first: number, last: number): string[] {
  return tokens.slice(first, last).map(({ lower }) => lower)
}
