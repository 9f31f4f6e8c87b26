import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepare, root } from './prepare.mjs'

/**
 * `npm run score`: measures the engine end to end on benchmark data that is never shipped, and
 * records the figures in engine/scores.json for the method page. Fails when a figure falls below the
 * recorded one by more than its noise. The measuring itself is in bench/score.
 */
const folder = process.env.ACCORDING_BENCHMARK_DATA
const files = ['attributions/dev.jsonl', 'attributions/train.jsonl', 'sources/open.jsonl']
const missing = folder ? files.filter((file) => !existsSync(join(folder, file))) : files
if (missing.length > 0) {
  console.log(
    folder
      ? `Nothing to measure on: ${folder} lacks ${missing.join(', ')}.`
      : 'ACCORDING_BENCHMARK_DATA names no folder: there is nothing to measure on.',
  )
  process.exit(0)
}
await prepare(['generate', 'bundle'])
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'bench/score/main.ts', resolve(folder), join(root, 'engine', 'scores.json')],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 1)
