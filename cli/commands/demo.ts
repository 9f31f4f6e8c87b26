import { Command } from 'commander'
import { type Format, printResult } from '../print'
import { showProgress } from '../show-progress'
import { withWorkspace } from '../with-workspace'

interface Options extends Format {
  again?: boolean
}

/** `according demo`: loads the invented demo stories. */
export function demoCommand(): Command {
  return new Command('demo')
    .summary('load the demo stories')
    .description('Loads the demo stories (invented outlets, people and places) and reads them.')
    .option('--again', 'load them once more, even if they were loaded before')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according demo')
    .action((options: Options) => withWorkspace(() => demo(options)))
}

async function demo(options: Options): Promise<void> {
  const [{ loadDemo }, { readWaiting }, { openWorkspace }, { updateStories }] = await Promise.all([
    import('#workflows/load-demo'),
    import('#workflows/read-waiting'),
    import('#workflows/workspace'),
    import('#workflows/update-story'),
  ])
  const outcome = await loadDemo({ force: options.again ?? false })
  const progress = showProgress('articles read')
  await readWaiting(await openWorkspace(), progress.say)
  progress.end()
  await updateStories(await openWorkspace())
  await printResult(
    outcome,
    options,
    outcome.outcome === 'loaded'
      ? `Loaded ${outcome.stories} demo stories with ${outcome.articles} articles.`
      : 'The demo stories were loaded before; nothing to do. (--again loads them once more.)',
  )
}
