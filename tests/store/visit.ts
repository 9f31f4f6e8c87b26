// One process that uses a workspace: it opens it, keeps a story, says "open", waits for a line on its
// standard input, and leaves. Run by embedded-postgres.test.ts, several at a time.
import { once } from 'node:events'
import { openDatabase } from '#store/db'
import { createStory } from '#store/stories'

const [dataFolder, migrationsFolder] = process.argv.slice(2)
try {
  const db = await openDatabase({ dataFolder, migrationsFolder })
  await createStory(db, { title: `kept by ${process.pid}` })
  process.stdout.write('open\n')
  await once(process.stdin, 'data')
  await db.close()
  process.stdout.write('left\n')
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
process.stdin.destroy()
