import { Command } from 'commander'
import type { ExtractedArticle } from '#domain/article'
import { exitCodes } from '../exit-codes'
import { type Format, printRows } from '../print'
import { requireInputs } from '../read-inputs'
import { readNamedFile } from '../read-named-file'

/** `according extract`: pages and files in, article JSON out. */
export function extractCommand(): Command {
  return new Command('extract')
    .summary('take the article out of saved pages and files')
    .description(
      'Takes the article out of saved pages and files: title, outlet, byline, date, text with its paragraphs, links.\nThe id is the file’s name without .html or .html.gz.',
    )
    .argument(
      '[files...]',
      'saved pages (.html .html.gz) or files (.txt .md .docx .pdf), or - for standard input',
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according extract --jsonl saved/*.html > articles.jsonl')
    .action(extract)
}

async function extract(files: string[], format: Format): Promise<void> {
  requireInputs(files, 'extract')
  const [{ readFile }, { refusalSentence }] = await Promise.all([
    import('#ingest/read-file'),
    import('#ingest/refusal-sentences'),
  ])
  const articles: ExtractedArticle[] = []
  let failures = 0
  const fail = (sentence: string) => {
    failures += 1
    console.error(sentence)
  }
  for (const file of files) {
    const named = await readNamedFile(file)
    if ('problem' in named) {
      fail(named.problem)
      continue
    }
    const outcome = await readFile(named)
    if (outcome.outcome === 'refused') {
      fail(refusalSentence(file === '-' ? 'standard input' : file, outcome))
    } else if (format.jsonl) await printRows([outcome.article], format, describeArticle)
    else articles.push(outcome.article)
  }
  await printRows(articles, format, describeArticle)
  if (failures > 0) {
    process.exitCode = failures < files.length ? exitCodes.someFailed : exitCodes.badUsage
  }
}

function describeArticle(article: ExtractedArticle): string {
  const facts = [article.outlet, article.publishedAt, article.byline].filter(Boolean).join(' · ')
  return `${article.title}\n${facts}\n\n${article.text}\n`
}
