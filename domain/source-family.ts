import type { Source } from './source'

/** Anonymous: a person the outlet relies on and does not name (codebook section 6). Not the same as unnamed. */
export function isAnonymous(source: Source | null): boolean {
  return source?.standing === 'anonymous'
}

/** Opaque: anonymous, a generic group, or wording that points to a source and gives none. */
export function isOpaque(source: Source | null): boolean {
  return (
    source === null ||
    source.kind === 'none' ||
    source.standing === 'anonymous' ||
    source.standing === 'generic'
  )
}
