import type { ClaimMember, ClaimState, Origins, Root } from '#domain/comparison'
import type { ComparisonDecision } from '#domain/comparison-decision'
import { countOrigins } from './claim-state/count-origins'
import { decideState } from './claim-state/decide-state'
import { findWithdrawal } from './claim-state/find-withdrawal'
import { type ClaimStatement, readVoice, type Voice } from './claim-statement'
import { groupBy, readMembers } from './drift'
import { findRoots } from './find-roots'
import type { FoundRoot, IsApart } from './find-roots/found-root'
import type { Story } from './open-story'

export type IndependentOrigins = Extract<ComparisonDecision, { kind: 'independent-origins' }>

/** What the texts show about one shared claim. */
export interface JudgedClaim {
  state: ClaimState
  origins: Origins
  because: string[]
  /** The root that is before all others; null where none is known to be. Drift is measured from it. */
  root: Root | null
  /** All roots that are known, the earliest first: `origins.known` of them. */
  roots: Root[]
  members: ClaimMember[]
}

/**
 * Judges one shared claim by claims.md: where its support goes back to, which of the roots are shown
 * to be independent, its state and how each statement drifts from the root. Copies count with their
 * original, and a person's decision that two origins are independent wins over every rule.
 * @param statements at least one; a statement of an article that is not in the story is left out
 * @param decisions those about this claim
 */
export function judgeClaim(
  claimId: string,
  statements: readonly ClaimStatement[],
  story: Story,
  decisions: readonly IndependentOrigins[] = [],
): JudgedClaim {
  const voices = statements.flatMap((statement) => {
    const article = story.articles.get(statement.article)
    return article ? [readVoice(statement, article)] : []
  })
  const supporting = voices.filter(({ statement }) => !statement.isDenial)
  const readingOf = findReadings(supporting, story)
  const counted = supporting.filter((voice) => readingOf.get(voice.article.id) === voice.article.id)
  const readings = groupBy(counted, ({ article }) => article.id)
  const isApart = decidedApart(decisions, readingOf)
  const found = findRoots(readings, story, isApart)
  const origins = countOrigins(found, readings, story, isApart)
  const { state, because } = decideState({
    found,
    origins,
    readings,
    denials: voices.filter(({ statement }) => statement.isDenial),
    withdrawal: findWithdrawal(voices),
    copies: supporting.length - counted.length,
    isByHand: decisions.length > 0,
  })
  const asRoot = (root: FoundRoot): Root => rootOf(claimId, root)
  return {
    state,
    origins: origins.counts,
    because: [
      ...because,
      ...origins.because,
      ...decisions.map(({ reason }) => `by hand: ${reason}`),
    ],
    root: found.earliest ? asRoot(found.earliest) : null,
    roots: origins.counts.known > 0 ? found.known.map(asRoot) : [],
    members: readMembers({ voices, readings, root: found.earliest }, story),
  }
}

/**
 * The article that stands for each: the original where it states the claim too, otherwise the first of
 * its copies that does.
 */
function findReadings(voices: readonly Voice[], story: Story): Map<string, string> {
  const articles = story.inOrder(new Set(voices.map(({ article }) => article.id)))
  const readingOf = new Map<string, string>()
  for (const [original, copies] of groupBy(articles, (id) => story.originalOf(id))) {
    const reading = copies.includes(original) ? original : copies[0]
    for (const copy of copies) readingOf.set(copy, reading)
  }
  return readingOf
}

function decidedApart(
  decisions: readonly IndependentOrigins[],
  readingOf: ReadonlyMap<string, string>,
): IsApart {
  const pairs = decisions.map(({ articles }) => articles.map((id) => readingOf.get(id) ?? id))
  return (a, b) =>
    a !== null &&
    b !== null &&
    a !== b &&
    pairs.some((pair) => pair.includes(a) && pair.includes(b))
}

function rootOf(claimId: string, { article, outlet, voices }: FoundRoot): Root {
  const own = voices.find((voice) => voice.article.id === article && voice.source !== null)
  return { claimId, article, outlet, sourceId: own?.source?.id ?? null }
}
