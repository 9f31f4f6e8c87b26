import type { Attribution } from '#domain/attribution'
import type { SourceChange } from '#domain/judgement'
import type { Source } from '#domain/source'
import { spanText } from '#domain/span'
import type { Draft } from './draft'

/** A source that only a person sees, called by the words that credit it. What nobody said of it is not there. */
export function makeSource(
  draft: Draft,
  id: string,
  attribution: Attribution,
  change: SourceChange,
): Source {
  const words = spanText(draft.text, attribution.source)
  const source: Source = {
    id,
    label: words === '' ? spanText(draft.text, attribution.cue) : words,
    name: null,
    kind: 'none',
    standing: null,
    merge: 'certain',
    institution: false,
    role: false,
    access: false,
    specificity: 0,
    facets: [],
    count: 'unknown',
    basis: 'none',
    grant: false,
    reason: 'none',
    affiliation: 'unknown',
    official: false,
    security: false,
    foreign: false,
    current: true,
    mentions: attribution.source,
    confidence: 1,
    because: [],
  }
  const made = changeSource(draft.text, source, change)
  draft.sources.set(id, made)
  return made
}

/**
 * A source with what is corrected about it. A name is kept only where it stands in the text and the
 * source is of a kind that has one: an unnamed source never gets or keeps one.
 */
export function changeSource(text: string, source: Source, change: SourceChange): Source {
  const { type, name, ...facets } = change
  const changed: Source = { ...source, ...facets, ...type, confidence: 1 }
  if (name !== undefined) changed.name = name !== null && text.includes(name) ? name : null
  if (!mayHaveName(changed)) changed.name = null
  if (facets.specificity !== undefined && facets.specificity !== source.specificity) {
    // The words that added up to another step are not those of this one.
    changed.facets = []
  }
  return changed
}

/** Whether a source of that kind may have a name at all. */
export function mayHaveName({ kind }: Pick<Source, 'kind'>): boolean {
  return ['named_person', 'named_org', 'document', 'media', 'self'].includes(kind)
}
