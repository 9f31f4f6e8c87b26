import { Command } from 'commander'
import { type Format, printResult } from '../print'
import { withWorkspace } from '../with-workspace'

/** `according migrate`: brings the database up to this version. Opening a workspace does it too. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .summary('bring the database up to this version')
    .description(
      'Brings the database (embedded, or the one that DATABASE_URL names) up to this version. Starting According does the same by itself.',
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgresql://… according migrate')
    .action((format: Format) =>
      withWorkspace(async () => {
        const { openWorkspace } = await import('#workflows/workspace')
        const { db } = await openWorkspace()
        await printResult(
          { database: db.description, state: 'up-to-date' },
          format,
          `The database is up to date (${db.description}).`,
        )
      }),
    )
}
