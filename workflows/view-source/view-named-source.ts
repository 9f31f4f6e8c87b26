import { sourceCategory } from '#domain/source-category'
import { readingsOfName, type SourceReading } from '#store/named-source'
import { storableText } from '#store/storable-text'
import { openWorkspace } from '../workspace'
import { heardSentences } from './heard-sentences'
import type { NamedSourceView, SourceHeard } from './source-view'

/**
 * Where a named person or body is heard over all stories. Only a name joins: whoever is not named has
 * no key, and people of one name but different walks of life stay apart, as do those of whom an article
 * does not say, where there are several.
 * @returns null where the name is heard nowhere
 */
export async function viewNamedSource(nameKey: string): Promise<NamedSourceView | null> {
  const { db } = await openWorkspace()
  const { readings, articles } = await readingsOfName(db, storableText(nameKey))
  if (readings.length === 0) return null
  return {
    name: fullestName(readings),
    groups: groupByRole(readings),
    articles,
    listed: readings.length,
  }
}

function groupByRole(readings: readonly SourceReading[]): NamedSourceView['groups'] {
  const stated = new Set(
    readings.flatMap(({ source }) =>
      source.kind === 'named_person' && source.affiliation !== 'unknown'
        ? [source.affiliation]
        : [],
    ),
  )
  const only = stated.size === 1 ? [...stated][0] : null
  const groups = new Map<string, SourceHeard[]>()
  for (const reading of readings) {
    const role = reading.source.kind === 'named_person' ? reading.source.affiliation : 'unknown'
    const key = role === 'unknown' ? (only ?? role) : role
    groups.set(key, [...(groups.get(key) ?? []), toHeard(reading)])
  }
  return [...groups]
    .map(([affiliation, heard]) => ({ affiliation, heard }))
    .sort((a, b) => b.heard.length - a.heard.length)
}

function toHeard(reading: SourceReading): SourceHeard {
  return {
    articleId: reading.articleId,
    title: reading.title,
    outlet: reading.outlet,
    publishedAt: reading.publishedAt,
    storyId: reading.storyId,
    storyTitle: reading.storyTitle,
    label: reading.source.label,
    category: sourceCategory(reading.source, false),
    sentences: heardSentences(reading, reading.attributions),
  }
}

function fullestName(readings: readonly SourceReading[]): string {
  return readings
    .map(({ source }) => source.name ?? source.label)
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '')
}
