import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { Analysis } from '#domain/analysis'
import type { PolicyReview, RuleOutcome } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import { evaluate } from '#policy/evaluate'
import { placeOfFinding } from '#policy/finding-place'
import { POLICY_VERSION } from '#policy/version'
import { analysesById } from '#store/analyses'
import type { PeriodScope } from '#store/period-scope'
import {
  countUnjudged,
  type KeptReview,
  keepReviews,
  type ReadingToJudge,
  readingsToJudge,
} from '#store/policy-reviews'
import type { OnProgress } from './read-waiting'
import type { Workspace } from './workspace'

/** What tells one form of a pack from another: its rules, and the code that judges by them. */
export function packKeyOf(pack: Pack): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([POLICY_VERSION, pack]))
    .digest('hex')
  return `${pack.pack} ${digest.slice(0, 16)}`
}

const batch = 25

/**
 * Holds every reading of a period against a pack, where it was not yet, and keeps what it says: a page
 * then only adds up. Interrupted, it goes on at the next call with what is left. Called again for the same while it runs,
 * it answers with the run under way.
 */
export function judgePeriod(
  workspace: Workspace,
  scope: PeriodScope,
  pack: Pack,
  onProgress?: OnProgress,
): Promise<void> {
  const packKey = packKeyOf(pack)
  const key = JSON.stringify([packKey, scope])
  const running = workspace.judging.get(key)
  if (running) return running
  const run = judgeAll(workspace, { scope, pack, packKey }, onProgress).finally(() => {
    workspace.judging.delete(key)
  })
  workspace.judging.set(key, run)
  return run
}

async function judgeAll(
  workspace: Workspace,
  { scope, pack, packKey }: { scope: PeriodScope; pack: Pack; packKey: string },
  onProgress?: OnProgress,
): Promise<void> {
  const of = await countUnjudged(workspace.db, scope, packKey)
  for (let done = 0; !workspace.isClosing; ) {
    const waiting = await readingsToJudge(workspace.db, scope, packKey, batch)
    if (waiting.length === 0) return
    const analyses = await analysesById(
      workspace.db,
      waiting.map(({ analysisId }) => analysisId),
    )
    const reviews: KeptReview[] = []
    for (const reading of waiting) {
      const analysis = analyses.get(reading.analysisId)
      if (analysis) reviews.push(reviewToKeep(reading, analysis, judge(reading, analysis, pack)))
      // A long text takes a while, and the pages are served by this thread.
      await turn()
    }
    await keepReviews(workspace.db, { pack: pack.pack, packKey }, reviews)
    done += waiting.length
    onProgress?.(done, Math.max(of, done))
  }
}

/** What a pack says of a stored reading, with what is known beside its words. */
export function judge(
  { hasByline, byline, section }: Pick<ReadingToJudge, 'hasByline' | 'byline' | 'section'>,
  analysis: Analysis,
  pack: Pack,
): PolicyReview {
  return evaluate({ analysis, byline: hasByline === null ? undefined : byline, section }, pack)
}

function reviewToKeep(
  { analysisId, hasByline, section }: ReadingToJudge,
  analysis: Analysis,
  { results }: PolicyReview,
): KeptReview {
  const rulesThat = (outcome: RuleOutcome) =>
    results.filter((result) => result.outcome === outcome).map(({ rule }) => rule)
  return {
    analysisId,
    hasByline,
    section,
    met: rulesThat('met'),
    flagged: rulesThat('flagged'),
    cannotTell: rulesThat('cannot-tell'),
    notApplicable: rulesThat('not-applicable'),
    findings: results.flatMap(({ rule, findings }) =>
      findings
        .filter(({ outcome }) => outcome === 'flagged')
        .map((finding) => ({
          rule,
          severity: finding.severity ?? 1,
          place: placeOfFinding(analysis, finding),
        })),
    ),
  }
}
