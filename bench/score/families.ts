import { isAnonymous, isOpaque, type SourceType } from '#domain/source-family'
import type { PairedLabel } from './source-labels'

/** The families of the codebook (section 6) whose rates are corrected for the engine's errors. */
export const families = {
  named: ({ kind, standing }) =>
    kind === 'named_person' ||
    kind === 'named_org' ||
    kind === 'document' ||
    standing === 'spokesperson' ||
    standing === 'identifiable_by_role',
  document: ({ kind }) => kind === 'document',
  anonymous: isAnonymous,
  opaque: isOpaque,
  generic: ({ standing }) => standing === 'generic',
  media: ({ kind }) => kind === 'media',
  self: ({ kind }) => kind === 'self',
  incidental: ({ standing }) => standing === 'incidental',
} satisfies Record<string, (source: SourceType) => boolean>
export type Family = keyof typeof families

/** How many items are of a family, and how many of the rest, unweighted. */
export function countFamily(rows: readonly PairedLabel[], family: Family) {
  const found = rows.filter(({ read }) => read !== null)
  const cases = found.filter((row) => families[family](row)).length
  return { cases, others: found.length - cases }
}

/**
 * Of the found attributions of a family, the share that is read as of it. Each counts as often as it
 * stands for attributions of the corpus, for rates of ordinary coverage are to be corrected with it.
 * NaN when there is none.
 */
export function sensitivity(rows: readonly PairedLabel[], family: Family): number {
  return shareRead(rows, family, true)
}

/** Of the found attributions outside a family, the share that is read as outside it; weighted too. */
export function specificity(rows: readonly PairedLabel[], family: Family): number {
  return 1 - shareRead(rows, family, false)
}

function shareRead(rows: readonly PairedLabel[], family: Family, isOfFamily: boolean): number {
  let all = 0
  let read = 0
  for (const row of rows) {
    if (row.read === null || families[family](row) !== isOfFamily) continue
    all += row.weight
    if (families[family](row.read)) read += row.weight
  }
  return read / all
}
