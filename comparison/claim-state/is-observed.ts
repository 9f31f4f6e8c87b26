import type { PatternRow } from '#engine/lexicon/anonymity'
import type { Voice } from '../claim-statement'
import { isOutletName } from '../outlet-name'

/**
 * Wording by which an outlet says that it saw for itself. The group "who" is the reader, as it is
 * written: it has to be the outlet or its authors.
 */
export const observationRows: PatternRow<'seen'>[] = [
  {
    class: 'seen',
    pattern:
      /\b(?:seen|read|viewed|reviewed|examined|inspected|obtained|checked|heard) by (?<who>us|this (?:news)?(?:paper|outlet)|(?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}]* ?){1,4})/gu,
    because: 'the outlet says that it has seen what it tells of',
    example: 'Minutes seen by the Orrin Mail show no vote.',
    not: 'Ships seen by the coast have no lights.',
  },
  {
    class: 'seen',
    pattern:
      /(?<who>\b[Ww]e|\b[Oo]ur (?:reporter|correspondent)|\b[Tt]his (?:news)?(?:paper|outlet)|(?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}]* ?){1,4}) ?(?:has |have |had )?(?:seen|saw|viewed|reviewed|examined|inspected|obtained|watched|counted)\b/gu,
    because: 'the outlet says that it has seen what it tells of',
    example: 'The Orrin Mail reviewed the minutes.',
    not: 'the mayor reviewed the minutes',
  },
]

/**
 * Whether a flat sentence stands in a paragraph in which its article, up to that sentence, says that
 * it has seen, read or checked what it tells of: own observation. Only events and states can be
 * observed, no allegation, intent or opinion.
 */
export function isObserved({ support, kind, article, span, statement }: Voice): boolean {
  if (support !== 'own_voice' || (kind !== 'event' && kind !== 'state')) return false
  const { paragraphs, corroboration, text } = article.analysis
  const start = statement.span[0]
  const end = span.at(-1)?.[1] ?? start
  const paragraph = paragraphs.find(([from, to]) => from <= start && start < to)
  if (!paragraph) return false
  const isVerified = corroboration.some(
    ({ kind: line, span: [first] }) =>
      line === 'verified' && first && paragraph[0] <= first[0] && first[0] < end,
  )
  const upToHere = text.slice(paragraph[0], end)
  return (
    isVerified ||
    observationRows.some(({ pattern }) =>
      [...upToHere.matchAll(pattern)].some(({ groups }) =>
        isOwnOutlet(groups!.who, article.outlet),
      ),
    )
  )
}

function isOwnOutlet(who: string, outlet: string | null): boolean {
  if (/^(?:us|we|our .+|this .+)$/i.test(who.trim())) return true
  return isOutletName(who, outlet)
}
