/** A word of a statement: as written, in lower case, and without its ending. */
interface Word {
  lower: string
  stem: string
  isCapitalised: boolean
  /** A mark or conjunction stands before it: another clause begins. */
  opensClause: boolean
}

/** Who does something to whom, as the keys of the words on either side of the predicate. */
export interface Roles {
  predicate: string
  agent: ReadonlySet<string>
  patient: ReadonlySet<string>
  /** The names among them. */
  names: ReadonlySet<string>
}

/**
 * Whether two statements say the same thing of the same parties with the roles exchanged: "A jammed
 * B", "A was jammed by B". Read from the order of names around the predicate, so it is "possible" at
 * best. At least one of the parties exchanged has to be a name.
 */
export function isRoleShift(earlier: readonly Roles[], later: readonly Roles[]): boolean {
  return earlier.some((one) => later.some((other) => areExchanged(one, other)))
}

function areExchanged(a: Roles, b: Roles): boolean {
  if (a.predicate !== b.predicate) return false
  const isName = (key: string) => a.names.has(key) || b.names.has(key)
  const given = meet(a.agent, b.patient)
  const taken = meet(a.patient, b.agent)
  const kept = [...meet(a.agent, b.agent), ...meet(a.patient, b.patient)]
  if (given.length === 0 || taken.length === 0) return false
  // Where names change places on both sides, a noun that stays ("a Tarn boat", "a Norvian boat") keeps nobody.
  if (given.some(isName) && taken.some(isName)) return !kept.some(isName)
  return [...given, ...taken].some(isName) && kept.length === 0
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((key) => b.has(key))
}

const wordList = (words: string) => new Set(words.split(' '))

const clauseWords = wordList(
  'after before while when because since although though that who which whom where if unless until but and or as shortly hours days minutes over during following in on at near off outside',
)
const beForms = wordList('is are was were be been being gets got getting')
const emptyWords = wordList(
  'a an the his her its their this that these those by with of to from for may might could would will shall should can must have has had having do does did not never also then already again once first deliberately allegedly reportedly two three four five six seven eight nine ten said says',
)
/** Past forms that no ending tells. */
const irregular = new Map(
  [
    ['beat', 'beat beats beaten beating'],
    ['shoot', 'shot shoot shoots shooting'],
    ['hit', 'hit hits hitting'],
    ['strike', 'struck strike strikes stricken striking'],
    ['sink', 'sank sunk sink sinks sinking'],
    ['sell', 'sold sell sells selling'],
    ['buy', 'bought buy buys buying'],
    ['pay', 'paid pay pays paying'],
    ['give', 'gave given give gives giving'],
    ['take', 'took taken take takes taking'],
    ['hurt', 'hurt hurts hurting'],
    ['lead', 'led lead leads leading'],
    ['win', 'won win wins winning'],
    ['steal', 'stole stolen steal steals stealing'],
    ['send', 'sent send sends sending'],
    ['hold', 'held hold holds holding'],
    ['catch', 'caught catch catches catching'],
    ['teach', 'taught teach teaches teaching'],
    ['bite', 'bit bitten bite bites biting'],
    ['drive', 'drove driven drive drives driving'],
    ['overthrow', 'overthrew overthrown overthrow overthrows'],
    ['sue', 'sue sues sued suing'],
  ].flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, string] => [form, lemma])),
)

/** "Met", "fought": whoever is named first, it is the same event. And what is said is no deed. */
const noDeeds = new Set(
  'meet met marry talk agree disagree clash fight fought negotiate trade divorce play debate border resemble equal match draw drew merge kiss say said tell told report claim announce state add deny warn suggest believe think know call'
    .split(' ')
    .map(stemOf),
)

/** Every reading of a text as "agent, predicate, patient"; few of its words can be one. */
export function readRoles(text: string): Roles[] {
  const words = cutWords(text)
  return words.flatMap((word, at) => {
    if (!isPredicate(word) || at === 0) return []
    const isPassive = isPassiveAt(words, at)
    const before = sideBefore(words, at)
    const after = sideAfter(words, at, isPassive)
    if (!before || !after) return []
    const [agent, patient] = isPassive ? [after, before] : [before, after]
    return [{ predicate: word.stem, ...sidesOf(agent, patient) }]
  })
}

function isPredicate({ lower, stem, isCapitalised }: Word): boolean {
  if (isCapitalised || beForms.has(lower) || emptyWords.has(lower) || clauseWords.has(lower))
    return false
  if (noDeeds.has(stem)) return false
  return irregular.has(lower) || /(?:ed|es|s|ing)$/.test(lower)
}

/** A form of "be" stands before it, adverbs between them left out of account. */
function isPassiveAt(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (beForms.has(words[back].lower)) return !words[at].lower.endsWith('ing')
    if (!/ly$|^not$|^also$/.test(words[back].lower)) return false
  }
  return false
}

/** The words of the clause before the predicate; a clause that hangs on them is part of them. */
function sideBefore(words: readonly Word[], at: number): Word[] | null {
  const side = words.slice(0, at)
  return side.some(isParty) ? side : null
}

/** The words after it up to the next clause: after "by" where it is passive. */
function sideAfter(words: readonly Word[], at: number, isPassive: boolean): Word[] | null {
  let start = at + 1
  if (isPassive) {
    const by = words.findIndex(({ lower }, index) => index > at && lower === 'by')
    if (by < 0 || by > at + mostWordsToBy) return null
    start = by + 1
  }
  const rest = words.slice(start)
  const end = rest.findIndex((word, index) => word.opensClause && index > 0)
  const side = end < 0 ? rest : rest.slice(0, end)
  return side.some(isParty) && !(start < words.length && clauseWords.has(words[start].lower))
    ? side
    : null
}

const mostWordsToBy = 6

function sidesOf(agent: readonly Word[], patient: readonly Word[]): Omit<Roles, 'predicate'> {
  const keysOf = (side: readonly Word[]) => new Set(side.filter(isParty).map(keyOf))
  const names = [...agent, ...patient].filter(({ isCapitalised }) => isCapitalised).map(keyOf)
  return { agent: keysOf(agent), patient: keysOf(patient), names: new Set(names) }
}

function isParty({ lower }: Word): boolean {
  return (
    lower.length > 2 && !emptyWords.has(lower) && !beForms.has(lower) && !clauseWords.has(lower)
  )
}

/** "Varda" and "Vardan", "Norvia" and "Norvian" are one party: a name counts by its first letters. */
function keyOf({ lower, isCapitalised, stem }: Word): string {
  return isCapitalised ? lower.replace(/'s?$/, '').slice(0, lettersOfName) : stem
}

const lettersOfName = 5

const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

function cutWords(text: string): Word[] {
  let end = 0
  return [...text.matchAll(wordPattern)].map(({ index, 0: written }) => {
    const lower = written.toLowerCase().replaceAll('’', "'")
    const gap = text.slice(end, index)
    end = index + written.length
    return {
      lower,
      stem: stemOf(lower),
      // The first word of a sentence is written large whether it is a name or not.
      isCapitalised: /^\p{Lu}/u.test(written) && !emptyWords.has(lower),
      opensClause: /[,;:.!?–—…]/.test(gap) || clauseWords.has(lower),
    }
  })
}

function stemOf(lower: string): string {
  const known = irregular.get(lower)
  if (known !== undefined) return known
  return lower
    .replace(/'s?$/, '')
    .replace(/(?:ing|ed|es|s|e)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/i$/, 'y')
}
