import { type Analysis, analysisSchema } from '#domain/analysis'

/** A stored document as the house knows it: rows of raw JSON are parsed at the door, once. */
export function parseAnalysis(document: unknown): Analysis {
  return analysisSchema.parse(document)
}
