import type { Analysis } from '#domain/analysis'
import type { Stretch } from '#domain/span'
import { findFurniture, isFurniture } from '#engine/find-furniture'
import { type CreditClass, creditingRows, mentionSign } from './crediting-rows'
import { creditsOfAttributions } from './credits-of-attributions'
import { markQuoted } from './cut-words'
import { findMentions, type Mention } from './find-mentions'
import type { KnownOutlet, OutletBook } from './outlet-book'

/** A sentence that takes something from an outlet, or says what the article's own outlet did. */
export interface Credit {
  class: CreditClass
  /** The name of the outlet; empty for "this newspaper". */
  name: string
  isSelf: boolean
  /** The sentence, in UTF-16 code units. */
  evidence: Stretch
  /** The sentence without the outlet's name: what is taken. */
  claim: string
  because: string
}

/** "Axios said" may speak for Axios; a plain word needs a sign that only an outlet gives. */
const classesForPlainWords: ReadonlySet<CreditClass> = new Set([
  'first',
  'whole',
  'reports',
  'told',
  'account',
])

/** Where an article credits outlets, its own among them, in text order; one credit a sentence and outlet. */
export function findCredits(
  analysis: Analysis,
  book: OutletBook,
  own: KnownOutlet | null,
): Credit[] {
  const { text } = analysis
  const mentions = findMentions(text, book, own)
  const quoted = markQuoted(text)
  const furniture = findFurniture(text)
  const credits: Credit[] = []
  for (const sentence of analysis.sentences) {
    const inside = mentions.filter(
      ({ start, end }) => start >= sentence[0] && end <= sentence[1] && quoted[start] === 0,
    )
    for (const mention of inside) {
      const credit = readMention(text, sentence, mention, inside)
      if (!credit || (credit.class !== 'whole' && isFurniture(furniture, sentence))) continue
      if (!isKnown(credits, credit)) credits.push(credit)
    }
  }
  for (const credit of creditsOfAttributions(analysis, mentions, quoted)) {
    if (!isKnown(credits, credit)) credits.push(credit)
  }
  return credits.sort((a, b) => a.evidence[0] - b.evidence[0])
}

function isKnown(credits: readonly Credit[], { name, evidence }: Credit): boolean {
  return credits.some((one) => one.name === name && one.evidence[0] === evidence[0])
}

function readMention(
  text: string,
  sentence: Stretch,
  mention: Mention,
  others: readonly Mention[],
): Credit | null {
  const [from, to] = coordinated(text, mention, others)
  const shown = `${text.slice(sentence[0], from)}${mentionSign}${text.slice(to, sentence[1])}`
  // The first letter of a sentence is no sign of a name.
  const plain = shown
    .replace(/\s+/g, ' ')
    .replace(/^(\W*)(\p{Lu})(?=\p{Ll})/u, (_, before: string, letter: string) => {
      return before + letter.toLowerCase()
    })
  const row = creditingRows.find(
    (one) =>
      (!mention.isPlainWord || classesForPlainWords.has(one.class)) && one.pattern.test(plain),
  )
  if (!row) return null
  const { name, isSelf } = mention
  const claim = shown.replace(mentionSign, ' ')
  return { class: row.class, name, isSelf, evidence: sentence, claim, because: row.because }
}

/** "Orbis, the Bugle and Channel 40 reported": what is said of one is said of all. */
function coordinated(text: string, mention: Mention, others: readonly Mention[]): Stretch {
  let { start, end } = mention
  const isJoined = (from: number, to: number) =>
    /^(?:,|,? (?:and|or|&))\s$/.test(text.slice(from, to))
  for (const other of others) {
    if (other.start > end && isJoined(end, other.start)) end = other.end
  }
  for (const other of others.toReversed()) {
    if (other.end < start && isJoined(other.end, start)) start = other.start
  }
  return [start, end]
}
