import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { isContentious } from '../contentious'
import { claimsOf, sourceOf, startOf } from '../draft'
import type { Judgement, Rule } from '../rule'

/** R28: every disputable fact has a source. */
export const disputableHasSource: Rule = {
  id: 'R28',
  title: 'Every disputable fact has a source',
  asks: 'What can be disputed, and was not witnessed or confirmed by the outlet, is credited to somebody.',
  mode: 'partial',
  severity: 2,
  says: {
    uncredited: 'This can be disputed, and is credited to nobody.',
    credited: 'What can be disputed here is credited to somebody.',
    ask: 'How do we know this? Did we see it, or did somebody tell us?',
    better: 'Who says so, or that the outlet saw or confirmed it.',
  },
  // Whether the outlet saw it no text shows, so that the flag comes with the question.
  judge: (draft) => {
    const contentious = claimsOf(draft).filter(({ supports }) =>
      supports.some(({ attribution: { claim } }) => claim !== null && isContentious(claim)),
    )
    const credited = new Set(claimsOf(draft).map(({ id }) => id))
    const uncredited = draft.analysis.assertions.filter(
      ({ claim, claimId, prominence }) =>
        prominence !== 'headline' &&
        isContentious(claim) &&
        (claimId === null || !credited.has(claimId)),
    )
    return [
      ...uncredited.map(
        ({ span, claimId }): Judgement => ({
          outcome: 'flagged',
          span,
          ...(claimId ? { claimId } : {}),
          why: 'uncredited',
        }),
      ),
      ...contentious.map(
        ({ id, supports }): Judgement => ({
          outcome: 'met',
          span: supports[0].attribution.content,
          claimId: id,
          why: 'credited',
        }),
      ),
    ]
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
    long: 'The words of “{source}” go on for {paragraphs, plural, one {# more paragraph} other {# more paragraphs}} without saying whose they are.',
    short: 'Where “{source}” speaks again, the text says so.',
    ask: 'Will a reader here still know who speaks?',
    better: '“She said” or the like, at least in every second paragraph.',
  },
  parameters: { most: 1 },
  judge: ({ analysis }, { most }) =>
    runsOf(analysis).map(({ attribution, paragraphs }): Judgement => {
      const isLong = paragraphs > Number(most)
      const source = sourceOf(analysis, attribution)
      return {
        outcome: isLong ? 'flagged' : 'met',
        span: attribution.content,
        ...(source ? { sourceId: source.id } : {}),
        why: isLong ? 'long' : 'short',
        values: { source: source?.label ?? '', paragraphs },
      }
    }),
}

/**
 * The sources that speak in more than one paragraph: how many paragraphs run on behind a cue without
 * another. They run on where the content reaches into them, or where they open with a quotation mark.
 */
function runsOf(analysis: Analysis): { attribution: Attribution; paragraphs: number }[] {
  const { text, paragraphs } = analysis
  const paragraphOf = (at: number) => paragraphs.findIndex(([from, to]) => from <= at && at < to)
  const spoken = analysis.attributions.filter(
    ({ cueClass, cue }) => cueClass !== 'attitude' && cue.length > 0,
  )
  const lastIn = new Map(spoken.map((one) => [paragraphOf(one.cue[0][0]), one]))
  const timesOf = (sourceId: string | null) =>
    [...lastIn.values()].filter((one) => sourceId !== null && one.sourceId === sourceId).length
  return [...lastIn].flatMap(([own, attribution]) => {
    const reach = Math.max(own, ...attribution.content.map(([, end]) => paragraphOf(end - 1)))
    let last = own
    while (last + 1 < paragraphs.length && !lastIn.has(last + 1)) {
      const opensQuoted = /^[“"]/.test(text.slice(...paragraphs[last + 1]).trimStart())
      if (last + 1 > reach && !opensQuoted) break
      last += 1
    }
    const isRun = last > own || timesOf(attribution.sourceId) > 1
    return isRun ? [{ attribution, paragraphs: last - own }] : []
  })
}
