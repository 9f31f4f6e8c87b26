import type { Analysis } from '#domain/analysis'
import type { Source } from '#domain/source'
import { type SourceCategory, sourceCategory } from '#domain/source-category'
import { isOpaque } from '#domain/source-family'
import { findIndicators } from '#engine/find-indicators'
import { readHeadline } from '#engine/read-headline'
import type { HeadlineRow } from './story-view'

/**
 * Marks who a headline credits, where it hedges and where its wording may lean on a reader, and says when it credits nobody although the
 * claims of the lead rest on opaque sources alone.
 */
export function markHeadline(
  title: string,
  analysis: Analysis,
): Pick<HeadlineRow, 'marks' | 'note'> {
  const read = readHeadline(title, analysis.sources)
  const credits = read.credits.map(({ stretch, sourceId, category }) => ({
    stretch,
    what: 'source' as const,
    category: categoryOf(analysis.sources, sourceId) ?? category,
  }))
  const hedges = read.hedges.map((stretch) => ({ stretch, what: 'hedge' as const }))
  const wording = findIndicators({ title, text: '', attributions: [] })
    .filter((indicator) => indicator.class !== 'hedge')
    .map((indicator) => ({
      stretch: indicator.stretch,
      what: 'wording' as const,
      class: indicator.class,
    }))
  return {
    marks: [...credits, ...hedges, ...wording].sort((a, b) => a.stretch[0] - b.stretch[0]),
    note: credits.length > 0 ? null : noteOnLead(analysis),
  }
}

function categoryOf(sources: Source[], id: string | null): SourceCategory | null {
  const source = sources.find((one) => one.id === id)
  return source ? sourceCategory(source, false) : null
}

function noteOnLead(analysis: Analysis): string | null {
  const lead = analysis.attributions.filter(
    ({ prominence, claim }) => prominence !== 'body' && claim !== null,
  )
  if (lead.length === 0) return null
  const behind = lead.map(
    ({ sourceId }) => analysis.sources.find(({ id }) => id === sourceId) ?? null,
  )
  if (!behind.every(isOpaque)) return null
  const people = new Set(
    behind.flatMap((source) => (source?.standing === 'anonymous' ? [source.id] : [])),
  )
  if (people.size === 0) return 'No attribution; the lead gives no source that can be named'
  const who = people.size === 1 ? 'one anonymous source' : `${people.size} anonymous sources`
  return `No attribution; the lead credits ${who}`
}
