import { remembered } from '#comparison/remembered'
import type { Reading } from '#domain/analysis'
import type { Source } from '#domain/source'
import { isAnonymous, isErased } from '#domain/source-family'

export interface HeardSource {
  source: Source
  attributionIds: string[]
}

/**
 * The distinct sources of an article that stand behind at least one attribution, attitudes included.
 * A group is one source however many people it is, and what credits nobody is none. An outlet from
 * which a statement is only taken ("told Axios") does not stand behind it.
 */
export const heardSourcesOf = remembered((reading: Reading): HeardSource[] => {
  const heard = new Map<string | null, string[]>()
  for (const { id, sourceId } of reading.attributions) {
    const own = heard.get(sourceId)
    if (own) own.push(id)
    else heard.set(sourceId, [id])
  }
  return reading.sources.flatMap((source) => {
    const attributionIds = heard.get(source.id) ?? []
    return attributionIds.length > 0 && !isErased(source) ? [{ source, attributionIds }] : []
  })
})

/** The distinct anonymous sources of an article that stand behind at least one attribution. */
export function anonymousSourcesOf(reading: Reading): HeardSource[] {
  return heardSourcesOf(reading).filter(({ source }) => isAnonymous(source))
}
