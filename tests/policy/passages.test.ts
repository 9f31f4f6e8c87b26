import { describe, expect, test } from 'vitest'
import { allRules, ruleOf } from '#policy/all-rules'
import { attributingPassages } from './passages/attributing'
import { describingPassages } from './passages/describing'
import { numberPassages } from './passages/number'
import { processPassages } from './passages/process'
import { reasonPassages } from './passages/reason'
import { usePassages } from './passages/use'
import { packOf, reviewInvented } from './review-invented'

const tables = {
  ...usePassages,
  ...describingPassages,
  ...reasonPassages,
  ...numberPassages,
  ...attributingPassages,
  ...processPassages,
}

test('every rule has its passages, with two outcomes at least', () => {
  expect(Object.keys(tables).sort()).toEqual(allRules.map(({ id }) => id))
  for (const passages of Object.values(tables)) {
    expect(passages.length).toBeGreaterThanOrEqual(3)
    expect(new Set(passages.map(([outcome]) => outcome)).size).toBeGreaterThanOrEqual(2)
  }
})

describe.each(Object.entries(tables))('%s', (id, passages) => {
  test.each(passages)('%s: %s', (outcome, text, { severity, ...extras } = {}) => {
    const pack = packOf({ others: 'off', rules: { [id]: {} } })
    const [result] = reviewInvented({ text, ...extras }, pack).results
    expect(result.outcome).toBe(outcome)
    if (severity) expect(result.severity).toBe(severity)
    if (outcome !== 'flagged') expect(result.severity).toBeNull()
    for (const finding of result.findings) {
      expect(finding.why).not.toContain('{')
      if (finding.outcome !== 'met' && ruleOf(id)?.mode !== 'process') {
        expect(finding.question).toMatch(/\?/)
      }
      for (const [start, end] of finding.span) expect(text.slice(start, end)).not.toBe('')
    }
  })
})
