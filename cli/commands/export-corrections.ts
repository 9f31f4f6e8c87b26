import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { UsageFailure } from '../exit-codes'
import { printLine } from '../print'
import { withWorkspace } from '../with-workspace'

/** `according export corrections`: the disputes of one story as a correction file. */
export function exportCorrectionsCommand(): Command {
  return (
    new Command('corrections')
      .summary('write the disputes of one story as a correction file')
      .description(
        'Writes what readers of a story’s shared views dispute: every note with its mark, what was answered and changed, and when. JSON; docs/correction-files.md tells its form.',
      )
      .option('--story <id>', 'the story (needed)')
      .option('--out <file>', 'write to this file instead of standard output')
      .addHelpText(
        'after',
        '\nExample:\n  according export corrections --story 2f6c… --out corrections.json',
      )
      // Both options are those of `export` as well, which takes them wherever they stand.
      .action((_own, command: Command) =>
        withWorkspace(() => writeCorrections(command.optsWithGlobals())),
      )
  )
}

async function writeCorrections({ story, out }: { story?: string; out?: string }): Promise<void> {
  if (story === undefined) {
    throw new UsageFailure('export corrections: name the story with --story ID.')
  }
  const { exportCorrections } = await import('#workflows/correction-file')
  const file = await exportCorrections(story, new Date().toISOString())
  if (!file) {
    throw new UsageFailure(`There is no story “${story}”. List the stories with: according stories`)
  }
  const text = JSON.stringify(file, null, 2)
  if (out === undefined || out === '-') return printLine(text)
  await writeFile(out, `${text}\n`).catch((error: Error) => {
    throw new UsageFailure(`export corrections: ${out} cannot be written: ${error.message}`)
  })
}
