import type { Span, Stretch } from '#domain/span'
import { classifySource } from './classify-source'
import type { ArticleNames } from './classify-source/article-names'
import type { SourceContext } from './classify-source/source-context'
import type { Verdict } from './classify-source/verdict'
import { findVia, layerFinder } from './find-via'
import { tokenAt } from './token-at'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'
import type { ResolvedSources, SourceLink, TypedSource } from './typed-source'

interface Resolver {
  text: TokenisedText
  names: ArticleNames
  sources: TypedSource[]
  /** Ids of sources by what makes two mentions one: a surname, a name, or nothing. */
  byKey: Map<string, TypedSource>
}

/**
 * Decides for each attribution who stands behind it, and merges mentions of one source where the
 * text licenses it: names by surname, names of bodies by their words, pronouns and "the official" by
 * what they point at. Everything else stays apart; a merge that rests on what is usual is `uncertain`.
 */
export function resolveSources(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  names: ArticleNames,
): ResolvedSources {
  const resolver: Resolver = {
    text,
    names,
    sources: [],
    byKey: new Map(),
  }
  const earlier: SourceContext['earlier'][number][] = []
  const chosen: (TypedSource | null)[] = []
  const layers = layerFinder()
  const viaLayer = ({ kind }: Verdict, attribution: LinkedAttribution) =>
    kind === 'media' || kind === 'self' || kind === 'none' ? null : layers.around(attribution)
  const links = attributions.map((attribution): SourceLink => {
    const { verdict, context } = classifySource(text, resolver.names, attribution, earlier)
    const source = sourceOf(resolver, attribution, verdict, chosen)
    earlier.push({ verdict, anchor: context.anchor, sentence: context.sentence })
    chosen.push(source)
    const outlet = findVia(text, attribution, verdict, resolver.names)
    const via = outlet ? mediaSource(resolver, outlet).id : viaLayer(verdict, attribution)
    if (source?.kind === 'media') layers.note(attribution, source.id)
    return { sourceId: source?.id ?? null, via }
  })
  return { sources: resolver.sources, links }
}

function sourceOf(
  resolver: Resolver,
  attribution: LinkedAttribution,
  verdict: Verdict,
  chosen: (TypedSource | null)[],
): TypedSource | null {
  if (verdict.kind === 'none') return null
  const same = verdict.sameAs === null ? null : chosen[verdict.sameAs]
  // One source keeps one standing: what is only wished by it is incidental, and a source of its own.
  if (same && same.standing === verdict.standing) {
    addMentions(same, attribution.source)
    if (!verdict.isSure) same.merge = 'uncertain'
    return same
  }
  const key = keyOf(resolver, attribution, verdict)
  const known = key === null ? undefined : resolver.byKey.get(key)
  if (known) {
    addMentions(known, attribution.source)
    return known
  }
  const source = newSource(resolver, attribution.source, verdict)
  if (key !== null) resolver.byKey.set(key, source)
  return source
}

/** What makes two mentions one source; null keeps them apart. */
function keyOf({ text }: Resolver, { source }: LinkedAttribution, verdict: Verdict): string | null {
  const { kind, standing, person, phrase } = verdict
  if (kind === 'named_person' && person) return `person ${person}`
  if (kind === 'self') return 'self'
  const words = source
    .map(([start, end]) => text.text.slice(start, end))
    .join(' ')
    .toLowerCase()
  const plain = words
    .replace(/[’']s?$/, '')
    .replace(/^(?:the|a|an) /, '')
    .trim()
  if (kind === 'named_org' || kind === 'media') return `${kind} ${plain}`
  // "officials … the officials": the same words with "the" are the same people; bare plurals too.
  const isPointing = phrase?.determiner === 'definite' || phrase?.isPlural
  return isPointing && phrase ? `${kind} ${standing} ${plain}` : null
}

function newSource(resolver: Resolver, span: Span, verdict: Verdict): TypedSource {
  const name = verdict.person ? (resolver.names.persons.get(verdict.person) ?? null) : null
  const words = span.map(([start, end]) => resolver.text.text.slice(start, end)).join(' ')
  const source: TypedSource = {
    id: `s${resolver.sources.length + 1}`,
    label: labelOf(words, name, verdict),
    name: verdict.kind === 'named_person' ? name : isNamed(verdict) ? cleanLabel(words) : null,
    kind: verdict.kind,
    standing: verdict.standing,
    merge: verdict.isSure ? 'certain' : 'uncertain',
    mentions: [],
    confidence: verdict.isSure ? 0.9 : 0.55,
    because: verdict.because,
  }
  addMentions(source, span)
  const before = antecedent(resolver, span, verdict)
  if (before) {
    addMentions(source, [before])
    if (verdict.kind !== 'named_person')
      source.label = cleanLabel(resolver.text.text.slice(...before))
  }
  resolver.sources.push(source)
  return source
}

/** "a nurse on the ward, who …": the words before the relative describe the source. */
function antecedent({ text }: Resolver, span: Span, { phrase }: Verdict): Stretch | null {
  const [start, end] = span[0] ?? [0, 0]
  if (!phrase || !/^(?:who|whom|whose|which)$/i.test(text.text.slice(start, end))) return null
  let last = tokenAt(text, start) - 1
  while (last > phrase.last && /^[,–—-]+$/.test(text.tokens[last].word)) last -= 1
  return last < phrase.first ? null : [text.tokens[phrase.first].start, text.tokens[last].end]
}

function isNamed({ kind }: Verdict): boolean {
  return kind === 'named_org' || kind === 'media'
}

function labelOf(words: string, name: string | null, { kind }: Verdict): string {
  if (kind === 'named_person' && name) return name
  return cleanLabel(words) || (kind === 'self' ? 'the outlet itself' : 'unknown')
}

const longestLabel = 90

/** The words as they stand, on one line, without a genitive and not endless. */
function cleanLabel(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/, '')
    .replace(/^[\s,–—-]+|[\s,–—-]+$/g, '')
  return plain.length > longestLabel ? `${plain.slice(0, longestLabel - 1).trimEnd()}…` : plain
}

function mediaSource(resolver: Resolver, outlet: { span: Stretch; because: string }): TypedSource {
  const words = resolver.text.text.slice(...outlet.span)
  const key = `media ${words.toLowerCase().replace(/^the /, '')}`
  const known = resolver.byKey.get(key)
  if (known) {
    addMentions(known, [outlet.span])
    return known
  }
  const source = newSource(resolver, [outlet.span], {
    kind: 'media',
    standing: null,
    because: [outlet.because],
    phrase: null,
    person: null,
    sameAs: null,
    isSure: true,
  })
  resolver.byKey.set(key, source)
  return source
}

function addMentions(source: TypedSource, span: Span): void {
  for (const stretch of span) {
    // Mentions come nearly in text order: from the end the place is found in a step or two.
    let at = source.mentions.length
    while (at > 0 && source.mentions[at - 1][0] > stretch[0]) at -= 1
    if (source.mentions[at - 1]?.[0] !== stretch[0]) source.mentions.splice(at, 0, stretch)
  }
}
