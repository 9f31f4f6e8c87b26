import type { Source } from '#domain/source'
import { findOccasion } from './public-occasion'
import { isExclusive, paragraphText, speakerAt, type TracedArticle } from './traced-article'

/** Words at a place of an article. */
export interface PlacedWords {
  of: TracedArticle
  at: number
  length: number
}

/**
 * Whether two outlets may have the same words of somebody without one taking them from the other. What an
 * anonymous source said can be had from the outlet alone that he spoke to. A named speaker, or one whom
 * nobody names, may have said it to all: only where the earlier outlet says that it was told or saw this
 * itself do the same words show anything, and not where either article, or another that has them, names
 * an occasion that was open to all.
 * @param others the same words in further articles
 */
export function isExplained(
  later: PlacedWords,
  earlier: PlacedWords,
  others: () => readonly PlacedWords[],
): boolean {
  const speakers = [later, earlier].map(({ of, at, length }) => speakerAt(of, at, length))
  if (speakers.some((speaker) => speaker && isUnattributable(speaker))) return false
  if (!isExclusive(earlier.of, earlier.at)) return true
  return [later, earlier, ...others()].some(
    ({ of, at }) => findOccasion(paragraphText(of, at)) !== null,
  )
}

/** Nobody can ask an anonymous source, or a crowd, for the same words again. */
export function isUnattributable({ kind, standing }: Source): boolean {
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
