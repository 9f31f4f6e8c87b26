import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import type { OutletTable, TableProblem } from '#workflows/outlet-tables'
import { UsageFailure } from '../exit-codes'
import { type Format, printResult, printRows } from '../print'
import { withWorkspace } from '../with-workspace'

interface ImportOptions extends Format {
  outletColumn: string
  source: string
  date: string
}

/** `according outlets`: tables of the user's own by which outlets can be grouped. */
export function outletsCommand(): Command {
  return new Command('outlets')
    .summary('group outlets by a table of your own')
    .description(
      'Tables of your own about outlets (owner, country, lean, whatever you need). They group nothing until a page is asked to; their source and date are printed wherever they are used.',
    )
    .addCommand(importCommand())
    .addCommand(tablesCommand())
    .addCommand(removeCommand())
    .addHelpText(
      'after',
      '\nExample:\n  according outlets import owners.csv --source "own reading of the imprints" --date 2026-05-31',
    )
}

function importCommand(): Command {
  return new Command('import')
    .summary('take in a CSV file about outlets')
    .description(
      'Takes in a CSV file: a header, a column with the outlet’s name, and any others. All of it or nothing.',
    )
    .argument('<file>', 'the CSV file')
    .option('--outlet-column <name>', 'the column with the outlet’s name', 'outlet')
    .requiredOption('--source <words>', 'where the table comes from')
    .requiredOption('--date <day>', 'of which day it is, as YYYY-MM-DD')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nExample:\n  according outlets import owners.csv --outlet-column Name --source "own reading" --date 2026-05-31',
    )
    .action((file: string, options: ImportOptions) =>
      withWorkspace(() => importFile(file, options)),
    )
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageFailure(`${file} cannot be read: ${error.message}`)
  })
  const { importOutletTable } = await import('#workflows/outlet-tables')
  const outcome = await importOutletTable({
    name: basename(file),
    bytes,
    outletColumn: options.outletColumn,
    source: options.source,
    asOf: options.date,
  })
  if (outcome.outcome === 'no-source') throw new UsageFailure('--source is empty')
  if (outcome.outcome === 'no-date') {
    throw new UsageFailure(`--date ${options.date} is no day; write it as YYYY-MM-DD`)
  }
  if (outcome.outcome === 'refused') {
    const lines = outcome.problems.map((one) => `  ${describeProblem(one)}`)
    throw new UsageFailure(`Nothing was imported from ${file}:\n${lines.join('\n')}`)
  }
  const { table } = outcome
  await printResult(table, options, describeTable(table))
}

function tablesCommand(): Command {
  return new Command('tables')
    .summary('list the tables that were taken in')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according outlets tables')
    .action((format: Format) =>
      withWorkspace(async () => {
        const { listTables } = await import('#workflows/outlet-tables')
        await printRows(await listTables(), format, describeTable)
      }),
    )
}

function removeCommand(): Command {
  return new Command('remove')
    .summary('remove a table')
    .argument('<id>', 'the table, as `according outlets tables` lists it')
    .addHelpText('after', '\nExample:\n  according outlets remove 6f1c…')
    .action((id: string) =>
      withWorkspace(async () => {
        const { removeTable } = await import('#workflows/outlet-tables')
        if (!(await removeTable(id))) {
          throw new UsageFailure(
            `There is no table “${id}”. List them with: according outlets tables`,
          )
        }
        console.error(`Removed ${id}`)
      }),
    )
}

function describeTable({ id, name, source, asOf, rows, columns, unmatched }: OutletTable): string {
  const fit =
    unmatched.length === 0
      ? 'every name fits an outlet that was read'
      : `no outlet was read of: ${unmatched.join(', ')}`
  return `${id}  ${name} (${source}, as of ${asOf}; ${rows} rows; columns: ${columns.join(', ')}; ${fit})`
}

const problemWords: Record<TableProblem['problem'], string> = {
  'not-csv': 'this is not CSV',
  'too-large': 'the file is too large; at most',
  'no-rows': 'there are no rows below the header',
  'no-outlet-column': 'there is no such column (name it with --outlet-column)',
  'no-other-column': 'there is no column besides the outlet’s name',
  'unnamed-column': 'a column has no name',
  'doubled-column': 'two columns have the same name',
  'wrong-length': 'the row has another number of fields than the header',
  'no-name': 'the outlet’s name is missing',
  'doubled-name': 'the name stands in the table twice',
  'too-long': 'a field is longer than 200 characters',
}

function describeProblem({ line, problem, detail }: TableProblem): string {
  const where = line === null ? '' : `line ${line}: `
  return `${where}${problemWords[problem]}${detail === '' ? '' : ` (${detail})`}`
}
