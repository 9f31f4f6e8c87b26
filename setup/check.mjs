import { spawnSync } from 'node:child_process'
import { giveUp, prepare, root } from './prepare.mjs'

/** `npm run check`: the whole gate. Every step runs, so that one round shows all that is wrong. */
const steps = [
  ['biome', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']],
  ['tsc', ['node_modules/typescript/bin/tsc', '--noEmit']],
  [
    'dependency-cruiser',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      '.',
    ],
  ],
  ['knip', ['node_modules/knip/bin/knip.js']],
  ['vitest', ['setup/test.mjs']],
]

// CI runs the tests by the README's own command right after this, and need not run them twice.
const wanted = process.env.ACCORDING_CHECK_WITHOUT_TESTS
  ? steps.filter(([name]) => name !== 'vitest')
  : steps
await prepare().catch(giveUp)
const failed = wanted.filter(([name, args]) => {
  console.log(`\n── ${name}`)
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0
})
if (failed.length > 0) {
  console.error(`\nThe gate is closed by: ${failed.map(([name]) => name).join(', ')}`)
  process.exit(1)
}
console.log('\nThe gate is open.')
