import type { Source } from '#domain/source'
import { findOccasion } from './public-occasion'
import { isExclusive, paragraphText, speakerAt, type TracedArticle } from './traced-article'

/** Words at a place of an article. */
export interface PlacedWords {
  of: TracedArticle
  at: number
  length: number
}

/** As many outlets with one quotation of a named speaker show that it was said to many. */
const outletsOfPublicWords = 3

/**
 * Whether two outlets may have the same quotation without one taking it from the other: a named speaker
 * said it on an occasion open to all, it stands in a document that both could read, or so many outlets
 * have it that it was said to many. What an anonymous source said is never open to all.
 * @param others the same words in further articles
 */
export function isExplained(
  later: PlacedWords,
  earlier: PlacedWords,
  others: readonly PlacedWords[],
): boolean {
  const speakers = [later, earlier].map(({ of, at, length }) => speakerAt(of, at, length))
  if (speakers.some((speaker) => speaker && isUnattributable(speaker))) return false
  const isOwnToEarlier = isExclusive(earlier.of, earlier.at)
  if (speakers.some((speaker) => speaker?.kind === 'document') && !isOwnToEarlier) return true
  const all = [later, earlier, ...others]
  if (all.some(({ of, at }) => findOccasion(paragraphText(of, at)) !== null)) return true
  const outlets = new Set(all.map(({ of }) => of.outletKey))
  return outlets.size >= outletsOfPublicWords && !isOwnToEarlier
}

/** Nobody can ask an anonymous source, or a crowd, for the same words again. */
function isUnattributable({ kind, standing }: Source): boolean {
  return kind === 'none' || standing === 'anonymous' || standing === 'generic'
}

/** Whether both are credited to people with names that differ: then it is not one quotation. */
export function isOfTwoSpeakers(a: Source | undefined, b: Source | undefined): boolean {
  if (a?.kind !== 'named_person' || b?.kind !== 'named_person') return false
  const [first, second] = [surnameOf(a), surnameOf(b)]
  return first !== null && second !== null && first !== second
}

/** The last word of a named person's name, in lower case. */
export function surnameOf({ name, label }: Source): string | null {
  return (
    /[\p{L}’'-]+$/u
      .exec(name ?? label)?.[0]
      .toLowerCase()
      .replaceAll('’', "'") ?? null
  )
}
