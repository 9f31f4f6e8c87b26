import { Command } from 'commander'
import type { StoryArticle } from '#domain/article'
import { exitCodes, UsageFailure } from '../exit-codes'
import { type Format, printLine } from '../print'
import { readArticles, requireInputs } from '../read-inputs'
import { showProgress } from '../show-progress'

/** `according compare`: the articles of one story in, the comparison out; no database, no network. */
export function compareCommand(): Command {
  return new Command('compare')
    .summary('hold articles of one story side by side')
    .description(
      'Holds articles of one story side by side: which are copies, which claims they share, who takes from whom, where each claim goes back to and how it grew. Needs no database and no network.\nInputs: .txt .md .html .docx .pdf, or .jsonl with {id, storyId?, title?, text, url?, outlet?, publishedAt?} a line; - is standard input.',
    )
    .argument('[files...]', 'files to read, or - for standard input')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one comparison a line; rows with a storyId are taken story by story')
    .addHelpText(
      'after',
      '\nExample:\n  according compare wire.html post.html herald.html\n  according compare --jsonl articles.jsonl > comparisons.jsonl',
    )
    .action(compare)
}

async function compare(files: string[], format: Format): Promise<void> {
  requireInputs(files, 'compare')
  const [{ compareArticles, sortByStory }, { describeComparison }] = await Promise.all([
    import('#workflows/compare-articles'),
    import('../describe-comparison'),
  ])
  const articles: StoryArticle[] = []
  const inputs = readArticles(files)
  for await (const article of inputs.articles) articles.push(article)
  if (articles.length === 0) {
    process.exitCode = exitCodes.badUsage
    return
  }
  const stories = sortByStory(articles)
  if (stories.length > 1 && !format.jsonl) {
    throw new UsageFailure(
      `compare: the articles are of ${stories.length} stories (their storyId differs). Compare them story by story with --jsonl, or take the storyId away.`,
    )
  }
  for (const story of stories) tellOfOneId(story.articles)
  const progress = showProgress('articles read')
  const asOf = new Date().toISOString()
  let done = 0
  for (const story of stories) {
    const comparison = await compareArticles(story, asOf, () => {
      done += 1
      progress.say(done, articles.length)
    })
    if (format.jsonl) await printLine(JSON.stringify(comparison))
    else if (format.json) await printLine(JSON.stringify(comparison, null, 2))
    else await printLine(describeComparison(comparison))
  }
  progress.end()
  if (inputs.failures() > 0) process.exitCode = exitCodes.someFailed
}

/** Says which articles are left out, since an id names one article of a story: "a/index.html b/index.html". */
function tellOfOneId(articles: readonly StoryArticle[]): void {
  const met = new Set<string>()
  for (const { id } of articles) {
    if (met.has(id)) {
      console.error(
        `compare: two articles have the id “${id}”; the first is compared. Name the files differently, or give them ids in a .jsonl file.`,
      )
    }
    met.add(id)
  }
}
