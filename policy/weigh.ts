import type { Finding, RuleOutcome, Severity, SeverityName } from '#domain/policy'
import { severityNames } from '#domain/policy'
import type { Draft } from './draft'

/** Whether a rule that is for some sections only is for this text; a text of no known section is in all. */
export function isOfSection({ section }: Draft, sections: readonly string[] | undefined): boolean {
  if (!sections || section === null) return true
  return sections.some((one) => one.toLowerCase() === section.toLowerCase())
}

/** The severity behind a word. */
export function severityOf(name: SeverityName): Severity {
  return (severityNames.indexOf(name) + 1) as Severity
}

/** One flag flags the rule, one open question leaves it open, and a rule that judged nothing does not apply. */
export function weightiest(findings: readonly Finding[]): RuleOutcome {
  const outcomes = new Set(findings.map(({ outcome }) => outcome))
  if (outcomes.has('flagged')) return 'flagged'
  if (outcomes.has('cannot-tell')) return 'cannot-tell'
  return outcomes.has('met') ? 'met' : 'not-applicable'
}

/** The greatest severity of the findings, null where none is flagged. */
export function gravest(findings: readonly Finding[]): Severity | null {
  const severities = findings.flatMap(({ severity }) => severity ?? [])
  return severities.length === 0 ? null : (Math.max(...severities) as Severity)
}
