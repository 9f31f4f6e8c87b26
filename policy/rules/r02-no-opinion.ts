import { anonymousSupportsOf } from '../draft'
import type { Rule } from '../rule'

const views = new Set(['evaluation', 'prediction'])

/** R02: what anonymous sources may be used for. */
export const noOpinion: Rule = {
  id: 'R02',
  title: 'Information, not opinion',
  asks: 'An anonymous source is used for information, never for opinion, speculation or conjecture.',
  mode: 'partial',
  severity: 3,
  says: {
    opinion: '“{source}” gives an opinion without a name.',
    prediction: '“{source}” predicts without a name.',
    information: '“{source}” is used for information.',
    ask: 'Is this something the source knows, or something the source thinks? Can somebody say it by name?',
    better: 'A named person who holds the view, or what the source saw or read in its place.',
  },
  judge: (draft) =>
    anonymousSupportsOf(draft).map(({ attribution, source }) => {
      const isView = attribution.claim !== null && views.has(attribution.claim.kind)
      return {
        outcome: isView ? 'flagged' : 'met',
        span: attribution.content,
        sourceId: source.id,
        ...(attribution.claimId ? { claimId: attribution.claimId } : {}),
        why: !isView
          ? 'information'
          : attribution.claim?.kind === 'prediction'
            ? 'prediction'
            : 'opinion',
        values: { source: source.label },
      }
    }),
}
