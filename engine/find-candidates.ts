import type { Candidate, Surroundings } from './keep-or-drop/candidate'
import { leaveAsides } from './leave-asides'
import { type LinkedSpans, linkSpans, openLinkMemory } from './link-attributions/link-spans'
import { mendAttributions } from './mend-attributions'
import type { Model } from './model'
import { bestLabels, labelProbabilities, withEntryBonus } from './tag-spans/decode'
import { readFeatures } from './tag-spans/features'
import { cutAtLines, readSpans, type TaggedSpan } from './tag-spans/read-spans'
import type { TokenisedText } from './tokenised-text'

/**
 * The attributions that may be in a text, and what the decision rule looks at beside them. The net's
 * scores are read several times, each time with another bonus for opening a span: what only an eager
 * reading finds is rarely right, but where a shy one joins two statements an eager one tells them
 * apart. In text order of their cues.
 */
export function findCandidates(
  text: TokenisedText,
  model: Pick<Model, 'network' | 'transitions' | 'linker' | 'cueCounts'>,
  entryBonuses: readonly number[],
): { candidates: Candidate[]; around: Surroundings } {
  const features = readFeatures(text, model.cueCounts)
  const scores = model.network.score(features)
  const probabilities = labelProbabilities(scores, model.transitions)
  const found = new Map<string, Candidate>()
  const known = new Map<string, TaggedSpan>()
  const memory = openLinkMemory()
  const isHeadline = ({ first }: TaggedSpan) => features.places[first] === 0
  // "…, AIDES SAY" reports what stands before it in the headline, not what stands below.
  const linkParts = (spans: TaggedSpan[]) =>
    [spans.filter(isHeadline), spans.filter((span) => !isHeadline(span))].flatMap((part) =>
      linkSpans(text.tokens, part, model.linker, memory),
    )
  entryBonuses.forEach((bonus, reading) => {
    const likeliest = bestLabels(scores, withEntryBonus(model.transitions, bonus))
    const spans = unite(cutAtLines(readSpans(likeliest), text.lines, text.quotes), known)
    const linked = leaveAsides(text, mendAttributions(text.tokens, linkParts(spans)))
    linked.forEach((one, place) => {
      const key = spellOut(one)
      const same = found.get(key)
      if (same) same.foundBy[reading] = true
      else found.set(key, asCandidate(one, linked, place, reading, entryBonuses.length))
    })
  })
  const candidates = [...found.values()].sort((a, b) => a.cue.first - b.cue.first)
  return { candidates, around: { text, features, cueCounts: model.cueCounts, probabilities } }
}

/** Gives for each span the one object of all readings that stands for it. */
function unite(spans: readonly TaggedSpan[], known: Map<string, TaggedSpan>): TaggedSpan[] {
  return spans.map((span) => {
    const key = `${span.role}${span.first}-${span.last}`
    const same = known.get(key) ?? span
    known.set(key, same)
    return same
  })
}

function asCandidate(
  linked: LinkedSpans,
  company: readonly LinkedSpans[],
  place: number,
  reading: number,
  readings: number,
): Candidate {
  const foundBy = new Array<boolean>(readings).fill(false)
  foundBy[reading] = true
  return { ...linked, foundBy, company, place }
}

/** Equal for candidates with the same spans. */
function spellOut({ cue, source, contents }: LinkedSpans): string {
  const ends = ({ first, last }: TaggedSpan) => `${first}-${last}`
  return `${ends(cue)} ${source ? ends(source) : ''} ${contents.map(ends).join(' ')}`
}
