import { Command } from 'commander'
import { withWorkspace } from '../with-workspace'

/** `according migrate`: brings the database up to this version. Opening a workspace does it too. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .summary('bring the database up to this version')
    .description(
      'Brings the database (embedded, or the one that DATABASE_URL names) up to this version. Starting According does the same by itself.',
    )
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgresql://… according migrate')
    .action(() =>
      withWorkspace(async () => {
        const { openWorkspace } = await import('#workflows/workspace')
        const { db } = await openWorkspace()
        console.log(`The database is up to date (${db.description}).`)
      }),
    )
}
