import type { Reading } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'

/** A small world for counting by hand: sources by what matters to measures, claims by their supports. */
export interface InventedSupport {
  claim: string | null
  source: string | null
  cueClass?: Attribution['cueClass']
  via?: string
  prominence?: Attribution['prominence']
  confidence?: number
}

/** A source with everything unsaid left at "nothing known". */
export function inventSource(id: string, said: Partial<Source>): Source {
  return {
    id,
    label: id,
    name: null,
    kind: 'unnamed_person',
    standing: null,
    merge: 'certain',
    institution: false,
    role: false,
    access: false,
    specificity: 0,
    facets: [],
    count: 1,
    basis: 'none',
    grant: false,
    reason: 'none',
    affiliation: 'unknown',
    official: false,
    security: false,
    foreign: false,
    current: true,
    mentions: [],
    confidence: 1,
    because: [],
    ...said,
  }
}

/** A reading with these sources, and one attribution for each support. */
export function inventReading(sources: Source[], supports: InventedSupport[]): Reading {
  return {
    id: 'invented',
    title: '',
    text: '',
    engine: { version: '0.0.0', model: 'none' },
    sources,
    attributions: supports.map((support, index) => ({
      id: `a${index + 1}`,
      source: [],
      cue: [],
      content: [],
      sourceId: support.source,
      via: support.via ?? null,
      claimId: support.claim,
      cueClass: support.cueClass ?? 'speech',
      form: 'indirect',
      prominence: support.prominence ?? 'body',
      claim: { kind: 'event', strength: 4 },
      confidence: support.confidence ?? 1,
      because: [],
    })),
    assertions: [],
    headline: null,
    responses: [],
    corroboration: [],
    sentences: [],
    paragraphs: [],
    warnings: [],
  }
}
