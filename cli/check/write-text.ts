import { styleText } from 'node:util'
import { group } from 'd3-array'
import type { RuleResult } from '#domain/policy'
import { warningWords } from '../warning-words'
import { type CheckedFile, findingsOf, levelOf, type RuledFinding } from './checked-file'
import { type Region, SourceLines } from './source-lines'

const widest = 100
const before = 20
const styles = {
  serious: 'red',
  warn: 'yellow',
  note: 'cyan',
  'cannot tell': 'magenta',
} as const

type Paint = (style: 'bold' | 'dim' | (typeof styles)[keyof typeof styles], words: string) => string

/**
 * A check for people: each finding with its line of the text, a caret below the words, and the question
 * to the reporter; then the open process questions, and one line of sums.
 * @param hasColour whether the terminal takes colour
 */
export function writeText(checked: CheckedFile, hasColour: boolean): string {
  const { file, analysis, review } = checked
  const lines = new SourceLines(analysis.text, checked.markdown)
  const paint: Paint = (style, words) =>
    hasColour ? styleText(style, words, { validateStream: false }) : words
  const found = placesOf(findingsOf(checked)).map((one) => writePlace(file, one, lines, paint))
  const process = review.results.filter(
    ({ mode, outcome }) => mode === 'process' && outcome === 'cannot-tell',
  )
  return [
    paint('bold', `${file}, by ${review.pack.title}`),
    ...analysis.warnings.map((warning) => `  ! ${warningWords[warning]}`),
    '',
    ...found,
    ...(process.length > 0
      ? ['No text shows these; somebody attests them:', ...process.map(writeProcess), '']
      : []),
    writeSums(review.results),
    '',
  ].join('\n')
}

/** Findings of the same words, the gravest first: a source that is hardly described is flagged by many rules. */
function placesOf(found: readonly RuledFinding[]): RuledFinding[][] {
  const places = group(found, ({ finding: { span, isInHeadline } }) => `${isInHeadline} ${span}`)
  return [...places.values()].map((place) =>
    place.toSorted((a, b) => (b.finding.severity ?? 0) - (a.finding.severity ?? 0)),
  )
}

function writePlace(
  file: string,
  place: readonly RuledFinding[],
  lines: SourceLines,
  paint: Paint,
): string {
  const [{ finding: first }] = place
  const region = lines.regionOf(first.span)
  const where = first.isInHeadline
    ? `${file}: headline`
    : region
      ? `${file}:${region.startLine}:${region.startColumn}`
      : file
  return [
    ...place.flatMap((one, index) => [
      writeHead(where, one, paint),
      // The words stand once, below the first of what is said about them.
      ...(region && index === 0 ? drawRegion(region, lines, (words) => paint('dim', words)) : []),
      ...adviceOf(one),
    ]),
    ...(place.some(({ finding }) => finding.mayNarrow)
      ? ['    Careful: one more fact may tell who this is.']
      : []),
    '',
  ].join('\n')
}

function writeHead(where: string, { result, finding }: RuledFinding, paint: Paint): string {
  const level = levelOf(finding)
  return `${where}: ${paint(styles[level], level)}: ${finding.why} [${result.rule} ${result.title}]`
}

function adviceOf({ finding }: RuledFinding): string[] {
  return [
    ...(finding.question ? [`    Ask: ${finding.question}`] : []),
    ...(finding.better ? [`    Better: ${finding.better}`] : []),
    ...(finding.needsSignOff ? ['    Needs somebody to sign it off.'] : []),
  ]
}

/** The line with carets below its words; a long line is cut around them. */
function drawRegion(region: Region, lines: SourceLines, dim: (words: string) => string): string[] {
  const line = lines.lineAt(region.startLine)
  const from = Math.max(0, Math.min(region.startColumn - 1 - before, line.length - widest))
  const shown = line.slice(from, from + widest)
  const start = region.startColumn - 1 - from
  const end = region.endLine === region.startLine ? region.endColumn - 1 - from : shown.length
  const width = Math.max(1, Math.min(end, shown.length) - start)
  return [
    dim(`    ${from > 0 ? '…' : ' '}${shown}${from + widest < line.length ? '…' : ''}`),
    dim(`     ${' '.repeat(start)}${'^'.repeat(width)}`),
  ]
}

function writeProcess({ rule, title, findings }: RuleResult): string {
  return `  ${rule} ${title}: ${findings[0]?.question ?? ''}`
}

function writeSums(results: readonly RuleResult[]): string {
  const of = (outcome: RuleResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length
  return `${results.length} rules: ${of('flagged')} flagged, ${of('cannot-tell')} cannot be told from the text, ${of('met')} met, ${of('not-applicable')} do not apply.`
}
