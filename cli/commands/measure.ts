import { Command } from 'commander'
import type { Selection } from '#domain/selection'
import { allMeasures, measureOf } from '#measures/all'
import type { StoryMeasure } from '#workflows/measure-story'
import { nameReaders } from '#workflows/name-readers'
import { readSelection } from '#workflows/read-selection'
import { UsageFailure } from '../exit-codes'
import { type Format, printLine, printRows } from '../print'
import { withWorkspace } from '../with-workspace'

interface Options extends Format {
  story?: string
  copies?: string
  confidence?: string
  incidental?: string
  reading?: string
}

/** `according measure`: one number over the stories, with numerator and denominator. */
export function measureCommand(): Command {
  const ids = allMeasures.map(({ id, question }) => `  ${id.padEnd(24)}${question}`).join('\n')
  return new Command('measure')
    .summary('count one measure over a story')
    .description(`Counts one measure over a story, article by article.\n\nMeasures:\n${ids}`)
    .argument('<id>', 'the measure')
    .option('--story <id or name>', 'only this story')
    .option(
      '--copies <collapsed|separate>',
      'leave copies of another article out (default), or not',
    )
    .option('--confidence <0|0.5|0.7|0.9>', 'only attributions read with at least this confidence')
    .option(
      '--incidental <in|out>',
      'with incidental voices (default), such as a crowd, or without',
    )
    .option(
      '--reading <machine|reviewed|both>',
      'the machine’s reading (default), the one that people corrected, or both',
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according measure only-anonymous-claims')
    .action((id: string, options: Options) => withWorkspace(() => measure(id, options)))
}

async function measure(id: string, options: Options): Promise<void> {
  const { measureStory } = await import('#workflows/measure-story')
  const { copies, confidence, incidental, reading } = options
  const { selection, unknown } = readSelection({ copies, confidence, incidental, reading })
  if (unknown.length > 0) {
    throw new UsageFailure(
      `There is no such choice for ${unknown.map((field) => `--${field}`).join(', ')}. See: according measure --help`,
    )
  }
  const outcome = await measureStory(id, options.story, selection)
  if (outcome.outcome === 'no-such-measure') {
    const ids = allMeasures.map((one) => one.id).join(', ')
    throw new UsageFailure(`There is no measure “${id}”. The measures are: ${ids}`)
  }
  if (outcome.outcome === 'no-such-story') {
    throw new UsageFailure(
      `There is no story “${options.story}”. List the stories with: according stories`,
    )
  }
  const measured = measureOf(id)
  if (measured && !options.json && !options.jsonl) {
    await printLine(
      `Counted: ${measured.counts}, out of ${measured.outOf}.${describeNarrowing(selection)}`,
    )
  }
  await printRows(outcome.stories, options, describeMeasure)
}

/** A measure of a story for people; `%` only where there are enough cases. */
export function describeMeasure(story: StoryMeasure): string {
  const { title, total, readers, articles, copies } = story
  const lines = articles.map(({ outlet, title: headline, count, outOf }) => {
    return `  ${count} of ${outOf}  ${outlet}: ${headline}`
  })
  const sum = total
    ? `${total.counted} of ${total.cases}${describeShare(total)}`
    : `not added up, for its articles were read by different engines (${nameReaders(readers).join(', ')}). Read them all anew with: according reanalyse`
  const head = [`${title}: ${sum}`, ...describeReading(story), `  ${describeCopies(copies)}`]
  return [...head, ...lines].join('\n')
}

/** Whose reading is counted; nothing where nobody judged anything and nobody asked. */
function describeReading({ selection: { reading }, beside, reviewed }: StoryMeasure): string[] {
  const { judged, attributions } = reviewed
  if (judged === 0 && reading === 'machine') return []
  const whose =
    reading === 'reviewed'
      ? 'Counted in the reading that people corrected'
      : 'Counted in the machine’s reading'
  const other = beside
    ? [`  As people corrected it: ${beside.counted} of ${beside.cases}${describeShare(beside)}`]
    : []
  return [...other, `  ${whose}; ${judged} of ${attributions} attributions were judged by people.`]
}

/** What a selection leaves out, in words; nothing where it leaves readings whole. */
function describeNarrowing({ incidental, confidence }: Selection): string {
  const without = incidental === 'out' ? ' Without incidental voices, such as a crowd.' : ''
  const firm =
    confidence > 0 ? ` Only attributions read with a confidence of at least ${confidence}.` : ''
  return `${without}${firm}`
}

function describeCopies(copies: StoryMeasure['copies']): string {
  switch (copies.state) {
    case 'separate':
      return 'Copies count as articles of their own.'
    case 'not-yet':
      return 'Copies are not collapsed yet, for the texts have not been compared.'
    case 'collapsed':
      return copies.leftOut === 0
        ? 'No article is a copy of another.'
        : `Copies of other articles that are left out: ${copies.leftOut}.`
  }
}

function describeShare({
  counted,
  share,
  interval,
  withheld,
}: NonNullable<StoryMeasure['total']>): string {
  if (withheld === 'no-cases') return ' (no cases)'
  if (withheld === 'one-outlet') return ' (one outlet alone: a count, no share)'
  if (withheld === 'no-share') return ' (counts; a share would mean nothing)'
  if (share === null) return ' (too few cases for a share)'
  const percent = (value: number) => `${Math.round(100 * value)}%`
  const band = interval
    ? `; if these articles stood for others like them: ${percent(interval.low)}–${percent(interval.high)}`
    : ''
  return ` (${counted === 0 ? 'none' : percent(share)}${band})`
}
