import type { Source } from '#domain/source'
import { isAnonymous } from '#domain/source-family'
import { headlineGap } from '#engine/headline-gap'
import { anonymousClaimsOf, claimsOf, type Draft, distinctSources, peopleBehind } from '../draft'
import type { Judgement, Rule } from '../rule'

/** R14: one source is not made plural. */
export const notMadePlural: Rule = {
  id: 'R14',
  title: 'One source is not made plural',
  asks: 'Headline and lead do not speak of several sources where the text has one.',
  mode: 'partial',
  severity: 3,
  says: {
    headline: 'The headline credits several, and the text has one person for it.',
    lead: 'The lead credits “{several}”, and the text has one person for it: “{one}”.',
    alike: 'Headline and lead speak of no more sources than the text has.',
    ask: 'How many sources did we speak to for this?',
    better: 'The number that there were: “an official”, “two officials”.',
  },
  judge(draft) {
    const { analysis } = draft
    const flagged: Judgement[] = []
    if (headlineGap(analysis)?.isNumberMismatch) {
      flagged.push({
        outcome: 'flagged',
        span: [],
        isInHeadline: true,
        ...(analysis.headline?.claimId ? { claimId: analysis.headline.claimId } : {}),
        why: 'headline',
      })
    }
    flagged.push(...claimsOf(draft).flatMap((claim) => pluralOverOne(claim)))
    if (flagged.length > 0) return flagged
    const leading = claimsOf(draft).flatMap(({ supports }) =>
      supports.filter(
        ({ attribution, source }) => attribution.prominence !== 'body' && isAnonymous(source),
      ),
    )
    return leading.length === 0
      ? []
      : [{ outcome: 'met', span: leading[0].attribution.source, why: 'alike' }]
  },
}

/** The lead has an unstated plural, the body one person, both for the same claim. */
function pluralOverOne({ id, supports }: ReturnType<typeof claimsOf>[number]): Judgement[] {
  const several = supports.find(
    ({ attribution, source }) => attribution.prominence === 'lead' && source?.count === 'plural',
  )
  const rest = distinctSources(
    supports.filter(
      ({ attribution, source }) => attribution.prominence === 'body' && isAnonymous(source),
    ),
  ).filter((source) => source.id !== several?.source?.id)
  if (!several?.source || rest.length !== 1 || rest[0].count !== 1) return []
  return [
    {
      outcome: 'flagged',
      span: several.attribution.source,
      claimId: id,
      sourceId: several.source.id,
      why: 'lead',
      values: { several: several.source.label, one: rest[0].label },
    },
  ]
}

/** R21: two sources or more. */
export const twoSources: Rule = {
  id: 'R21',
  title: 'Two sources or more',
  asks: 'A claim that rests on anonymous sources has at least two of them.',
  mode: 'automatic',
  severity: 2,
  says: {
    one: 'One source that is not named supports this: “{source}”.',
    plural: '“{source}” does not say how many; it counts as one.',
    enough: '{people, number} people at least support this.',
    ask: 'Is there a second source, on the record if possible?',
    better: 'A second source, or the number that there were.',
  },
  parameters: { least: 2 },
  judge: (draft, { least }) =>
    anonymousClaimsOf(draft).map(({ id, supports }) => {
      const sources = distinctSources(supports)
      const people = peopleBehind(sources)
      const isMet = people >= Number(least)
      return {
        outcome: isMet ? 'met' : 'flagged',
        span: supports[0].attribution.content,
        claimId: id,
        sourceId: sources[0].id,
        why: isMet ? 'enough' : sources[0].count === 'plural' ? 'plural' : 'one',
        values: { source: sources[0].label, people },
      }
    }),
}

const briefedTogether =
  /\b(?:both|all|each) (?:were |had been |have been )?(?:briefed|told|informed) (?:by|in) (?:the same|one)\b|\bbriefed together\b|\bat the same briefing\b/i

/** R22: independent of each other. Texts can show that sources are not; they never prove that they are. */
export const independent: Rule = {
  id: 'R22',
  title: 'Independent of each other',
  asks: 'Sources that confirm each other are independent of each other.',
  mode: 'partial',
  severity: 2,
  says: {
    together: 'The text says that the sources were told together.',
    sameBody: 'The sources are described as of one body: “{body}”.',
    unknown: 'The text does not show whether its {people, number} sources are independent.',
    ask: 'Do they know it from each other, or from one and the same paper or person?',
    better: 'How each of them knows, as far as it is safe to say.',
  },
  judge: (draft) =>
    anonymousClaimsOf(draft)
      .filter(({ supports }) => peopleBehind(distinctSources(supports)) > 1)
      .map(({ id, supports }) => {
        const sources = distinctSources(supports)
        const body = commonBody(sources)
        const isTogether = supports.some(({ attribution }) => isToldTogether(draft, attribution))
        const isFlagged = isTogether || body !== null
        return {
          outcome: isFlagged ? 'flagged' : 'cannot-tell',
          span: supports[0].attribution.content,
          claimId: id,
          sourceId: sources[0].id,
          why: isTogether ? 'together' : body !== null ? 'sameBody' : 'unknown',
          values: { people: peopleBehind(sources), body: body ?? '' },
        }
      }),
}

function isToldTogether(
  { analysis }: Draft,
  { cue, source }: { cue: [number, number][]; source: [number, number][] },
): boolean {
  const start = [...cue, ...source][0]?.[0]
  if (start === undefined) return false
  const paragraph = analysis.paragraphs.find(([from, to]) => from <= start && start < to)
  return paragraph !== undefined && briefedTogether.test(analysis.text.slice(...paragraph))
}

function commonBody(sources: readonly Source[]): string | null {
  if (sources.length < 2) return null
  const bodies = sources.map(
    ({ facets }) => facets.find(({ facet }) => facet === 'organisation')?.words ?? null,
  )
  return bodies.every((body) => body !== null && body === bodies[0]) ? bodies[0] : null
}

/** R24: one source is said to be one. */
export const saysItIsOne: Rule = {
  id: 'R24',
  title: 'One source is said to be one',
  asks: 'Where a report relies on one source, it says so, or says what could not be confirmed.',
  mode: 'automatic',
  severity: 2,
  says: {
    said: 'The text says what it rests on, or what could not be confirmed.',
    silent: 'This rests on one source that is not named, and the text does not say so.',
    plural: '“{source}” does not say how many there were; if it was one, the text does not say so.',
    ask: 'Did anybody else confirm it? If not, can we say so?',
    better:
      'A line such as “could not be independently confirmed”, or “the account rests on one person”.',
  },
  judge(draft) {
    const isSaid = draft.analysis.corroboration.length > 0
    return anonymousClaimsOf(draft)
      .filter(({ supports }) => peopleBehind(distinctSources(supports)) === 1)
      .map(({ id, supports }) => {
        const [source] = distinctSources(supports)
        // “Officials” may be one or many: that is a question to put, not a finding.
        const isPlural = source.count === 'plural'
        return {
          outcome: isSaid ? 'met' : isPlural ? 'cannot-tell' : 'flagged',
          span: supports[0].attribution.content,
          claimId: id,
          sourceId: source.id,
          why: isSaid ? 'said' : isPlural ? 'plural' : 'silent',
          values: { source: source.label },
        }
      })
  },
}
