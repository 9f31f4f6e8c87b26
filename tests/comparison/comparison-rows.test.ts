import { describe, expect, test } from 'vitest'
import { withdrawalRows } from '#comparison/claim-state/find-withdrawal'
import { observationRows } from '#comparison/claim-state/is-observed'
import { knowledgeRows } from '#comparison/independence'

describe.each([
  ['withdrawalRows', withdrawalRows],
  ['knowledgeRows', knowledgeRows],
  ['observationRows', observationRows],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row.example, row] as const))('%s', (_example, row) => {
    expect(row.example).toMatch(row.pattern)
    expect(row.not).not.toMatch(row.pattern)
    expect(row.because.length).toBeGreaterThan(10)
  })
})
