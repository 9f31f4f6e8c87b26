import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { sourceCategories, sourceCategory } from '#domain/source-category'
import { type Span, spanText } from '#domain/span'
import { measureOf } from '#measures/all'
import { warningWords } from './warning-words'

/** An analysis for people: one line an attribution, then what was counted. */
export function describeAnalysis(analysis: Analysis): string {
  return [
    analysis.title || analysis.id,
    ...analysis.warnings.map((warning) => `  ! ${warningWords[warning]}`),
    ...analysis.attributions.map((attribution) => describeAttribution(analysis, attribution)),
    ...analysis.responses.map(({ kind, span, sourceId }) => {
      const who = analysis.sources.find(({ id }) => id === sourceId)
      return `  ${responseWords[kind]}${who ? ` (${who.label})` : ''}: ${shortened(analysis, span)}`
    }),
    ...analysis.corroboration.map(
      ({ kind, span }) => `  ${corroborationWords[kind]}: ${shortened(analysis, span)}`,
    ),
    ...Object.entries(analysis.measures).map(([id, { count, outOf }]) => {
      const measure = measureOf(id)
      return `  ${measure?.title ?? id}: ${count} of ${outOf}`
    }),
    '',
  ].join('\n')
}

const responseWords = {
  response: 'Answered',
  denial: 'Denied',
  declined: 'Would not answer',
  'no-response': 'Did not answer',
} as const

const corroborationWords = {
  verified: 'Said to be confirmed',
  'not-verified': 'Said not to be confirmed',
  'single-source-said': 'Said to rest on one source',
} as const

function describeAttribution(analysis: Analysis, attribution: Attribution): string {
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  const category = sourceCategory(source, attribution.via !== null)
  const label = sourceCategories.find(({ id }) => id === category)?.label ?? 'Incidental'
  const short = shortened(analysis, attribution.content)
  const who = source ? source.label : 'no source'
  return `  [${label}] ${who} — ${spanText(analysis.text, attribution.cue)} — ${short} (${attribution.confidence.toFixed(2)})`
}

const longestQuote = 90

function shortened({ text }: Analysis, span: Span): string {
  const words = spanText(text, span).replace(/\s+/g, ' ')
  return words.length > longestQuote ? `${words.slice(0, longestQuote - 1)}…` : words
}
