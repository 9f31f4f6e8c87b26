import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { isAnonymous } from '#domain/source-family'
import type { Span, Stretch } from '#domain/span'

/** A text to be judged: what the engine reads in it, and what is known about it beside its words. */
export interface Draft {
  analysis: Analysis
  /** Null for none; undefined where its form, such as pasted text, has no place for one. */
  byline: string | null | undefined
  section: string | null
}

/** One claim of a draft with all that supports it. Attitudes make no claim and are left out. */
export interface DraftClaim {
  id: string
  supports: { attribution: Attribution; source: Source | null }[]
}

// A book-length draft has thousands of claims and sources, and forty rules ask for them: each
// analysis is indexed once.
const claimsRead = new WeakMap<Analysis, DraftClaim[]>()
const sourcesById = new WeakMap<Analysis, ReadonlyMap<string, Source>>()

/** The claims that carry an attribution, in text order. */
export function claimsOf({ analysis }: Draft): DraftClaim[] {
  const known = claimsRead.get(analysis)
  if (known) return known
  const claims = new Map<string, DraftClaim>()
  for (const attribution of analysis.attributions) {
    if (attribution.claimId === null || attribution.cueClass === 'attitude') continue
    const claim = claims.get(attribution.claimId) ?? { id: attribution.claimId, supports: [] }
    claim.supports.push({ attribution, source: sourceOf(analysis, attribution) })
    claims.set(claim.id, claim)
  }
  const read = [...claims.values()]
  claimsRead.set(analysis, read)
  return read
}

/** The claims all of whose support is anonymous: only these hang on people who are not named. */
export function anonymousClaimsOf(draft: Draft): DraftClaim[] {
  return claimsOf(draft).filter(({ supports }) =>
    supports.every(({ source }) => isAnonymous(source)),
  )
}

/** The anonymous sources that make a claim, in order of their first attribution. */
export function anonymousSourcesOf({ analysis }: Draft): Source[] {
  const heard = new Set(
    analysis.attributions
      .filter(({ cueClass }) => cueClass !== 'attitude')
      .map(({ sourceId }) => sourceId),
  )
  return analysis.sources.filter((source) => isAnonymous(source) && heard.has(source.id))
}

/** The attributions to anonymous sources that make a claim, with their sources. */
export function anonymousSupportsOf(draft: Draft): { attribution: Attribution; source: Source }[] {
  return claimsOf(draft).flatMap(({ supports }) =>
    supports.flatMap(({ attribution, source }) =>
      source && isAnonymous(source) ? [{ attribution, source }] : [],
    ),
  )
}

/** The source of an attribution, or null. */
export function sourceOf(analysis: Analysis, { sourceId }: Attribution): Source | null {
  if (sourceId === null) return null
  let sources = sourcesById.get(analysis)
  if (!sources) {
    sources = new Map(analysis.sources.map((source) => [source.id, source]))
    sourcesById.set(analysis, sources)
  }
  return sources.get(sourceId) ?? null
}

/** Where a source stands in the text: its first mention, or the cue of its first attribution. */
export function placeOf({ analysis }: Draft, source: Source): Span {
  if (source.mentions.length > 0) return [source.mentions[0]]
  const first = analysis.attributions.find(({ sourceId }) => sourceId === source.id)
  return first ? first.cue : []
}

/** The sentence that a place stands in, whole; the place itself where no sentence holds it. */
export function sentenceAround({ analysis }: Draft, [start, end]: Stretch): Stretch {
  const sentence = analysis.sentences.find(([from, to]) => from <= start && start < to)
  return sentence ?? [start, end]
}

/** The text of every sentence in which a source is mentioned or credited, each once. */
export function sentencesOf(draft: Draft, source: Source): string[] {
  const { analysis } = draft
  const places = [
    ...source.mentions,
    ...analysis.attributions
      .filter(({ sourceId }) => sourceId === source.id)
      .flatMap(({ source: words, cue }) => [...words, ...cue]),
  ]
  const starts = new Map(places.map((place) => [sentenceAround(draft, place)[0], place]))
  return [...starts.values()].map((place) => analysis.text.slice(...sentenceAround(draft, place)))
}

/** The first place of several spans, in text order. */
export function startOf(attribution: Attribution): number {
  const places = [attribution.content, attribution.cue, attribution.source].flat()
  return Math.min(...places.map(([start]) => start))
}

/** How many people stand behind some sources at least: an unstated plural is never two. */
export function peopleBehind(sources: readonly Source[]): number {
  return sources.reduce((sum, { count }) => {
    if (typeof count === 'number') return sum + count
    return sum + (count === 'several' ? 2 : 1)
  }, 0)
}

/** Each source once, where several attributions are to the same. */
export function distinctSources(supports: DraftClaim['supports']): Source[] {
  const sources = new Map<string, Source>()
  for (const { source } of supports) if (source) sources.set(source.id, source)
  return [...sources.values()]
}
