import { isAnonymous, isErased } from '#domain/source-family'
import type { Stretch } from '#domain/span'
import { headlineGap } from '#engine/headline-gap'
import { anonymousSourcesOf, anonymousSupportsOf, claimsOf, startOf } from '../draft'
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
    ask: 'Can the person be described without a name in its place?',
    better: 'A description, such as what the person does, and no invented name.',
  },
  judge({ analysis: { text } }) {
    return pseudonymRows.flatMap(({ pattern, because }) =>
      [...text.matchAll(new RegExp(pattern.source, 'gi'))].map((match): Judgement => {
        const span: Stretch = [match.index, match.index + match[0].length]
        return {
          outcome: 'flagged',
          span: [span],
          why: 'found',
          question: 'ask',
          better: 'better',
          values: { words: match[0], because },
        }
      }),
    )
  },
}

/** R32: anonymous direct quotation is rare and approved. */
export const anonymousQuotation: Rule = {
  id: 'R32',
  title: 'Anonymous quotation is rare and approved',
  asks: 'The words of a source that is not named are quoted only where it was approved.',
  mode: 'automatic',
  severity: 1,
  says: {
    quoted: '“{source}”, who is not named, is quoted word for word.',
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
        why: isQuoted ? 'quoted' : 'told',
        ...(isQuoted ? { question: 'ask', better: 'better', needsSignOff: true } : {}),
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
    unnamed: 'The first quotation is by “{source}”, who is not named.',
    named: 'The first quotation is by “{source}”.',
    ask: 'Is there somebody to quote by name first?',
    better: 'A named voice first.',
  },
  judge({ analysis }) {
    const [first] = analysis.attributions
      .filter(({ form, cueClass }) => form !== 'indirect' && cueClass !== 'attitude')
      .sort((a, b) => startOf(a) - startOf(b))
    const source = first && analysis.sources.find(({ id }) => id === first.sourceId)
    if (!first || !source) return []
    const isUnnamed = isAnonymous(source)
    return [
      {
        outcome: isUnnamed ? 'flagged' : 'met',
        span: first.content,
        sourceId: source.id,
        why: isUnnamed ? 'unnamed' : 'named',
        ...(isUnnamed ? { question: 'ask', better: 'better' } : {}),
        values: { source: source.label },
      },
    ]
  },
}

/** R36: a story on anonymous sources has a byline. */
export const hasByline: Rule = {
  id: 'R36',
  title: 'A story on anonymous sources has a byline',
  asks: 'A story that uses anonymous sources says who wrote it.',
  mode: 'automatic',
  severity: 1,
  says: {
    missing: 'No byline, and the story uses anonymous sources.',
    there: 'The story has a byline.',
    unknown: 'This form of text has no place for a byline.',
    ask: 'Who signs this story?',
    better: 'A byline.',
  },
  judge(draft) {
    if (anonymousSourcesOf(draft).length === 0) return []
    const isThere = Boolean(draft.byline?.trim())
    if (isThere) return [{ outcome: 'met', span: [], why: 'there' }]
    return [
      {
        outcome: draft.byline === undefined ? 'cannot-tell' : 'flagged',
        span: [],
        why: draft.byline === undefined ? 'unknown' : 'missing',
        question: 'ask',
        better: 'better',
      },
    ]
  },
}

/** R38: the headline is no stronger than the text. */
export const headlineNotStronger: Rule = {
  id: 'R38',
  title: 'The headline is no stronger than the text',
  asks: 'A headline claims no more, and for no more people, than its text does.',
  mode: 'automatic',
  severity: 3,
  says: {
    stronger:
      'The headline states at {headline, number} of 5 what the text supports at {body, number}.',
    number: 'The headline speaks of several where the text has one.',
    alike: 'The headline is no stronger than its text.',
    unknown: 'Nothing in the text was found that the headline restates.',
    ask: 'What in the text carries the headline?',
    better: 'The hedge and the number of the text in the headline too.',
  },
  judge({ analysis }) {
    if (analysis.headline === null) return []
    const gap = headlineGap(analysis)
    const place = { span: [], isInHeadline: true }
    if (gap === null) return [{ ...place, outcome: 'cannot-tell', why: 'unknown', question: 'ask' }]
    const isStronger = gap.gap > 0
    const isFlagged = isStronger || gap.isNumberMismatch
    return [
      {
        ...place,
        outcome: isFlagged ? 'flagged' : 'met',
        ...(analysis.headline.claimId ? { claimId: analysis.headline.claimId } : {}),
        why: isStronger ? 'stronger' : isFlagged ? 'number' : 'alike',
        ...(isFlagged ? { question: 'ask', better: 'better' } : {}),
        values: { headline: gap.headline, body: gap.body },
      },
    ]
  },
}

const contentious = new Set(['allegation', 'belief', 'prediction', 'evaluation', 'intent'])

