import type { Source } from './source'

/** The chart legend of the codebook (section 6), in its order. */
export const sourceCategories = [
  { id: 'named-person', label: 'Named person' },
  { id: 'named-organisation', label: 'Named organisation' },
  { id: 'document', label: 'Document' },
  { id: 'own-reporting', label: 'Own reporting' },
  { id: 'other-media', label: 'Other media' },
  { id: 'anonymous-described', label: 'Anonymous, described' },
  { id: 'anonymous-bare', label: 'Anonymous, bare' },
  { id: 'generic-group', label: 'Generic group' },
  { id: 'no-source', label: 'No source given' },
] as const
export type SourceCategory = (typeof sourceCategories)[number]['id'] | 'incidental'

/**
 * Where a support is drawn. Incidental voices (a heckler, a crowd) are a family of their own
 * and have no place in the legend; charts say how many they left out.
 * @param source the inner source, or null when the attribution names none
 * @param isVia true when the attribution is taken from another outlet (`via` is set)
 */
export function sourceCategory(source: Source | null, isVia: boolean): SourceCategory {
  if (isVia) return 'other-media'
  if (source === null) return 'no-source'
  switch (source.kind) {
    case 'named_person':
      return 'named-person'
    case 'named_org':
      return 'named-organisation'
    case 'document':
      return 'document'
    case 'self':
      return 'own-reporting'
    case 'media':
      return 'other-media'
    case 'none':
      return 'no-source'
    default:
      return unnamedCategory(source)
  }
}

function unnamedCategory(source: Source): SourceCategory {
  switch (source.standing) {
    case 'identifiable_by_role':
    case 'spokesperson':
      return 'named-organisation'
    case 'anonymous':
      return source.specificity === 0 ? 'anonymous-bare' : 'anonymous-described'
    case 'generic':
      return 'generic-group'
    default:
      return 'incidental'
  }
}
