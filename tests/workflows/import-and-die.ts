// One process that imports an archive into a workspace and says how many inputs are done after each
// batch, so that the test can kill it in the middle.
import { importArchive } from '#workflows/import-archive'
import { openWorkspace } from '#workflows/workspace'

const workspace = await openWorkspace()
await importArchive(
  workspace,
  { paths: process.argv.slice(2), fields: {}, defaults: {} },
  {
    onProgress: (done) => process.stdout.write(`${done}\n`),
    onFailure: (sentence) => process.stderr.write(`${sentence}\n`),
  },
)
process.stdout.write('ended\n')
process.exit(0)
