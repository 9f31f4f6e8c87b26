import { Command } from 'commander'
import { exitCodes } from '../exit-codes'
import { type Format, printRows } from '../print'
import { showProgress } from '../show-progress'
import { withWorkspace } from '../with-workspace'

/** `according reanalyse`: the archive, read by this version of the engine. */
export function reanalyseCommand(): Command {
  return new Command('reanalyse')
    .summary('read all stored articles anew with this version of the engine')
    .description(
      'Reads every stored article that another version of the engine read, keeps the new analyses beside the old, and puts them all in force at once. Interrupted, it goes on where it was; until it is done nothing changes. `serve` does the same by itself in the background.',
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according reanalyse')
    .action((options: Format) => withWorkspace(() => reanalyse(options)))
}

async function reanalyse(options: Format): Promise<void> {
  const [{ reanalyseArchive }, { openWorkspace }] = await Promise.all([
    import('#workflows/reanalyse-archive'),
    import('#workflows/workspace'),
  ])
  const progress = showProgress('articles read')
  const outcome = await reanalyseArchive(await openWorkspace(), progress.say)
  progress.end()
  for (const { title, reason } of outcome.failures) {
    console.error(`“${title}” keeps its older analysis: ${reason}`)
  }
  await printRows([outcome], options, ({ read, changed, engine }) =>
    read === 0 && changed === 0
      ? `Engine ${engine.version} has read every stored article; nothing to do.`
      : `Engine ${engine.version} read ${read} articles; ${changed} now stand with its analysis.`,
  )
  if (outcome.failures.length > 0) process.exitCode = exitCodes.someFailed
}
