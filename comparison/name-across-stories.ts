import type { Source } from '#domain/source'
import { readBodyName, readName } from './list-sources/name-key'

/**
 * By what a source is looked for in other stories: the full name of a person, the name of a body; null
 * for everyone else. An unnamed source has none, whoever it may be, and a last name alone may be
 * anybody's.
 */
export function nameAcrossStories({ kind, name }: Pick<Source, 'kind' | 'name'>): string | null {
  if (name === null) return null
  if (kind === 'named_person') {
    const full = readName(name)?.full ?? null
    return full === null ? null : `person:${full}`
  }
  if (kind === 'named_org') {
    const body = readBodyName(name)
    return body === null ? null : `body:${body}`
  }
  return null
}
