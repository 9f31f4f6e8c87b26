import type { ComparedArticle, Comparison } from '#domain/comparison'
import type { RosterRow } from '#domain/roster'
import type { SourceDecision } from '#domain/source-decision'
import { applyByHand } from './list-sources/apply-by-hand'
import { describeRow } from './list-sources/describe-row'
import { joinByName } from './list-sources/join-by-name'
import { joinByText } from './list-sources/join-by-text'
import { openRoster } from './list-sources/open-roster'

/**
 * Every source of a story across its articles: who speaks where, and for which shared claims. Mentions
 * of different articles are one source only by the same name with no other role, or where a text says
 * so; in doubt they stay apart. Who an anonymous source is, is never inferred: no rule and no decision
 * joins one to a named person. Rows come by number of outlets, then of claims, then as the articles do.
 */
export function listSources(
  comparison: Comparison,
  articles: readonly ComparedArticle[],
  decisions: readonly SourceDecision[] = [],
): RosterRow[] {
  const roster = openRoster(articles)
  joinByName(roster)
  joinByText(roster, comparison)
  applyByHand(roster, decisions, articles)
  return roster
    .groups()
    .map((group) => describeRow(group, comparison))
    .sort((a, b) => countOutlets(b) - countOutlets(a) || b.claims.length - a.claims.length)
    .map((row, index) => ({ ...row, id: `r${index + 1}` }))
}

/** In how many outlets a source speaks; articles whose outlet is unknown are one each. */
export function countOutlets({ mentions }: Pick<RosterRow, 'mentions'>): number {
  return new Set(mentions.map(({ article, outlet }) => outlet ?? `of ${article}`)).size
}
