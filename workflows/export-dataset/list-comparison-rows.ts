import type { Count } from '#domain/analysis'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { StoryQuotes } from './quote-story'
import type { Row, StoryRows } from './tables'

/** The rows that holding a story's texts side by side gives. */
export function comparisonRows(
  storyId: string,
  comparison: Comparison,
  quotes: StoryQuotes,
): Pick<StoryRows, 'claims' | 'statements' | 'citations' | 'measures'> {
  const key = { story_id: storyId, article_id: null, outlet: null }
  return {
    claims: comparison.claims.map((claim) => claimRow(storyId, claim, comparison, quotes)),
    statements: comparison.claims.flatMap((claim) => statementRows(storyId, claim)),
    citations: comparison.citations.map((citation) => ({
      story_id: storyId,
      from_article_id: citation.from,
      to: citation.to,
      evidence_start: citation.evidence[0],
      evidence_end: citation.evidence[1],
      is_credited: citation.credited,
      is_by_hand: citation.isByHand,
    })),
    measures: measureRows(key, comparison.measures),
  }
}

function claimRow(
  storyId: string,
  claim: SharedClaim,
  comparison: Comparison,
  quotes: StoryQuotes,
): Row {
  const root = comparison.roots.find(({ claimId }) => claimId === claim.id)
  return {
    story_id: storyId,
    shared_claim_id: claim.id,
    gist: quotes.gist(claim.id),
    state: claim.state,
    root_article_id: root?.article ?? null,
    root_outlet: root?.outlet ?? null,
    origins_known: claim.origins.known,
    origins_independent: claim.origins.independent,
    origins_possible: claim.origins.possible,
    is_by_hand: claim.isByHand,
  }
}

function statementRows(storyId: string, { id, members }: SharedClaim): Row[] {
  return members.map((member) => ({
    story_id: storyId,
    shared_claim_id: id,
    article_id: member.article,
    attribution_id: member.attributionId,
    source_id: member.sourceId,
    stands_on: member.standsOn,
    start: member.start,
    end: member.end,
    strength: member.strength,
    drift: member.drift,
    is_denial: member.isDenial,
    attribution_shift: member.attributionShift,
    role_shift: member.roleShift,
  }))
}

/** Counts with their denominators, one row each. */
export function measureRows(key: Row, measures: Readonly<Record<string, Count>>): Row[] {
  return Object.entries(measures).map(([measure, { count, outOf }]) => ({
    ...key,
    measure,
    count,
    out_of: outOf,
  }))
}
