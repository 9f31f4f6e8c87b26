import type { Source, SourceKind, Standing } from '#domain/source'
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

export const strengthWords = [
  'denied or without evidence',
  'possible',
  'believed or feared',
  'indicated as likely',
  'stated as fact by a source',
  'flat fact in the outlet’s own voice',
] as const

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
