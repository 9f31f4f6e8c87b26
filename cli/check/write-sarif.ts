import type { Log, Result } from 'sarif'
import type { Severity } from '#domain/policy'
import { ENGINE_VERSION } from '#engine/version'
import { type CheckedFile, findingsOf, type RuledFinding } from './checked-file'
import { SourceLines } from './source-lines'

const levels: Record<Severity, Result.level> = { 1: 'note', 2: 'warning', 3: 'error' }

/**
 * Checks as SARIF 2.1.0 (OASIS), which code hosts and editors open. Regions are in UTF-16 code
 * units, of a .txt or .md file itself; of a page, a DOCX or a PDF they are of the text as it was read.
 */
export function writeSarif(checked: readonly CheckedFile[]): string {
  const rules = new Map(
    checked.flatMap(({ review }) => review.results.map((result) => [result.rule, result] as const)),
  )
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'According',
            semanticVersion: ENGINE_VERSION,
            rules: [...rules.values()].map(({ rule, title, asks, restates }) => ({
              id: rule,
              shortDescription: { text: title },
              fullDescription: { text: asks },
              properties: { restates },
            })),
          },
        },
        artifacts: checked.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: checked.flatMap((one) => {
          const lines = new SourceLines(one.analysis.text, one.markdown)
          return findingsOf(one).map((found) => resultOf(one, found, lines))
        }),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function resultOf(
  { file }: CheckedFile,
  { result, finding }: RuledFinding,
  lines: SourceLines,
): Result {
  const { severity } = finding
  return {
    ruleId: result.rule,
    kind: severity === null ? 'open' : 'fail',
    level: severity === null ? 'none' : levels[severity],
    message: { text: [finding.why, finding.question].filter(Boolean).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: lines.regionOf(finding.span) ?? { startLine: 1 },
        },
      },
    ],
  }
}

function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/')
}
