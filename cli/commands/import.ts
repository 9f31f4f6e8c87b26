import { Command } from 'commander'
import {
  type FieldMap,
  type RecordField,
  recordFields,
} from '#ingest/read-archive/article-of-record'
import { exitCodes, UsageFailure } from '../exit-codes'
import { type Format, printResult } from '../print'
import { requireInputs } from '../read-inputs'
import { showProgress } from '../show-progress'
import { withWorkspace } from '../with-workspace'

interface Options extends Format {
  outlet?: string
  desk?: string
  section?: string
  topic?: string
  map: string[]
}

/** `according import`: a newsroom's own stories, many at once. */
export function importCommand(): Command {
  const names = Object.keys(recordFields).join(', ')
  return new Command('import')
    .summary('take in many articles of your own: folders, JSONL, CSV, zip')
    .description(
      `Takes in many articles of your own, such as a year of a desk, for the period report. Folders and zip files are gone through: text, Markdown with front matter, HTML, DOCX and PDF files are an article each, JSONL and CSV files have one in every line.\nFields: ${names}.\nEach article stands in a story of its own, which the list of stories does not show. The same input twice adds nothing; interrupted, it goes on when it is called again.`,
    )
    .argument('[paths...]', 'files and folders')
    .option('--outlet <name>', 'the outlet, where an input does not name its own')
    .option('--desk <name>', 'the desk, where an input does not name its own')
    .option('--section <name>', 'the section, where an input does not name its own')
    .option('--topic <name>', 'the topic, where an input does not name its own')
    .option(
      '--map <field=column>',
      'a column of yours for a field, such as title=Headline; may be given several times',
      (value: string, all: string[]) => [...all, value],
      [],
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText(
      'after',
      '\nExample:\n  according import 2026.jsonl --outlet "Harbor Herald" --map title=Headline --map desk=Ressort',
    )
    .action((paths: string[], options: Options) => withWorkspace(() => run(paths, options)))
}

async function run(paths: string[], options: Options): Promise<void> {
  requireInputs(paths, 'import', 'file or folder')
  const fields = readMap(options.map)
  const [{ importArchive }, { openWorkspace }, { readWaiting }] = await Promise.all([
    import('#workflows/import-archive'),
    import('#workflows/workspace'),
    import('#workflows/read-waiting'),
  ])
  const { outlet, desk, section, topic } = options
  const given = { outlet, desk, section, topic }
  const workspace = await openWorkspace()
  const taking = showProgress('inputs taken in')
  const outcome = await importArchive(
    workspace,
    { paths, fields, defaults: Object.fromEntries(Object.entries(given).filter(isSaid)) },
    {
      onProgress: taking.say,
      onFailure(sentence) {
        taking.end()
        console.error(sentence)
      },
    },
  )
  taking.end()
  const reading = showProgress('articles read')
  await readWaiting(workspace, reading.say)
  reading.end()
  const { added, alreadyHere, otherText, failed } = outcome
  const changed =
    otherText === 0
      ? ''
      : ` Of these ${otherText} stand here with another text, which stays as it is.`
  await printResult(
    outcome,
    options,
    `Added: ${added}. Already here: ${alreadyHere}.${changed} Failed: ${failed}.`,
  )
  if (failed > 0) {
    process.exitCode = added + alreadyHere > 0 ? exitCodes.someFailed : exitCodes.badUsage
  }
}

function isSaid(entry: [string, string | undefined]): boolean {
  return entry[1] !== undefined && entry[1].trim() !== ''
}

function readMap(pairs: readonly string[]): FieldMap {
  const known = Object.keys(recordFields) as RecordField[]
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, column] = /^([^=]+)=(.+)$/.exec(pair) ?? []
      const field = known.find((one) => one.toLowerCase() === name?.trim().toLowerCase())
      if (field && column) return [field, column]
      throw new UsageFailure(
        `--map ${pair}: write FIELD=COLUMN, where FIELD is one of ${known.join(', ')}.`,
      )
    }),
  )
}
