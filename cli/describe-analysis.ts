import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { sourceCategories, sourceCategory } from '#domain/source-category'
import { spanText } from '#domain/span'
import { measureOf } from '#measures/all'

/** An analysis for people: one line an attribution, then what was counted. */
export function describeAnalysis(analysis: Analysis): string {
  return [
    analysis.title || analysis.id,
    ...analysis.warnings.map((warning) => `  ! ${warnings[warning]}`),
    ...analysis.attributions.map((attribution) => describeAttribution(analysis, attribution)),
    ...Object.entries(analysis.measures).map(([id, { count, outOf }]) => {
      const measure = measureOf(id)
      return `  ${measure?.title ?? id}: ${count} of ${outOf}`
    }),
    '',
  ].join('\n')
}

const warnings = {
  'not-english': 'This does not read as English prose; the result means little.',
  'too-short': 'This is very short; the result means little.',
  'no-text': 'There are no words in it.',
  'cut-short': 'Only the first part was read.',
} as const

function describeAttribution(analysis: Analysis, attribution: Attribution): string {
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  const category = sourceCategory(source, attribution.via !== null)
  const label = sourceCategories.find(({ id }) => id === category)?.label ?? 'Incidental'
  const content = spanText(analysis.text, attribution.content).replace(/\s+/g, ' ')
  const short = content.length > 90 ? `${content.slice(0, 89)}…` : content
  const who = source ? source.label : 'no source'
  return `  [${label}] ${who} — ${spanText(analysis.text, attribution.cue)} — ${short} (${attribution.confidence.toFixed(2)})`
}
