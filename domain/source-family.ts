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
