import { Command } from 'commander'
import { type Format, printResult } from '../print'

/** `according stop`: ends an embedded database that a killed process left running. */
export function stopCommand(): Command {
  return new Command('stop')
    .summary('stop the embedded database')
    .description(
      'Stops the embedded database of the data folder. It stops by itself when its last user leaves; this is for one that a killed process left behind.',
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according stop')
    .action(async (format: Format) => {
      const { stopWorkspace } = await import('#workflows/stop-workspace')
      const outcome = await stopWorkspace()
      const words = outcome === 'stopped' ? 'The database is stopped.' : 'No database was running.'
      await printResult({ outcome }, format, words)
    })
}
