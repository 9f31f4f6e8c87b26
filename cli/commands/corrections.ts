import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { CorrectionProblem } from '#workflows/correction-file'
import { UsageFailure } from '../exit-codes'
import { type Format, printResult } from '../print'
import { withWorkspace } from '../with-workspace'

interface Options extends Format {
  story?: string
  asDecided?: boolean
}

/** `according corrections`: what readers of shared views dispute, as a file that can be taken in. */
export function correctionsCommand(): Command {
  return new Command('corrections')
    .summary('take in a correction file')
    .description(
      'Correction files: what readers of shared views dispute, mark by mark, with what was answered and changed. They are written by `according export corrections`; docs/correction-files.md tells their form.',
    )
    .addCommand(importCommand())
    .addHelpText('after', '\nExample:\n  according corrections import corrections.json')
}

function importCommand(): Command {
  return new Command('import')
    .summary('take in a correction file')
    .description(
      'Takes in a correction file, all of it or nothing; twice changes nothing. All of it waits for you on the page “Disputes”, unless you say that the file is your own.',
    )
    .argument('<file>', 'the JSON file; - for standard input')
    .option('--story <id>', 'the story it is for, in place of the one that the file names')
    .option('--as-decided', 'the file is your own: keep its decisions, answers and changes')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nExample:\n  according corrections import corrections.json --as-decided',
    )
    .action((file: string, options: Options) => withWorkspace(() => importFile(file, options)))
}

async function importFile(file: string, options: Options): Promise<void> {
  const bytes = await readFile(file === '-' ? '/dev/stdin' : file).catch((error: Error) => {
    throw new UsageFailure(`${file} cannot be read: ${error.message}`)
  })
  const { importCorrections } = await import('#workflows/correction-file')
  const outcome = await importCorrections({
    bytes,
    storyId: options.story ?? null,
    asDecided: options.asDecided ?? false,
    now: new Date().toISOString(),
  })
  if (outcome.outcome === 'refused') {
    const lines = outcome.problems.map((one) => `  ${file}:${describe(one)}`)
    throw new UsageFailure(`Nothing was taken in from ${file}:\n${lines.join('\n')}`)
  }
  if (outcome.outcome === 'no-such-story') {
    throw new UsageFailure(
      `There is no story “${outcome.storyId}”. List the stories with: according stories; then name one with --story.`,
    )
  }
  const { added, known, elsewhere } = outcome
  const other = elsewhere > 0 ? `, ${elsewhere} known of another story` : ''
  await printResult(outcome, options, `${added} new, ${known} known already${other}`)
}

function describe({ line, path, problem }: CorrectionProblem): string {
  return `${line}: ${path === '' ? '' : `${path}: `}${problem}`
}
