import type { Finding, RuleResult } from '#domain/policy'
import { type SeverityName, severityNames } from '#domain/policy'
import { severityOf } from '#policy/weigh'
import type { CheckedDraft } from '#workflows/check-draft'

/** One draft of the command line, with what was found in it. */
export interface CheckedFile extends CheckedDraft {
  /** As it was named: a path, or "standard input". */
  file: string
  /** The file's own words where lines are counted in them, not in the text as read: Markdown. */
  markdown?: string
}

/** A finding with the rule that made it. */
export interface RuledFinding {
  result: RuleResult
  finding: Finding
}

/** What is to be looked at, flags and open questions, in text order. */
export function findingsOf({ review }: CheckedFile): RuledFinding[] {
  return review.results
    .filter(({ mode }) => mode !== 'process')
    .flatMap((result) =>
      result.findings
        .filter(({ outcome }) => outcome !== 'met')
        .map((finding) => ({ result, finding })),
    )
    .sort(
      (a, b) =>
        (a.finding.span[0]?.[0] ?? -1) - (b.finding.span[0]?.[0] ?? -1) ||
        a.result.rule.localeCompare(b.result.rule),
    )
}

/** Whether anything is flagged as gravely as that, or more. */
export function isFlaggedFrom(checked: CheckedFile, least: SeverityName): boolean {
  const from = severityOf(least)
  return checked.review.results.some(({ severity }) => severity !== null && severity >= from)
}

/** How grave a finding is, in a word; "cannot tell" where nothing is flagged. */
export function levelOf({ outcome, severity }: Finding): SeverityName | 'cannot tell' {
  return outcome === 'flagged' && severity !== null ? severityNames[severity - 1] : 'cannot tell'
}
