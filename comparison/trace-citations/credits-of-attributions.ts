import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import type { Stretch } from '#domain/span'
import type { Credit } from './credit'
import { cutWords } from './cut-words'
import type { Mention } from './mention'
import { firstEndingAfter, sentenceAt } from './sentence-at'

/** The least confidence of an attribution that is believed where no wording of ours shows the same. */
const leastConfidence = 0.5

type Outlet = Pick<Credit, 'name' | 'isSelf'>

/** What the engine read: "X reported" with X an outlet, and "an official told X" (`via`). */
export function creditsOfAttributions(
  analysis: Analysis,
  mentions: readonly Mention[],
  quoted: Uint8Array,
): Credit[] {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  return analysis.attributions.flatMap((attribution) => {
    const via = sources.get(attribution.via ?? '')
    const source = sources.get(attribution.sourceId ?? '')
    return creditOf(analysis, attribution, via, source, mentions, quoted) ?? []
  })
}

function creditOf(
  { text, sentences }: Analysis,
  attribution: Attribution,
  via: Source | undefined,
  source: Source | undefined,
  mentions: readonly Mention[],
  quoted: Uint8Array,
): Credit | null {
  const place = attribution.cue[0] ?? attribution.source[0]
  if (!isBelieved(attribution) || !place || quoted[place[0]] === 1) return null
  const evidence = sentenceAt(sentences, place[0])
  if (!evidence) return null
  const outlet = via
    ? outletOfVia(text, via, mentions, evidence)
    : outletOfSource(text, source, attribution, mentions)
  if (!outlet) return null
  const claim = text.slice(...evidence).replace(outlet.name, ' ')
  return via
    ? { ...outlet, class: 'told', evidence, claim, because: 'the engine reads that it was told' }
    : { ...outlet, class: 'says', evidence, claim, because: 'the engine reads it as the source' }
}

function isBelieved({ confidence, cueClass }: Attribution): boolean {
  return confidence >= leastConfidence && cueClass !== 'attitude'
}

function outletOfVia(
  text: string,
  via: Source,
  mentions: readonly Mention[],
  [start, end]: Stretch,
): Outlet | null {
  const place = via.mentions.find((one) => one[0] >= start && one[1] <= end)
  // "a local Fernhill TV station" and "a CBS affiliate" are some station.
  const isSome = place && /^\s(?:affiliate|station|channel)s?\b/.test(text.slice(place[1], end))
  if (isSome) return null
  const inSentence = mentionsIn(mentions, start, end)
  const mention = inSentence.find((one) => overlaps(via.mentions, one))
  if (mention) return nameOf(mention)
  return via.name !== null && isName(via.name) ? { name: via.name, isSelf: false } : null
}

/** The mentions that reach into a stretch of the text. */
function mentionsIn(mentions: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = []
  for (let at = firstEndingAfter(mentions, start); mentions[at]?.start < end; at += 1) {
    found.push(mentions[at])
  }
  return found
}

/** Only where the outlet itself is the source: not its reader, owner or website. */
function outletOfSource(
  text: string,
  source: Source | undefined,
  attribution: Attribution,
  mentions: readonly Mention[],
): Outlet | null {
  const [stretch] = attribution.source
  if (source?.kind !== 'media' || !stretch) return null
  const words = text.slice(...stretch)
  const [mention] = mentionsIn(mentions, ...stretch)
  if (mention) return isItself(text, mention, stretch) ? nameOf(mention) : null
  const name = words.replace(/^the\s/i, '')
  return source.name !== null && isName(name) && name === source.name.replace(/^the\s/i, '')
    ? { name, isSelf: false }
    : null
}

function isItself(text: string, mention: Mention, [start]: Stretch): boolean {
  const before = text.slice(start, Math.max(start, mention.start)).trim()
  const after = text.slice(mention.end, mention.end + 30)
  return (
    !mention.isPlainWord &&
    /^(?:(?:an?|the|one) )?(?:(?:report|story|article|investigation)s? (?:in|by|from|on))?$/i.test(
      before,
    ) &&
    !/^['’]s (?!report|story|article)/i.test(after) &&
    !/^(?: has| have| had)?(?: not)? (?:\w+(?: that)? (?:it|its)\b|comment|declin|respond|apologi)/.test(
      after,
    )
  )
}

/** Two capitalised words or more: of one word nobody can tell. */
function isName(words: string): boolean {
  const cut = cutWords(words)
  return cut.length > 1 && cut.length < 6 && cut.every(({ isCapitalised }) => isCapitalised)
}

function overlaps(span: readonly Stretch[], { start, end }: Mention): boolean {
  return span.some(([from, to]) => from < end && start < to)
}

function nameOf({ name, isSelf }: Mention): Outlet {
  return { name, isSelf }
}
