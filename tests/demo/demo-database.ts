import { filledDatabase } from '../store/scratch-database'

/**
 * The address of a database of the test's own in which the demo stands, read and compared. The engine
 * reads it once for a run, in whichever test asks first, and the others get copies.
 */
export function demoDatabase(): Promise<string> {
  return filledDatabase('demo', async (url) => {
    const { loadDemo } = await import('#workflows/load-demo')
    const { readWaiting } = await import('#workflows/read-waiting')
    const { updateStories } = await import('#workflows/update-story')
    const { closeWorkspace, openWorkspace } = await import('#workflows/workspace')
    const before = process.env.DATABASE_URL
    process.env.DATABASE_URL = url
    try {
      await loadDemo()
      const workspace = await openWorkspace()
      await readWaiting(workspace)
      await updateStories(workspace)
    } finally {
      await closeWorkspace()
      if (before === undefined) delete process.env.DATABASE_URL
      else process.env.DATABASE_URL = before
    }
  })
}
