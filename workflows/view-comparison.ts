import { COMPARISON_VERSION } from '#comparison/version'
import type { Comparison } from '#domain/comparison'
import type { LoggedDecision } from '#domain/decision'
import type { OutletDifference } from '#domain/omission'
import type { RosterRow } from '#domain/roster'
import { type ComparedText, textsOfReadings } from '#store/compared-texts'
import { comparisonInForce } from '#store/comparisons'
import { decisionsOfStory } from '#store/decisions'
import { openWorkspace } from './workspace'

/** A story's texts side by side, as the page shows them. */
export interface ComparisonView {
  /** The last one in force; null before the first was made. */
  made: {
    /** Which version of comparing made it. */
    version: string
    comparison: Comparison
    roster: RosterRow[]
    differences: OutletDifference[]
    /** The articles as they were read for it: what its offsets and ids index. */
    texts: ComparedText[]
    /** When it was made, in UTC. */
    madeAt: string
  } | null
  /** True when readings, decisions or the version have changed since: a newer one is being made. */
  isBeingRenewed: boolean
  /** Why the last attempt came to nothing, or null. */
  problem: string | null
  /** All that were ever taken, in that order. */
  decisions: (LoggedDecision & { hasEffect: boolean })[]
}

/** The comparison in force of a story with what a page needs to show it, or null when there is no such story. */
export async function viewComparison(storyId: string): Promise<ComparisonView | null> {
  const { db } = await openWorkspace()
  const found = await comparisonInForce(db, storyId)
  if (!found) return null
  const { kept, isOutdated, problem } = found
  const [texts, decisions] = await Promise.all([
    kept ? textsOfReadings(db, kept.document.readings) : [],
    decisionsOfStory(db, storyId),
  ])
  const isOfOtherVersion = kept !== null && kept.version !== COMPARISON_VERSION
  const withoutPlace = new Set(kept?.document.withoutPlace)
  return {
    made: kept && {
      version: kept.version,
      comparison: kept.document.comparison,
      roster: kept.document.roster,
      differences: kept.document.differences,
      texts,
      madeAt: kept.createdAt,
    },
    isBeingRenewed: isOutdated || (isOfOtherVersion && problem === null),
    problem,
    decisions: decisions.map((logged) => ({
      ...logged,
      hasEffect: logged.undoneAt === null && !withoutPlace.has(logged.id),
    })),
  }
}
