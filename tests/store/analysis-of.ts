import type { Analysis } from '#domain/analysis'
import { codebookStamp } from '#domain/codebook'
import type { NewAnalysis } from '#store/analyses'

/** An analysis of a text in which nobody is credited with anything. */
export function analysisOf(text: string, version = '1.0.0'): Analysis {
  return {
    id: 'reading',
    title: 'Harbour works begin',
    text,
    engine: { version, model: 'sha256:0' },
    attributions: [],
    sources: [],
    assertions: [],
    headline: null,
    responses: [],
    corroboration: [],
    sentences: [[0, text.length]],
    paragraphs: [[0, text.length]],
    warnings: [],
    codebook: codebookStamp,
    measures: { 'source-mix': { count: 2, outOf: 3 } },
  }
}

/** Counts and rows such as the measures of an article give. */
export const counts: NewAnalysis['counts'] = [
  { measure: 'source-mix', part: 'document', counted: 1, cases: 1 },
  { measure: 'source-mix', part: 'named-person', counted: 1, cases: 2 },
  { measure: 'specificity', part: '0', counted: 0, cases: 1 },
]

export const rows: NewAnalysis['rows'] = [
  {
    ordinal: 0,
    claimId: 'k1',
    sourceId: 's1',
    category: 'named-person',
    cueClass: 'speech',
    prominence: 'lead',
    kind: 'named_person',
    standing: null,
    confidence: 0.91,
  },
]
