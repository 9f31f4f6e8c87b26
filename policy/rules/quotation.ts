import { isAnonymous } from '#domain/source-family'
import type { Stretch } from '#domain/span'
import { anonymousSourcesOf, anonymousSupportsOf, placeOf, sourceOf, startOf } from '../draft'
import { pseudonymRows } from '../lexicon/pseudonyms'
import type { Judgement, Rule } from '../rule'

/** R17: no invented names. */
export const noPseudonym: Rule = {
  id: 'R17',
  title: 'No invented names',
  asks: 'Nobody is given an invented name.',
  mode: 'partial',
  severity: 1,
  says: {
    found: '“{words}” {because}.',
    none: 'No source that is not named has a name in its place.',
    ask: 'Can the person be described without a name in its place?',
    better: 'A description, such as what the person does, and no invented name.',
  },
  judge(draft) {
    const { text } = draft.analysis
    const found = pseudonymRows.flatMap(({ pattern, because }) =>
      [...text.matchAll(new RegExp(pattern.source, 'gi'))].map((match): Judgement => {
        const span: Stretch = [match.index, match.index + match[0].length]
        return {
          outcome: 'flagged',
          span: [span],
          why: 'found',
          values: { words: match[0], because },
        }
      }),
    )
    if (found.length > 0) return found
    return anonymousSourcesOf(draft).map((source) => ({
      outcome: 'met',
      span: placeOf(draft, source),
      sourceId: source.id,
      why: 'none',
    }))
  },
}

const quotedAs = { direct: 'quoted', mixed: 'partly', indirect: 'told' } as const

/** R32: anonymous direct quotation is rare and approved. */
export const anonymousQuotation: Rule = {
  id: 'R32',
  title: 'Anonymous quotation is rare and approved',
  asks: 'The words of a source that is not named are quoted only where it was approved.',
  mode: 'automatic',
  severity: 1,
  says: {
    quoted: 'The words of “{source}” (not named) are quoted.',
    partly: 'Some words of this stand in quotation marks, and “{source}” is not named.',
    told: 'What “{source}” says is told, not quoted.',
    ask: 'Was this quotation approved? Would it do in our own words?',
    better: 'What was said, in our own words.',
  },
  judge: (draft) =>
    anonymousSupportsOf(draft).map(({ attribution, source }) => {
      const isQuoted = attribution.form !== 'indirect'
      return {
        outcome: isQuoted ? 'flagged' : 'met',
        span: attribution.content,
        sourceId: source.id,
        why: quotedAs[attribution.form],
        ...(isQuoted ? { needsSignOff: true } : {}),
        values: { source: source.label },
      }
    }),
}

/** R33: a story never opens with an anonymous quotation. */
export const firstQuotation: Rule = {
  id: 'R33',
  title: 'The first quotation has a name',
  asks: 'The first quotation of a story is by somebody who is named.',
  mode: 'automatic',
  severity: 1,
  says: {
    unnamed: 'The first quotation is by “{source}” (not named).',
    named: 'The first quotation is by “{source}”.',
    ask: 'Is there somebody to quote by name first?',
    better: 'A named voice first.',
  },
  judge({ analysis }) {
    const [first] = analysis.attributions
      .filter(({ form, cueClass }) => form !== 'indirect' && cueClass !== 'attitude')
      .sort((a, b) => startOf(a) - startOf(b))
    const source = first && sourceOf(analysis, first)
    if (!first || !source) return []
    const isUnnamed = isAnonymous(source)
    return [
      {
        outcome: isUnnamed ? 'flagged' : 'met',
        span: first.content,
        sourceId: source.id,
        why: isUnnamed ? 'unnamed' : 'named',
        values: { source: source.label },
      },
    ]
  },
}
