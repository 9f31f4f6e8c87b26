import type { Warning } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { ClaimKind } from '#domain/claim'
import type { Facet, Source, SourceKind, Standing } from '#domain/source'
import { type SourceCategory, sourceCategories } from '#domain/source-category'

/** The codebook's words as people read them: no raw label ever reaches a page. */
export const kindWords: Record<SourceKind, string> = {
  named_person: 'named person',
  named_org: 'named organisation',
  unnamed_person: 'unnamed person',
  unnamed_group: 'unnamed group',
  document: 'document',
  media: 'other media',
  self: 'own reporting',
  none: 'no source given',
}

export const standingWords: Record<Standing, string> = {
  identifiable_by_role: 'identifiable by role',
  spokesperson: 'spokesperson',
  generic: 'generic group',
  anonymous: 'anonymous',
  incidental: 'incidental',
}

export const claimKindWords: Record<ClaimKind, string> = {
  event: 'event',
  state: 'state of affairs',
  intent: 'order or plan',
  belief: 'belief',
  prediction: 'prediction',
  evaluation: 'opinion',
  allegation: 'allegation',
}

export const strengthWords = [
  'denied or without evidence',
  'possible',
  'believed or feared',
  'indicated as likely',
  'stated as fact by a source',
  'flat fact in the outlet’s own voice',
] as const

export const facetWords: Record<Facet['facet'], string> = {
  organisation: 'organisation',
  function: 'function',
  relation: 'relation to the events',
  side: 'side',
  narrowing: 'number or narrow class',
}

export const reasonWords: Record<Source['reason'], string> = {
  specific: 'specific reason',
  boilerplate: 'stock phrase',
  condition_only: 'condition only',
  none: 'none',
}

export const formWords: Record<Attribution['form'], string> = {
  direct: 'direct quotation',
  mixed: 'partly quoted',
  indirect: 'in the outlet’s words',
}

export const warningSentences: Record<Warning, string> = {
  'not-english': 'This does not read as English prose; the result means little.',
  'too-short': 'This is very short; the result means little.',
  'no-text': 'There are no words in it.',
  'cut-short': 'It is very long: only the first part was read.',
}

/** The legend's words for a category. */
export function categoryWords(category: SourceCategory): string {
  return sourceCategories.find(({ id }) => id === category)?.label ?? 'Incidental voice'
}

/** Who a source is to the reader, in two or three words. */
export function sourceWords(source: Pick<Source, 'kind' | 'standing'> | null): string {
  if (source === null) return 'no source given'
  return source.standing ? standingWords[source.standing] : kindWords[source.kind]
}

/** A step of the specificity scale: 1.5 is "1½". */
export function writeStep(value: number): string {
  const whole = Math.floor(value)
  if (whole === value) return String(whole)
  return whole === 0 ? '½' : `${whole}½`
}
