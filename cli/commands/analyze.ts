import { Command, InvalidArgumentError } from 'commander'
import type { Analysis } from '#domain/analysis'
import { describeAnalysis } from '../describe-analysis'
import { exitCodes } from '../exit-codes'
import { type Format, printLine } from '../print'
import { readArticles, requireInputs } from '../read-inputs'
import { showProgress } from '../show-progress'

interface Options extends Format {
  workers: number
}

/** `according analyze`: texts in, analyses out; no database, no network. */
export function analyzeCommand(): Command {
  return new Command('analyze')
    .summary('read articles and print who is credited with what')
    .description(
      'Reads articles and prints who is credited with what. Needs no database and no network.\nInputs: .txt .md .html .docx .pdf, or .jsonl with {id, title?, text, outlet?, publishedAt?} a line; - is standard input.',
    )
    .argument('[files...]', 'files to read, or - for standard input')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line, in the order of the inputs')
    .option('--workers <number>', 'read with this many threads', toCount, 1)
    .addHelpText('after', '\nExample:\n  according analyze --jsonl articles.jsonl > analyses.jsonl')
    .action(analyze)
}

function toCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 64) {
    throw new InvalidArgumentError('Give a whole number from 1 to 64.')
  }
  return count
}

async function analyze(files: string[], options: Options): Promise<void> {
  requireInputs(files, 'analyze')
  const { analyseLines, analyseStream } = await import('#workflows/analyse-stream')
  const progress = showProgress('articles read')
  let done = 0
  const documents: Analysis[] = []
  const { articles, failures } = readArticles(files)
  const results = options.jsonl
    ? analyseLines(articles, options.workers)
    : analyseStream(articles, options.workers)
  for await (const result of results) {
    if (typeof result === 'string') await printLine(result)
    else if (options.json) documents.push(result)
    else await printLine(describeAnalysis(result))
    done += 1
    progress.say(done)
  }
  progress.end()
  if (options.json) {
    await printLine(JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2))
  }
  if (failures() > 0) process.exitCode = done > 0 ? exitCodes.someFailed : exitCodes.badUsage
}
