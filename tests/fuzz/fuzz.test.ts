import { expect, test } from 'vitest'
import { readArticle } from '#engine/read-article'
import { loadTestModel } from '../engine/read-model'
import { giants } from './giants'
import { runBatch } from './run-batch'

const model = await loadTestModel()

test('a thousand texts and pages, well formed or not, are read as promised', () => {
  const report = runBatch(20_261_124, 1000, [], model)
  expect(report.failure).toBeUndefined()
  expect(report.cases).toBe(1000)
  expect(Object.keys(report.kinds).length).toBeGreaterThanOrEqual(10)
})

test.each(giants)('$name: 20,000 code units are read within bounds', ({ text }) => {
  const whole = text(20_000)
  const before = process.cpuUsage()
  const reading = readArticle({ id: 'giant', text: whole }, model)
  const { user, system } = process.cpuUsage(before)
  expect(reading.text).toBe(whole)
  expect((user + system) / 1000).toBeLessThan(5000)
})
