import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const inRooms = (...rooms: string[]) => rooms.map((room) => `tests/${room}/**/*.test.{ts,tsx}`)

/**
 * Rooms that are pure, or that draw what they are given: no process, file or database outlives a test,
 * so their files share the modules that one of them has loaded (the engine's model above all).
 */
const pure = inRooms(
  'app',
  'charts',
  'comparison',
  'demo',
  'domain',
  'engine',
  'policy',
  'statistics',
)

/** Tests of how long a person waits, by the clock: nothing runs beside them. */
const timed = [
  'tests/browser/draft.test.ts',
  'tests/browser/draft-odd.test.ts',
  'tests/workflows/load-demo.test.ts',
  'tests/workflows/read-fifty.test.ts',
]

/** The rooms whose files take longest, the longest first. */
const longest = ['tests/browser', 'tests/cli', 'tests/store', 'tests/setup', 'tests/workflows']

/** Longest first, or one long file at the end keeps a core waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const path = relative(import.meta.dirname, moduleId)
      const at = longest.findIndex((room) => path.startsWith(`${room}/`))
      return at < 0 ? longest.length : at
    }
    // By how long each took the last time, or by size where that is not known.
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Vitest leaves a core idle, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pure, ...timed],
          globalSetup: ['tests/scratch-postgres.ts'],
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'timed',
          include: timed,
          fileParallelism: false,
          globalSetup: ['tests/scratch-postgres.ts'],
        },
      },
    ],
  },
})
