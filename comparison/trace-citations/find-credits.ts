import type { Analysis } from '#domain/analysis'
import type { Stretch } from '#domain/span'
import { findFurniture, isFurniture } from '#engine/find-furniture'
import type { Credit } from './credit'
import { type CreditClass, creditingRows, mentionSign } from './crediting-rows'
import { creditsOfAttributions } from './credits-of-attributions'
import { markQuoted } from './cut-words'
import { findMentions } from './find-mentions'
import type { Mention } from './mention'
import type { KnownOutlet, OutletBook } from './outlet-book'
import { sentenceWithDateline } from './sentence-at'

/** "Axios said" may speak for Axios; a plain word needs a sign that only an outlet gives. */
const classesForPlainWords: ReadonlySet<CreditClass> = new Set([
  'first',
  'whole',
  'reports',
  'told',
  'account',
])

/** How far around a name its sentence is looked at; further off nothing belongs to it. */
const reach = 400

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
  const found = mentions.flatMap((mention, index) => {
    const sentence = sentenceWithDateline(text, analysis.sentences, mention.start)
    if (!sentence || mention.end > sentence[1] || quoted[mention.start] === 1) return []
    const credit = readMention(text, sentence, mentions, index)
    if (!credit || (credit.class !== 'whole' && isFurniture(furniture, sentence))) return []
    return [credit]
  })
  const byOutlet = new Map<string, Credit>()
  for (const credit of [...found, ...creditsOfAttributions(analysis, mentions, quoted)]) {
    const key = `${credit.evidence[0]} ${credit.name}`
    if (!byOutlet.has(key)) byOutlet.set(key, credit)
  }
  return [...byOutlet.values()].sort((a, b) => a.evidence[0] - b.evidence[0])
}

function readMention(
  text: string,
  sentence: Stretch,
  mentions: readonly Mention[],
  index: number,
): Credit | null {
  const mention = mentions[index]
  const [from, to] = coordinated(text, mentions, index)
  const start = Math.max(sentence[0], from - reach)
  const before = text.slice(start, from)
  const after = text.slice(to, Math.min(sentence[1], to + reach))
  const shown = `${start > sentence[0] ? 'x ' : ''}${before}${mentionSign}${after}`
  // The first letter of a sentence is no sign of a name.
  const plain = shown
    .replace(/\s+/g, ' ')
    .replace(/^(\W*)(\p{Lu})(?=\p{Ll})/u, (_, marks: string, letter: string) => {
      return marks + letter.toLowerCase()
    })
  const row = creditingRows.find(
    (one) =>
      (!mention.isPlainWord || classesForPlainWords.has(one.class)) && one.pattern.test(plain),
  )
  if (!row) return null
  const { name, isSelf } = mention
  const claim = `${before} ${after}`
  return { class: row.class, name, isSelf, evidence: sentence, claim, because: row.because }
}

/** "Orbis, the Bugle and Channel 40 reported": what is said of one is said of all. */
function coordinated(text: string, mentions: readonly Mention[], index: number): Stretch {
  const isJoined = (from: number, to: number) =>
    to >= from && to - from <= 6 && /^(?:,|,? (?:and|or|&))\s$/.test(text.slice(from, to))
  let [first, last] = [index, index]
  while (first > 0 && isJoined(mentions[first - 1].end, mentions[first].start)) first -= 1
  while (last + 1 < mentions.length && isJoined(mentions[last].end, mentions[last + 1].start)) {
    last += 1
  }
  return [mentions[first].start, mentions[last].end]
}
