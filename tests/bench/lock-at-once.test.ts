import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test('forty lock while the server is killed and started again: nothing is lost, nothing counts twice', async () => {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/lock-forty.ts', '--kill'],
    {
      env: {
        ...process.env,
        DATABASE_URL: '',
        // The script deletes the folder when it is done.
        ACCORDING_DATA: mkdtempSync(join(tmpdir(), 'according-classes-')),
      },
    },
  )
  const seen = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  expect(seen).toMatchObject({ pupils: 40, killed: true, works: 40, coders: 40 })
  // Somebody was interrupted, or the kill has shown nothing.
  expect(seen.requests).toBeGreaterThan(80)
}, 120_000)
