import { expect, test } from 'vitest'
import { isReportingCue, reportingF1 } from '../../../bench/score/reporting-cues'

test.each([
  ['said', true],
  ['Said', true],
  ['has also said', true],
  ['was told by', true],
  ['did n’t say', true],
  ['reportedly added', true],
  ['according to', true],
  ['went on to say', false],
  ['declined to say', false],
  ['refused to comment', false],
  ['believes', false],
  ['the claim that', false],
  [':', false],
  ['', false],
])('“%s” is a core reporting cue: %s', (cue, isOne) => {
  expect(isReportingCue(cue)).toBe(isOne)
})

test('F1 of 3 of 4 labelled matched and 1 of 2 predicted matching', () => {
  const counts = { labelled: 4, labelledMatched: 3, predicted: 2, predictedMatched: 1 }
  expect(reportingF1([counts])).toBeCloseTo((2 * 0.75 * 0.5) / 1.25)
  expect(reportingF1([])).toBe(0)
})
