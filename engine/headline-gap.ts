import type { Analysis } from '#domain/analysis'
import type { HeadlineGap } from '#domain/comparison'
import type { Source } from '#domain/source'
import { isOpaque } from '#domain/source-family'
import { classOfNoun } from './classify-source/class-of-noun'
import { readHeadline } from './read-headline'

/**
 * A headline against the strongest support in its text (measures.md, `headline-gap`): what is
 * credited to somebody, or the outlet's own observation. A flat sentence is an observation when its
 * claim is an event or a state, and is not one that the article has from sources it does not name.
 * Null where there is no headline, or nothing in the text that it restates or that supports it.
 */
export function headlineGap(analysis: Analysis): HeadlineGap | null {
  const { headline } = analysis
  if (headline === null || headline.claimId === null) return null
  const credited = analysis.attributions.filter(({ claimId }) => claimId === headline.claimId)
  const sources = credited.map(({ sourceId }) => analysis.sources.find(({ id }) => id === sourceId))
  const isFromUnnamed = credited.length > 0 && sources.every((source) => isOpaque(source ?? null))
  const observed = analysis.assertions.filter(
    ({ claimId, claim }) =>
      claimId === headline.claimId &&
      !isFromUnnamed &&
      (claim.kind === 'event' || claim.kind === 'state'),
  )
  const strengths = [...credited, ...observed].flatMap(({ claim }) => claim?.strength ?? [])
  if (strengths.length === 0) return null
  const body = Math.max(...strengths)
  const { strength } = headline.claim
  return {
    headline: strength,
    body,
    gap: strength - body,
    isNumberMismatch: isNumberMismatch(
      analysis,
      sources.flatMap((source) => source ?? []),
    ),
  }
}

/** The headline credits people in the plural, and the text has one person for it. */
function isNumberMismatch({ title, sources }: Analysis, supporting: readonly Source[]): boolean {
  const { credits } = readHeadline(title, sources)
  const isPlural = credits.some(({ stretch: [start, end] }) =>
    isPluralOfPeople(title.slice(start, end)),
  )
  if (!isPlural || supporting.length === 0) return false
  const people = new Set(supporting.map(({ id }) => id))
  return people.size === 1 && supporting[0].count === 1
}

/** "Officials", "two aides"; not "Brussels" or "the Liberals". */
function isPluralOfPeople(words: string): boolean {
  const last = words.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  if (!/s$|men$|people$/.test(last)) return false
  const noun = classOfNoun(last)
  return noun?.class === 'insider' || noun?.class === 'group' || noun?.class === 'spokesperson'
}
