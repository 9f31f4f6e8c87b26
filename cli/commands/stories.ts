import { Command } from 'commander'
import type { StorySummary } from '#domain/story'
import { type Format, printRows } from '../print'
import { withWorkspace } from '../with-workspace'

/** `according stories`: what is in the workspace. */
export function storiesCommand(): Command {
  return new Command('stories')
    .summary('list the stories of the workspace')
    .description('Lists the stories of the workspace, the newest first.')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according stories')
    .action((format: Format) =>
      withWorkspace(async () => {
        const { listStories } = await import('#workflows/list-stories')
        await printRows(await listStories(), format, describeStory)
      }),
    )
}

function describeStory(story: StorySummary): string {
  const waiting = story.pending > 0 ? `, ${story.pending} still to be read` : ''
  const size = `${count(story.outlets, 'outlet')}, ${count(story.articles, 'article')}`
  return `${story.id}  ${story.title} (${size}${waiting})`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
