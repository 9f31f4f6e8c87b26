import type { Analysis } from '#domain/analysis'
import type { AnonymityReason, Facet, Source } from '#domain/source'
import { isErased } from '#domain/source-family'
import { spanText } from '#domain/span'
import type { ArticleSummary } from '#domain/story'
import type { Measure, MeasureCase } from '#measures/measure'
import { opaqueVoices } from '#measures/opaque-voices'
import { reasonGiven } from '#measures/reason-given'
import { specificity } from '#measures/specificity'

type ReadArticle = { article: ArticleSummary; analysis: Analysis }

/** A voice as one article words it: its attributions of one kind, and the address of their sentences. */
export interface OpaqueVoice {
  /** Its part of `opaque-voices`. */
  part: string
  words: string
  articleId: string
  outlet: string
  /** Ids of the cases behind it, as many as are counted. */
  cases: string[]
}

/** One anonymous source with the words that describe it and that say why it is not named. */
export interface AnonymousVoice {
  articleId: string
  outlet: string
  /** Its case in the measures of anonymous sources. */
  caseId: string
  words: string
  /** Its part of `specificity` and of `reason-given`. */
  step: string
  reason: AnonymityReason
  facets: Pick<Facet, 'facet' | 'words' | 'value'>[]
  /** The words that grant anonymity, and those that say why; null where there are none. */
  grantWords: string | null
  reasonWords: string | null
}

const apartFromOpaque = 'other'

/** The opaque and incidental voices with their words, those heard most first. */
export function listOpaqueVoices(read: readonly ReadArticle[]): OpaqueVoice[] {
  return read.flatMap(opaqueVoicesOf).sort((a, b) => b.cases.length - a.cases.length)
}

function opaqueVoicesOf({ article, analysis }: ReadArticle): OpaqueVoice[] {
  const wordsOf = wordsByAttribution(analysis)
  const voices = new Map<string, OpaqueVoice>()
  for (const { id, part } of opaqueVoices.cases(analysis)) {
    if (part === null || part === apartFromOpaque) continue
    const words = wordsOf.get(id) ?? ''
    const key = `${part} ${words.toLowerCase()}`
    const voice = voices.get(key)
    if (voice) voice.cases.push(id)
    else {
      voices.set(key, { part, words, articleId: article.id, outlet: article.outlet, cases: [id] })
    }
  }
  return [...voices.values()]
}

/** What a voice is called; what credits nobody has no name but its own wording: "reportedly". */
function wordsByAttribution({ text, attributions, sources }: Analysis): Map<string, string> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return new Map(
    attributions.map(({ id, sourceId, cue }) => {
      const source = byId.get(sourceId ?? '') ?? null
      return [id, source === null || isErased(source) ? spanText(text, cue) : source.label]
    }),
  )
}

/** The anonymous sources of the story, articles in their order. */
export function listAnonymousVoices(read: readonly ReadArticle[]): AnonymousVoice[] {
  return read.flatMap(({ article, analysis }) => {
    const sources = new Map(analysis.sources.map((source) => [source.id, source]))
    const reasons = partsOf(reasonGiven, analysis)
    return specificity.cases(analysis).flatMap(({ id, part }: MeasureCase) => {
      const source = sources.get(id)
      if (!source || part === null) return []
      return [
        {
          articleId: article.id,
          outlet: article.outlet,
          caseId: id,
          words: source.label,
          step: part,
          reason: (reasons.get(id) ?? 'none') as AnonymityReason,
          facets: source.facets.map(({ facet, words, value }) => ({ facet, words, value })),
          ...readGrant(source),
        },
      ]
    })
  })
}

function partsOf(measure: Measure, analysis: Analysis): Map<string, string | null> {
  return new Map(measure.cases(analysis).map(({ id, part }) => [id, part]))
}

/** The engine quotes the words that decided: "“asked not to be named” grants anonymity; “could lose her post”: …". */
function readGrant({ because }: Pick<Source, 'because'>) {
  const found = because
    .map((reason) => /^“(.+?)” grants anonymity(?:; “(.+?)”: )?/.exec(reason))
    .find((match) => match !== null)
  return { grantWords: found?.[1] ?? null, reasonWords: found?.[2] ?? null }
}
