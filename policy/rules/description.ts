import type { MissingFacet } from '#domain/policy'
import type { Source } from '#domain/source'
import { anonymousSourcesOf, type Draft, placeOf } from '../draft'
import { mayNarrow } from '../may-narrow'
import type { Judgement, Rule } from '../rule'

const askable = ['organisation', 'function', 'relation', 'side'] as const

/** What a description lacks of what a reader could be told. */
export function missingOf({ facets, basis }: Source): MissingFacet[] {
  const given = new Set<string>(facets.map(({ facet }) => facet))
  const missing: MissingFacet[] = askable.filter((facet) => !given.has(facet))
  return basis === 'none' ? [...missing, 'basis'] : missing
}

function of(draft: Draft, source: Source, own: Omit<Judgement, 'span' | 'sourceId'>): Judgement {
  return {
    span: placeOf(draft, source),
    sourceId: source.id,
    ...own,
    values: { source: source.label, ...own.values },
  }
}

/** R09: never bare. */
export const neverBare: Rule = {
  id: 'R09',
  title: 'Never a bare “source”',
  asks: 'A source that is not named is described by at least one thing a reader can use.',
  mode: 'automatic',
  severity: 3,
  says: {
    bare: '“{source}” tells a reader nothing about who this is.',
    described: '“{source}” is described.',
    ask: 'Where does the source work, and how does it know? What of that can we print?',
    better: 'The body, the sort of office, or how the source knows, as far as is safe.',
  },
  judge: (draft) =>
    anonymousSourcesOf(draft).map((source) =>
      source.facets.length === 0
        ? of(draft, source, {
            outcome: 'flagged',
            why: 'bare',
            missing: missingOf(source),
          })
        : of(draft, source, { outcome: 'met', why: 'described' }),
    ),
}

/** R10: as specific as is safe. */
export const specificEnough: Rule = {
  id: 'R10',
  title: 'As specific as is safe',
  asks: 'A source that is not named is described as closely as is safe.',
  mode: 'automatic',
  severity: 2,
  says: {
    low: '“{source}” is described at {specificity, number} of 5; {least, number} is asked for.',
    middle:
      '“{source}” is described at {specificity, number} of 5; {enough, number} would be close.',
    close: '“{source}” is described at {specificity, number} of 5.',
    ask: 'What more can we say about this source without giving the source away?',
    better: 'More of: body, office, part in the events, side.',
  },
  parameters: { least: 2, enough: 3 },
  judge: (draft, parameters) => {
    const [least, enough] = [Number(parameters.least), Number(parameters.enough)]
    return anonymousSourcesOf(draft).map((source) => {
      const { specificity } = source
      const values = { specificity, least, enough }
      if (specificity >= enough) return of(draft, source, { outcome: 'met', why: 'close', values })
      const isLow = specificity < least
      return of(draft, source, {
        outcome: 'flagged',
        ...(isLow ? {} : { severity: 1 as const }),
        why: isLow ? 'low' : 'middle',
        values,
        missing: missingOf(source),
        mayNarrow: mayNarrow(source),
      })
    })
  },
}

/** R11: how the source knows. */
export const howItKnows: Rule = {
  id: 'R11',
  title: 'How the source knows',
  asks: 'The text says how a source that is not named knows what it says.',
  mode: 'automatic',
  severity: 2,
  says: {
    none: 'The text does not say how “{source}” knows.',
    generic: 'The text says only in general words how “{source}” knows.',
    specific: 'The text says how “{source}” knows.',
    ask: 'Can we say how the source knows: was it there, has it read the paper, was it told?',
    better: 'What the source saw, read or attended, in place of “familiar with”.',
  },
  judge: (draft) =>
    anonymousSourcesOf(draft).map((source) => {
      if (source.basis === 'specific') return of(draft, source, { outcome: 'met', why: 'specific' })
      return of(draft, source, {
        outcome: 'flagged',
        ...(source.basis === 'generic' ? { severity: 1 as const } : {}),
        why: source.basis === 'generic' ? 'generic' : 'none',
        missing: ['basis'],
        mayNarrow: mayNarrow(source),
      })
    }),
}

/** R12: motive, side, party. */
export const sideGiven: Rule = {
  id: 'R12',
  title: 'Side and interest',
  asks: 'Where it matters, the text says what side, party or interest a source that is not named has.',
  mode: 'partial',
  severity: 1,
  says: {
    given: 'The text says on which side “{source}” is.',
    unknown: 'The text does not say on which side “{source}” is.',
    ask: 'What has the source to gain by telling us? Do readers need to know?',
    better: 'The side, party or interest, where it bears on what is said.',
  },
  judge: (draft) =>
    anonymousSourcesOf(draft).map((source) =>
      source.affiliation === 'party' || source.facets.some(({ facet }) => facet === 'side')
        ? of(draft, source, { outcome: 'met', why: 'given' })
        : of(draft, source, {
            outcome: 'cannot-tell',
            why: 'unknown',
            missing: ['side'],
          }),
    ),
}

const rank =
  /\b(?:senior|top|high-ranking|high-level|key|leading|prominent|well-placed|highly placed)\b/i

/** R13: "senior" must mean something. */
export const seniorMeansSomething: Rule = {
  id: 'R13',
  title: '“Senior” must mean something',
  asks: 'A rank word such as “senior” stands with the office that it is a rank of.',
  mode: 'partial',
  severity: 1,
  says: {
    empty: '“{word}” in “{source}” stands without an office.',
    office: '“{word}” in “{source}” stands with an office.',
    ask: 'Senior in what office?',
    better: 'The office: “a deputy minister”, “a division chief”, as far as is safe.',
  },
  judge: (draft) =>
    anonymousSourcesOf(draft).flatMap((source) => {
      const word = rank.exec(source.label)?.[0].toLowerCase()
      if (!word) return []
      const hasOffice = source.facets.some(({ facet, value }) => facet === 'function' && value >= 1)
      return [
        of(draft, source, {
          outcome: hasOffice ? 'met' : 'flagged',
          why: hasOffice ? 'office' : 'empty',
          ...(hasOffice
            ? {}
            : {
                missing: ['function' as const],
                mayNarrow: mayNarrow(source),
              }),
          values: { word },
        }),
      ]
    }),
}

/** R23: first-hand knowledge. */
export const firstHand: Rule = {
  id: 'R23',
  title: 'First-hand knowledge',
  asks: 'A source that is not named knows at first hand what it says.',
  mode: 'partial',
  severity: 1,
  says: {
    firstHand: 'The text says that “{source}” saw, read or took part.',
    unknown: 'The text does not show that “{source}” knows at first hand.',
    ask: 'Was the source there, or has somebody told it?',
    better: 'What the source saw, read or did.',
  },
  judge: (draft) =>
    anonymousSourcesOf(draft).map((source) =>
      source.basis === 'specific'
        ? of(draft, source, { outcome: 'met', why: 'firstHand' })
        : of(draft, source, {
            outcome: 'cannot-tell',
            why: 'unknown',
            missing: ['basis'],
          }),
    ),
}
