import type { Finding, PolicyReview, RuleResult, Severity } from '#domain/policy'
import type { Pack, PackRule } from '#domain/policy-pack'
import type { Draft } from './draft'
import { judgeOwnRule } from './own-rules'
import type { Judgement, Rule } from './rule'
import { restatedBy, rulesOf } from './rules-of-pack'
import { say } from './say'
import { gravest, isOfSection, severityOf, weightiest } from './weigh'

/**
 * Holds a draft against a pack: every rule that is on, in the order R01 to R43, then the house's own.
 * Pure: the same draft and pack give the same review.
 */
export function evaluate(draft: Draft, pack: Pack): PolicyReview {
  const general = rulesOf(pack).map(({ rule, own }) => resultOf(draft, rule, own))
  return {
    pack: { name: pack.pack, title: pack.title, version: pack.version },
    results: [...general, ...pack.own.map((rule) => judgeOwnRule(draft, rule))],
  }
}

function resultOf(draft: Draft, rule: Rule, own: PackRule): RuleResult {
  const isInScope = isOfSection(draft, own.sections)
  const severity = own.severity ? severityOf(own.severity) : null
  const says = { ...rule.says, ...own.says }
  const judgements = isInScope ? rule.judge(draft, { ...rule.parameters, ...own.parameters }) : []
  const findings = judgements.map((judgement) => findingOf(judgement, rule, says, severity))
  return {
    rule: rule.id,
    title: own.title ?? rule.title,
    asks: own.asks ?? rule.asks,
    mode: rule.mode,
    outcome: weightiest(findings),
    severity: gravest(findings),
    restates: restatedBy(own),
    findings,
  }
}

function findingOf(
  judgement: Judgement,
  rule: Rule,
  says: Readonly<Record<string, string>>,
  /** What the pack sets; a rule's own gradations stay below it. */
  severity: Severity | null,
): Finding {
  const { outcome, values } = judgement
  const graded = judgement.severity ?? rule.severity
  const capped =
    severity === null || graded === null || judgement.severity === undefined
      ? (severity ?? graded)
      : (Math.min(severity, judgement.severity) as Severity)
  const isOpen = outcome !== 'met'
  const hasBetter = isOpen && says.better !== undefined && judgement.better !== null
  return {
    outcome,
    severity: outcome === 'flagged' ? capped : null,
    span: judgement.span,
    isInHeadline: judgement.isInHeadline ?? false,
    sourceId: judgement.sourceId ?? null,
    claimId: judgement.claimId ?? null,
    why: say(says[judgement.why], values),
    question: isOpen ? say(says.ask, values) : null,
    better: hasBetter ? say(says.better, values) : null,
    missing: judgement.missing ?? [],
    mayNarrow: judgement.mayNarrow ?? false,
    needsSignOff: judgement.needsSignOff ?? false,
  }
}
