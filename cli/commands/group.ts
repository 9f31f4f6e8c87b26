import { Command } from 'commander'
import { exitCodes } from '../exit-codes'
import { type Format, printLine } from '../print'
import { readArticles, requireInputs } from '../read-inputs'
import { showProgress } from '../show-progress'

interface Options extends Format {
  reasons?: boolean
}

/** `according group`: articles in, the story of each out; no database, no network. */
export function groupCommand(): Command {
  return new Command('group')
    .summary('tell which articles are of one story')
    .description(
      'Groups articles into stories and prints {id, storyId} a line, in the order of the inputs; a story’s id is that of its first article. Needs no database and no network.\nInputs: .jsonl with {id, title?, text, url?, outlet?, publishedAt?} a line, or .txt .md .html .docx .pdf; - is standard input.',
    )
    .argument('[files...]', 'files to read, or - for standard input')
    .option('--reasons', 'say also why each article is of its story')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line, as without it')
    .addHelpText('after', '\nExample:\n  according group --reasons articles.jsonl > stories.jsonl')
    .action(group)
}

async function group(files: string[], options: Options): Promise<void> {
  requireInputs(files, 'group')
  const { groupArticles } = await import('#workflows/group-articles')
  const { articles, failures } = readArticles(files)
  const reading = showProgress('articles read')
  const comparing = showProgress('articles compared')
  const places = await groupArticles(articles, reading.say, comparing.say)
  comparing.end()
  const rows = options.reasons ? places : places.map(({ id, storyId }) => ({ id, storyId }))
  if (options.json) await printLine(JSON.stringify(rows, null, 2))
  else for (const row of rows) await printLine(JSON.stringify(row))
  if (failures() > 0) process.exitCode = rows.length > 0 ? exitCodes.someFailed : exitCodes.badUsage
}
