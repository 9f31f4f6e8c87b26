import type { Source } from '#domain/source'

/** A source with its mentions merged and its kind and standing decided, before it is described. */
export type TypedSource = Pick<
  Source,
  'id' | 'label' | 'name' | 'kind' | 'standing' | 'merge' | 'mentions' | 'confidence' | 'because'
>

/** What the resolver says of each attribution: its source, and the source it is taken from. */
export interface SourceLink {
  sourceId: string | null
  via: string | null
}

export interface ResolvedSources {
  sources: TypedSource[]
  /** One for each attribution, in their order. */
  links: SourceLink[]
}
