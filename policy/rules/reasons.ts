import type { Source } from '#domain/source'
import { anonymousSourcesOf, placeOf, sentencesOf } from '../draft'
import { harmRows } from '../lexicon/harm'
import { mayNarrow } from '../may-narrow'
import type { Rule } from '../rule'

/** R07: a source that is not named faces real harm. */
export const realHarm: Rule = {
  id: 'R07',
  title: 'The source faces real harm',
  asks: 'A source goes unnamed only where being named would bring danger, retribution or the loss of a livelihood.',
  mode: 'partial',
  severity: 1,
  says: {
    harm: 'For “{source}”, {because}.',
    other: 'A reason is given for “{source}”, and no harm is named in it.',
    none: 'No reason is given for “{source}”.',
    ask: 'What would happen to the source if the name were printed? Can readers be told that much?',
    better: 'One clause that names the harm, as far as it does not give the source away.',
  },
  judge: (draft) =>
    anonymousSourcesOf(draft).map((source) => {
      const sentences = sentencesOf(draft, source)
      const harm = harmRows.find(({ pattern }) => sentences.some((words) => pattern.test(words)))
      return {
        outcome: harm ? 'met' : 'cannot-tell',
        span: placeOf(draft, source),
        sourceId: source.id,
        why: harm ? 'harm' : hasReason(source) ? 'other' : 'none',
        ...(harm ? {} : { missing: ['reason' as const] }),
        values: { source: source.label, because: harm?.because ?? '' },
      }
    }),
}

/** R19: readers are told why. */
export const reasonToReaders: Rule = {
  id: 'R19',
  title: 'Readers are told why',
  asks: 'The text says why a source is not named.',
  mode: 'automatic',
  severity: 2,
  says: {
    given: 'The text gives a reason for “{source}”.',
    condition: 'The text states the condition of anonymity for “{source}” and no reason.',
    none: 'The text does not say why “{source}” is not named.',
    ask: 'Why did we agree not to name this source, and can we tell readers?',
    better:
      'A clause such as “who asked not to be named because …”, with the reason of this source.',
  },
  judge: (draft) =>
    anonymousSourcesOf(draft).map((source) => {
      const isGiven = hasReason(source)
      return {
        outcome: isGiven ? 'met' : 'flagged',
        span: placeOf(draft, source),
        sourceId: source.id,
        why: isGiven ? 'given' : source.reason === 'condition_only' ? 'condition' : 'none',
        ...(isGiven ? {} : { missing: ['reason' as const] }),
        values: { source: source.label },
        ...(isGiven ? {} : { mayNarrow: mayNarrow(source) }),
      }
    }),
}

/** R20: the reason is no stock phrase. */
export const noRoteReason: Rule = {
  id: 'R20',
  title: 'No stock reasons',
  asks: 'The reason is this source’s own, not a stock phrase such as “not authorised to speak publicly”.',
  mode: 'automatic',
  severity: 1,
  says: {
    specific: 'The reason for “{source}” is its own.',
    stock: 'The reason for “{source}” is a stock phrase.',
    condition: '“On condition of anonymity” is the condition, not a reason.',
    boilerplate:
      'The reason for “{source}” has the words “{phrase}”, which this pack takes for a stock phrase.',
    ask: 'What does this source in particular risk?',
    better: 'What the source risks, in the source’s own case.',
  },
  parameters: { boilerplate: [] },
  judge: (draft, { boilerplate }) =>
    anonymousSourcesOf(draft)
      .filter(({ reason }) => reason !== 'none')
      .map((source) => {
        const phrases = Array.isArray(boilerplate) ? (boilerplate as readonly string[]) : []
        const all = sentencesOf(draft, source).join(' ').toLowerCase()
        const phrase = phrases.find((one) => all.includes(one.toLowerCase()))
        const isMet = source.reason === 'specific' && !phrase
        return {
          outcome: isMet ? 'met' : 'flagged',
          span: placeOf(draft, source),
          sourceId: source.id,
          why: whyOf(source, phrase),
          ...(isMet ? {} : { missing: ['reason' as const] }),
          values: { source: source.label, phrase: phrase ?? '' },
        }
      }),
}

function whyOf({ reason }: Source, phrase: string | undefined): string {
  if (phrase) return 'boilerplate'
  if (reason === 'specific') return 'specific'
  return reason === 'condition_only' ? 'condition' : 'stock'
}

function hasReason({ reason }: Source): boolean {
  return reason === 'specific' || reason === 'boilerplate'
}
