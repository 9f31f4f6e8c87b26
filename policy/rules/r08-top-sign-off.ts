import { isOpaque } from '#domain/source-family'
import { claimsOf, distinctSources, peopleBehind } from '../draft'
import type { Rule } from '../rule'

/** R08: a serious claim at the head of a story on one unnamed source goes to the top. */
export const topSignOff: Rule = {
  id: 'R08',
  title: 'A leading claim on one unnamed source goes to the top',
  asks: 'Where a claim in the headline or lead rests on one unnamed source at most, a senior editor has approved it.',
  mode: 'automatic',
  severity: 3,
  says: {
    one: 'A leading claim rests on “{source}” alone, without a name.',
    none: 'A leading claim rests on wording that gives no source.',
    more: 'This leading claim has more behind it than one unnamed source.',
    ask: 'Who approved this, and is there a second source?',
    better: 'A second source, a name, or a document for the claim.',
  },
  judge: (draft) =>
    claimsOf(draft)
      .filter((claim) => isLeading(draft.analysis.headline?.claimId, claim))
      .map(({ id, supports }) => {
        const sources = distinctSources(supports)
        const isUnnamed = supports.every(({ source }) => isOpaque(source))
        const isFlagged = isUnnamed && peopleBehind(sources) <= 1
        const [first] = supports
        return {
          outcome: isFlagged ? 'flagged' : 'met',
          span: first.attribution.content,
          claimId: id,
          ...(first.source ? { sourceId: first.source.id } : {}),
          why: isFlagged ? (sources.length === 0 ? 'none' : 'one') : 'more',
          ...(isFlagged ? { needsSignOff: true } : {}),
          values: { source: sources[0]?.label ?? '' },
        }
      }),
}

function isLeading(
  headline: string | null | undefined,
  claim: ReturnType<typeof claimsOf>[number],
): boolean {
  return (
    claim.id === headline ||
    claim.supports.some(({ attribution: { prominence } }) => prominence !== 'body')
  )
}
