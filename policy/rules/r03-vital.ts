import { anonymousClaimsOf } from '../draft'
import type { Rule } from '../rule'

/** R03: whether what is said without a name matters to the report. */
export const vital: Rule = {
  id: 'R03',
  title: 'Vital, not trivial',
  asks: 'What an anonymous source says is vital to the report, not a trivial comment.',
  mode: 'partial',
  severity: 1,
  says: {
    trivial: 'An opinion of “{source}”, far from the head of the story.',
    placed: 'What “{source}” says is news, or stands at the head of the story.',
    ask: 'Would the story lose anything without this?',
    better: 'The story without the comment, or with a named person’s.',
  },
  judge: (draft) =>
    anonymousClaimsOf(draft).map(({ id, supports }) => {
      const [{ attribution, source }] = supports
      const isTrivial = supports.every(
        ({ attribution: { claim, prominence } }) =>
          claim?.kind === 'evaluation' && prominence === 'body',
      )
      return {
        outcome: isTrivial ? 'flagged' : 'met',
        span: attribution.content,
        claimId: id,
        ...(source ? { sourceId: source.id } : {}),
        why: isTrivial ? 'trivial' : 'placed',
        values: { source: source?.label ?? '' },
      }
    }),
}
