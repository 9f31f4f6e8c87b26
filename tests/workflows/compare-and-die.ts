// One process that compares a story of a workspace and is killed meanwhile. With "computing" it says
// "there" in the middle of the work and waits; with "keeping" it says so just before it keeps a
// comparison, for which it then waits at a lock that the test holds.
import { setTimeout as wait } from 'node:timers/promises'
import { updateStory } from '#workflows/update-story'
import { openWorkspace } from '#workflows/workspace'

const [storyId, where] = process.argv.slice(2)
const workspace = await openWorkspace()
await updateStory(workspace, storyId, async (story) => {
  const document = await workspace.pool.hold(story)
  process.stdout.write('there\n')
  if (where === 'computing') await wait(600_000)
  return document
})
process.stdout.write('ended\n')
process.exit(0)
