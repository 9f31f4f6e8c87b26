import type { Reading } from '#domain/analysis'
import type { Source } from '#domain/source'
import { isAnonymous } from '#domain/source-family'

export interface HeardSource {
  source: Source
  attributionIds: string[]
}

/** The distinct anonymous sources of an article that stand behind at least one attribution. */
export function anonymousSourcesOf(reading: Reading): HeardSource[] {
  return reading.sources.filter(isAnonymous).flatMap((source) => {
    const attributionIds = reading.attributions
      .filter((attribution) => attribution.sourceId === source.id)
      .map((attribution) => attribution.id)
    return attributionIds.length > 0 ? [{ source, attributionIds }] : []
  })
}
