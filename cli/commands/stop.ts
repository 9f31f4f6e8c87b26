import { Command } from 'commander'

/** `according stop`: ends an embedded database that a killed process left running. */
export function stopCommand(): Command {
  return new Command('stop')
    .summary('stop the embedded database')
    .description(
      'Stops the embedded database of the data folder. It stops by itself when its last user leaves; this is for one that a killed process left behind.',
    )
    .addHelpText('after', '\nExample:\n  according stop')
    .action(async () => {
      const { stopWorkspace } = await import('#workflows/stop-workspace')
      const outcome = await stopWorkspace()
      console.log(outcome === 'stopped' ? 'The database is stopped.' : 'No database was running.')
    })
}
