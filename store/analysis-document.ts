import { type Analysis, analysisSchema } from '#domain/analysis'
import { storableText } from './storable-text'

/** A stored document as the house knows it: rows of raw JSON are parsed at the door, once. */
export function parseAnalysis(document: unknown): Analysis {
  return analysisSchema.parse(document)
}

/**
 * An analysis or comparison as PostgreSQL can keep it. The text was made storable when its article was
 * added, but words cut from it may end in the middle of a surrogate pair.
 */
export function storableDocument<Document>(document: Document): Document {
  return storable(document) as Document
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]))
}
