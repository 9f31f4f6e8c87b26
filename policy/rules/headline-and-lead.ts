import { isErased } from '#domain/source-family'
import { headlineGap } from '#engine/headline-gap'
import { isContentious } from '../contentious'
import { anonymousSourcesOf, sourceOf } from '../draft'
import type { Judgement, Rule } from '../rule'

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
    const erased = lead.filter((attribution) => isErased(sourceOf(analysis, attribution)))
    const credited = new Set(
      lead.filter((attribution) => !erased.includes(attribution)).map(({ claimId }) => claimId),
    )
    const flat = analysis.assertions.filter(
      ({ prominence, claim, claimId }) =>
        prominence === 'lead' &&
        isContentious(claim) &&
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
    ]
    if (flagged.length > 0) return flagged
    return lead.length > 0 ? [{ outcome: 'met', span: lead[0].source, why: 'carried' }] : []
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
    if (gap === null) return [{ ...place, outcome: 'cannot-tell', why: 'unknown', better: null }]
    const isStronger = gap.gap > 0
    const isFlagged = isStronger || gap.isNumberMismatch
    return [
      {
        ...place,
        outcome: isFlagged ? 'flagged' : 'met',
        ...(analysis.headline.claimId ? { claimId: analysis.headline.claimId } : {}),
        why: isStronger ? 'stronger' : isFlagged ? 'number' : 'alike',
        values: { headline: gap.headline, body: gap.body },
      },
    ]
  },
}
