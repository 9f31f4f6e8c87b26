import { defineConfig } from 'vitest/config'

/**
 * Rooms that are pure, or that draw what they are given: no process, file or database outlives a test,
 * so their files share the modules that one of them has loaded (the engine's model above all).
 */
const pure = ['app', 'charts', 'comparison', 'demo', 'domain', 'engine', 'policy', 'statistics'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
)

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: pure,
          globalSetup: ['tests/scratch-postgres.ts'],
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
    ],
  },
})
