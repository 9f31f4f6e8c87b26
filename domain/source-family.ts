import type { Source } from './source'

/** What decides to which family of the codebook (section 6) a source belongs. */
export type SourceType = Pick<Source, 'kind' | 'standing'>

/** Anonymous: a person the outlet relies on and does not name (codebook section 6). Not the same as unnamed. */
export function isAnonymous(source: SourceType | null): boolean {
  return source?.standing === 'anonymous'
}

/** Opaque: anonymous, a generic group, or wording that points to a source and gives none. */
export function isOpaque(source: SourceType | null): boolean {
  return (
    source === null ||
    source.kind === 'none' ||
    source.standing === 'anonymous' ||
    source.standing === 'generic'
  )
}

/** Named: a person, body or document with a name, a spokesperson, or somebody whose role tells who it is. */
export function isNamed(source: SourceType | null): boolean {
  if (source === null) return false
  return (
    source.kind === 'named_person' ||
    source.kind === 'named_org' ||
    source.kind === 'document' ||
    source.standing === 'spokesperson' ||
    source.standing === 'identifiable_by_role'
  )
}

/** No source given: the wording points to one ("reportedly") and the text has none. */
export function isErased(source: SourceType | null): boolean {
  return source === null || source.kind === 'none'
}
