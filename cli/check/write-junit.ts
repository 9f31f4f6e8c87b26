import builder from 'junit-report-builder'
import type { SeverityName } from '#domain/policy'
import { severityOf } from '#policy/weigh'
import type { CheckedFile } from './checked-file'

/**
 * Checks as a JUnit report: a suite a draft, a case a rule. Flags from `failOn` on fail; what cannot be
 * told, and what does not apply, is skipped.
 */
export function writeJunit(checked: readonly CheckedFile[], failOn: SeverityName): string {
  const from = severityOf(failOn)
  const report = builder.newBuilder()
  for (const { file, review } of checked) {
    const suite = report.testSuite().name(file)
    for (const { rule, title, outcome, severity, findings } of review.results) {
      const test = suite.testCase().className(review.pack.name).name(`${rule} ${title}`)
      const words = findings
        .filter((finding) => finding.outcome === outcome)
        .map(({ why, question }) => [why, question].filter(Boolean).join(' '))
        .join('\n')
      if (severity !== null && severity >= from) test.failure(words)
      else if (outcome === 'cannot-tell' || outcome === 'not-applicable') test.skipped()
      if (outcome !== 'met' && words) test.standardOutput(words)
    }
  }
  return report.build()
}
