import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/scratch-postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
