import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare, root } from './prepare.mjs'

/**
 * `npm run score`: measures the engine and the comparison end to end on benchmark data that is never
 * shipped, and records the figures in engine/scores.json and comparison/scores.json for the method
 * page. Fails when a figure falls below the recorded one by more than its noise. The measuring itself
 * is in bench/score. `npm run score -- --only comparison` leaves the engine out, which takes minutes.
 */
const parts = {
  engine: {
    files: ['attributions/dev.jsonl', 'attributions/train.jsonl', 'sources/open.jsonl'],
    needsAll: true,
  },
  // Its parts are measured one by one; bench/score says which are not there.
  comparison: {
    files: [
      'stories/allsides.jsonl',
      'stories/allsides.flat.jsonl',
      'stories/basil.jsonl',
      'stories/basil.flat.jsonl',
      'claims/claims.jsonl',
      'claims/articles.jsonl',
    ],
    needsAll: false,
  },
}

const chosen = readChoice()
const folder = process.env.ACCORDING_BENCHMARK_DATA
if (!folder) {
  console.log('ACCORDING_BENCHMARK_DATA names no folder: there is nothing to measure on.')
  process.exit(0)
}
const measurable = chosen.filter((name) => {
  const { files, needsAll } = parts[name]
  const missing = files.filter((file) => !existsSync(join(folder, file)))
  const isMeasurable = needsAll ? missing.length === 0 : missing.length < files.length
  if (!isMeasurable) {
    console.log(
      `Nothing to measure the ${name} on: ${resolve(folder)} lacks ${missing.join(', ')}.`,
    )
  }
  return isMeasurable
})
if (measurable.length > 0) await prepare(['generate', 'bundle'])
for (const name of measurable) {
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      `bench/score/score-${name}.ts`,
      resolve(folder),
      join(root, name, 'scores.json'),
    ],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) process.exitCode = status ?? 1
}

/** The parts to measure: the one that `--only` names, or all. */
function readChoice() {
  const all = Object.keys(parts)
  try {
    const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
    if (only === undefined) return all
    if (all.includes(only)) return [only]
    console.error(`--only takes ${all.join(' or ')}, not “${only}”.`)
  } catch (error) {
    console.error(error.message)
  }
  process.exit(2)
}