/** R28: every disputable fact has a source. */
export const disputableHasSource: Rule = {
  id: 'R28',
  title: 'Every disputable fact has a source',
  asks: 'What can be disputed, and was not witnessed or confirmed by the outlet, is credited to somebody.',
  mode: 'partial',
  severity: 2,
  says: {
    uncredited: 'This can be disputed, and is credited to nobody.',
    ask: 'How do we know this? Did we see it, or did somebody tell us?',
    better: 'Who says so, or that the outlet saw or confirmed it.',
  },
  judge: (draft) => {
    const credited = new Set(claimsOf(draft).map(({ id }) => id))
    return draft.analysis.assertions
      .filter(
        ({ claim, claimId, prominence }) =>
          prominence !== 'headline' &&
          contentious.has(claim.kind) &&
          (claimId === null || !credited.has(claimId)),
      )
      .map(({ span, claimId }) => ({
        outcome: 'cannot-tell',
        span,
        ...(claimId ? { claimId } : {}),
        why: 'uncredited',
        question: 'ask',
        better: 'better',
      }))
  },
}

/** R29: the source stands in the sentence of the first use. */
export const sourceAtFirstUse: Rule = {
  id: 'R29',
  title: 'The source stands at the first use',
  asks: 'The sentence that first states a claim says who says so.',
  mode: 'automatic',
  severity: 1,
  says: {
    later: 'This is stated flatly here, and credited only further down, to “{source}”.',
    atOnce: 'The sentence that first states this says who says so.',
    ask: 'Can the source stand in this sentence?',
    better: 'Who says so, in the sentence that states it first.',
  },
  judge: (draft) =>
    claimsOf(draft).map(({ id, supports }) => {
      const first = Math.min(...supports.map(({ attribution }) => startOf(attribution)))
      const flat = draft.analysis.assertions.find(
        ({ claimId, span, prominence }) =>
          claimId === id && prominence !== 'headline' && (span[0]?.[0] ?? first) < first,
      )
      const [{ attribution, source }] = supports
      return {
        outcome: flat ? 'flagged' : 'met',
        span: flat ? flat.span : attribution.content,
        claimId: id,
        why: flat ? 'later' : 'atOnce',
        ...(flat ? { question: 'ask', better: 'better' } : {}),
        values: { source: source?.label ?? '' },
      }
    }),
}

/** R30: the source is restated when its words go on for paragraphs. */
export const sourceRestated: Rule = {
  id: 'R30',
  title: 'The source is named again further on',
  asks: 'Where the words of one source go on over several paragraphs, the text says again whose they are.',
  mode: 'automatic',
  severity: 1,
  says: {
    long: 'The words of “{source}” go on for {paragraphs, number} more paragraphs without saying whose they are.',
    short: 'The words of “{source}” stay near where they are credited.',
    ask: 'Will a reader here still know who speaks?',
    better: '“She said” or the like, at least in every second paragraph.',
  },
  parameters: { most: 1 },
  judge: ({ analysis }, { most }) =>
    analysis.attributions
      .filter(({ cueClass, cue }) => cueClass !== 'attitude' && cue.length > 0)
      .flatMap((attribution) => {
        const paragraphOf = (at: number) =>
          analysis.paragraphs.findIndex(([from, to]) => from <= at && at < to)
        const own = paragraphOf(attribution.cue[0][0])
        const last = Math.max(own, ...attribution.content.map(([, end]) => paragraphOf(end - 1)))
        const paragraphs = last - own
        if (paragraphs === 0) return []
        const isLong = paragraphs > Number(most)
        const source = analysis.sources.find(({ id }) => id === attribution.sourceId)
        return [
          {
            outcome: isLong ? ('flagged' as const) : ('met' as const),
            span: attribution.content,
            ...(source ? { sourceId: source.id } : {}),
            why: isLong ? 'long' : 'short',
            ...(isLong ? { question: 'ask', better: 'better' } : {}),
            values: { source: source?.label ?? '', paragraphs },
          },
        ]
      }),
}

/** R31: a contentious lead carries its source. */
export const leadCarriesSource: Rule = {
  id: 'R31',
  title: 'A contentious lead carries its source',
  asks: 'A lead that can be disputed says who says so.',
  mode: 'automatic',
  severity: 2,
  says: {
    flat: 'The lead states this flatly, and it can be disputed.',
    erased: 'The lead has “{cue}” for a source.',
    carried: 'The lead says who says so.',
    ask: 'Who says this? Can the lead say it?',
    better: 'The source in the lead’s own sentence.',
  },
  judge(draft) {
    const { analysis } = draft
    const lead = analysis.attributions.filter(
      ({ prominence, cueClass }) => prominence === 'lead' && cueClass !== 'attitude',
    )
    const erased = lead.filter(({ sourceId }) =>
      isErased(analysis.sources.find(({ id }) => id === sourceId) ?? null),
    )
    const credited = new Set(
      lead.filter((attribution) => !erased.includes(attribution)).map(({ claimId }) => claimId),
    )
    const flat = analysis.assertions.filter(
      ({ prominence, claim, claimId }) =>
        prominence === 'lead' &&
        contentious.has(claim.kind) &&
        (claimId === null || !credited.has(claimId)),
    )
    const flagged = [
      ...flat.map(({ span }): Judgement => ({ outcome: 'flagged', span, why: 'flat' })),
      ...erased.map(
        ({ content, cue }): Judgement => ({
          outcome: 'flagged',
          span: content,
          why: 'erased',
          values: { cue: cue.map(([a, b]) => analysis.text.slice(a, b)).join(' ') },
        }),
      ),
    ].map((judgement) => ({ ...judgement, question: 'ask', better: 'better' }))
    if (flagged.length > 0) return flagged
    return lead.length > 0 ? [{ outcome: 'met', span: lead[0].source, why: 'carried' }] : []
  },
}
