import { Command } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { periodGroups } from '#store/period-scope'
import { describeReport } from '../describe-report'
import { UsageFailure } from '../exit-codes'
import { findPack } from '../find-pack'
import { printLine, printResult } from '../print'
import { showProgress } from '../show-progress'
import { withWorkspace } from '../with-workspace'

interface Options {
  outlet?: string
  from: string
  to: string
  by: string
  pack: string
  desk?: string
  section?: string
  topic?: string
  csv?: boolean
  table?: string
  json?: boolean
  jsonl?: boolean
}

/** `according report`: how an outlet sources its stories over a period. */
export function reportCommand(): Command {
  return new Command('report')
    .summary('tell how an outlet of yours sources its stories over a period')
    .description(
      'Counts over an outlet’s articles of a period, by month, desk, section or topic: claims only on anonymous sources, leads, first quotations, descriptions, reasons, single sources, and the rules of a policy pack as met, flagged (waived ones apart) and not to be told. Facts of the texts; no grade of anybody.\n--by byline names people: agree with the staff first that you do, and what it is for.',
    )
    .option('--outlet <name>', 'the outlet (without it the one outlet that was imported)')
    .option('--from <month or day>', 'the first month or day, such as 2026-01', '')
    .option('--to <month or day>', 'the last month or day, such as 2026-12', '')
    .option(`--by <${periodGroups.join('|')}>`, 'how articles are grouped', 'month')
    .option('--desk <name>', 'only this desk')
    .option('--section <name>', 'only this section')
    .option('--topic <name>', 'only this topic')
    .option('--pack <name or file>', 'the policy pack', 'ap-like')
    .option('--csv', 'one table as CSV')
    .option(
      '--table <name>',
      'which: measures, parts, rules, articlesToSee or waivers (with --csv)',
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText(
      'after',
      '\nExample:\n  according report --outlet "Harbor Herald" --from 2026-01 --to 2026-03 --by desk --pack ap-like',
    )
    .action((options: Options) => withWorkspace(() => run(options)))
}

async function run(options: Options): Promise<void> {
  const by = periodGroups.find((one) => one === options.by)
  if (!by) {
    throw new UsageFailure(`--by ${options.by}: choose ${periodGroups.join(', ')}.`)
  }
  const pack = await findPack(options.pack)
  const [{ reportPeriod }, { judgePeriod }, { openWorkspace }, { fillCounts }, { reportTables }] =
    await Promise.all([
      import('#workflows/report-period'),
      import('#workflows/judge-period'),
      import('#workflows/workspace'),
      import('#workflows/fill-counts'),
      import('#workflows/report-period/report-tables'),
    ])
  const scope = await readScope(options)
  if (by === 'byline') {
    console.error(
      'By byline: this names people. Agree with the staff first that you do, and what it is for.',
    )
  }
  const workspace = await openWorkspace()
  await fillCounts(workspace)
  const progress = showProgress('articles judged')
  await judgePeriod(workspace, scope, pack, progress.say)
  progress.end()
  const report = await reportPeriod({ scope, by, pack, today: today() })
  if (!report) throw new UsageFailure('The outlet is no longer there.')
  if (report.engineVersions.length > 1) {
    throw new UsageFailure(
      `The articles were read by different engines (${report.engineVersions.join(', ')}), whose numbers do not mix. Read them all anew with: according reanalyse`,
    )
  }
  if (!options.csv) {
    await printResult(report, options, describeReport(report))
    return
  }
  const tables = reportTables(report)
  const name = options.table ?? 'measures'
  if (!Object.hasOwn(tables, name)) {
    throw new UsageFailure(`--table ${name}: there are ${Object.keys(tables).join(', ')}.`)
  }
  await printLine(stringify(tables[name], { header: true, escape_formulas: true }).trimEnd())
}

const today = () => new Date().toISOString().slice(0, 10)

async function readScope({ outlet, from, to, desk, section, topic }: Options) {
  const [{ readPeriod }, { findOwnOutlet }] = await Promise.all([
    import('#workflows/report-period/read-period'),
    import('#workflows/report-period/own-outlets'),
  ])
  const period = readPeriod(from, to)
  if (!period) {
    throw new UsageFailure(
      `--from ${from || '…'} --to ${to || '…'}: write months (2026-01) or days (2026-01-31), the first no later than the last.`,
    )
  }
  const found = await findOwnOutlet(outlet ?? null)
  if ('names' in found) {
    const names = found.names.length === 0 ? 'none' : found.names.join(', ')
    throw new UsageFailure(
      outlet === undefined
        ? `Name the outlet with --outlet. Imported were: ${names}. Import your own stories with: according import`
        : `There is no outlet “${outlet}”. Imported were: ${names}.`,
    )
  }
  const narrow = { desk: desk ?? null, section: section ?? null, topic: topic ?? null }
  return { outletId: found.id, ...period, ...narrow }
}
