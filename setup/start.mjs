import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { explainHost } from './explain-failure.mjs'
import { giveUp, prepare, root, SetUpFailure } from './prepare.mjs'

/** `npm start`: sets up what is missing, then serves from this same process, so that one signal ends all. */
async function start() {
  const refused = explainHost(process.env.HOST ?? '127.0.0.1')
  if (refused) throw new SetUpFailure(refused)
  await prepare()
  process.chdir(root)
  process.env.NODE_ENV = 'production'
  process.argv = [
    process.argv[0],
    join(root, 'dist', 'according.js'),
    'serve',
    ...process.argv.slice(2),
  ]
  await import(pathToFileURL(join(root, 'dist', 'according.js')).href)
}

start().catch(giveUp)
