import type { Source } from '#domain/source'
import type { Voice } from '../claim-statement'
import { remembered } from '../remembered'
import { wordsOf } from '../word-runs'

const wordList = (words: string) => new Set(words.split(' '))

/** Words that every second description has: they say nothing of who somebody is. */
const emptyWords = wordList(
  'a an the this that these those he she it they them you who one his her its their our my of for at in on from with by to and or as near inside two three four five six seven eight nine ten dozen several some many another other each every all both unnamed anonymous mr mrs ms dr sir professor former senior top official officials source sources insider insiders person people man woman men women individual individuals figure figures member members aide aides spokesman spokeswoman spokesperson spokesmen spokespeople said says told according',
)
/** A government as a whole is no office: two of its bodies need not know of each other. */
const governmentWords = wordList('state government city county country nation national federal')
/** What a text is; whose it is tells it from another. */
const documentWords =
  /^(?:report|record|log|document|file|paper|letter|email|e-mail|memo|study|poll|survey|data|figure|statement|minute|note|audit|filing|notice|rota|transcript|footage|photo|picture|video|image|book|register|account|analysi)s?$/

/** Somebody who is called no more than this may be anybody. */
const bareHeads = wordList('source insider person people individual figure member one someone')

/** A phrase up to the clause that hangs on it: "two nurses, who asked not to be named" is "two nurses". */
function nounPhrase(text: string): string {
  return text.split(
    /[,;]?\s+(?:who|which|that|whose|whom|where|speaking|familiar|briefed|close to|with (?:direct )?knowledge|on condition)\b/i,
  )[0]
}

const singular = (word: string) =>
  word
    .replace(/'s?$/, '')
    .replace(/men$/, 'man')
    .replace(/(?<=[^s])s$/, '')

/** How an article describes a source: its label and the places where it is mentioned. */
function descriptions({ source, article, attribution }: Voice): string[] {
  if (!source) return []
  const { text } = article.analysis
  const here = attribution?.source ?? []
  const spans = [...here, ...source.mentions].slice(0, mostMentions)
  return [source.label, ...spans.map(([start, end]) => text.slice(start, end))]
}

/** Later mentions are pronouns and bare names. */
const mostMentions = 12

/** All the words that an article uses for a source, clauses included. */
export const wordsOfSource = remembered((voice: Voice): string => {
  return descriptions(voice).join(' … ')
})

/** Words that say of what office, body, trade or place a source is; names and empty words left out. */
export const officeWords = remembered((voice: Voice): ReadonlySet<string> => {
  const name = new Set(wordsOf(voice.source?.name ?? '').map(singular))
  const isPerson = voice.source?.kind === 'named_person'
  const words = descriptions(voice).flatMap((text) => wordsOf(nounPhrase(text)).map(singular))
  return new Set(
    words.filter(
      (word) =>
        word.length > 2 &&
        !/^\p{N}/u.test(word) &&
        !(isPerson && name.has(word)) &&
        !emptyWords.has(word) &&
        !governmentWords.has(word) &&
        !documentWords.test(word),
    ),
  )
})

/** A label without its article and the sex of a spokesperson, to compare two of them. */
export const plainLabel = remembered((source: Source): string => {
  return wordsOf(nounPhrase(source.label))
    .filter((word) => !/^(?:a|an|the|one|another)$/.test(word))
    .join(' ')
    .replace(/spokes(?:man|woman|men|women|people)\b/g, 'spokesperson')
})

/** The noun that a description turns on: "two executives at firms" is "executive". */
export const headOf = remembered((source: Source): string => {
  const [before] = nounPhrase(source.label).split(
    /\s(?:of|for|at|in|from|with|on|by|to|inside|near)\s/i,
  )
  return singular(wordsOf(before).at(-1) ?? '')
})

/** Whether two unnamed sources may be the same people: no noun or affiliation speaks against it. */
export function mayBeTheSame(a: Source, b: Source): boolean {
  const known = [a.affiliation, b.affiliation].filter((one) => one !== 'unknown')
  if (known.length === 2 && known[0] !== known[1]) return false
  const [head, other] = [headOf(a), headOf(b)]
  return head === other || bareHeads.has(head) || bareHeads.has(other)
}

/** Whether a text is the work of somebody: an audit and its auditor, a harbour master and his log. */
export function isWorkOf(text: Voice, author: Voice): boolean {
  if (text.source?.kind !== 'document' || !author.source || author.source.kind === 'document') {
    return false
  }
  const said = wordsOf(nounPhrase(text.source.label)).map(singular)
  const title = [...officeWords(author)]
  if (title.length > 0 && title.every((word) => said.includes(word))) return true
  return said
    .filter((word) => word.length >= familyLetters)
    .some((word) =>
      title.some((other) => other.slice(0, familyLetters) === word.slice(0, familyLetters)),
    )
}

/** "Audit" and "auditor", "inspection" and "inspector" have so many letters in common. */
const familyLetters = 5

/** Whether the description of a text names its author: by name, or by all words of the office. */
export function namesItsAuthor(text: Voice, author: Voice): boolean {
  if (text.source?.kind !== 'document' || author.source?.kind !== 'named_person') return false
  const said = new Set(wordsOf(wordsOfSource(text)).map(singular))
  const surname = wordsOf(author.source.name ?? '').at(-1)
  if (surname !== undefined && said.has(singular(surname))) return true
  const title = [...officeWords(author)]
  return title.length > 0 && title.every((word) => said.has(word))
}
