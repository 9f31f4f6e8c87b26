import { expect, test } from 'vitest'
import { calibrationError } from '../../../bench/score/calibration'

const said = (confidence: number, isMatch: boolean) => ({ confidence, isMatch })

test('ten predictions are ten bins: the error is their mean distance', () => {
  const ten = Array.from({ length: 10 }, (_, index) => said(0.9, index > 0))
  // Nine say .9 and hold 1, one says .9 and holds 0.
  expect(calibrationError(ten)).toBeCloseTo((9 * 0.1 + 0.9) / 10)
})

test('what is right as often as it says has no error, whatever the order', () => {
  const low = Array.from({ length: 50 }, (_, index) => said(0.2, index % 5 === 0))
  const high = Array.from({ length: 50 }, (_, index) => said(0.8, index % 5 !== 0))
  expect(calibrationError([...high, ...low])).toBeCloseTo(0)
})

test('errors up and errors down do not cancel between bins', () => {
  const tooSure = Array.from({ length: 50 }, () => said(0.6, false))
  const tooShy = Array.from({ length: 50 }, () => said(0.7, true))
  expect(calibrationError([...tooSure, ...tooShy])).toBeCloseTo((0.6 + 0.3) / 2)
})

test('nothing said is no error', () => {
  expect(calibrationError([])).toBe(0)
})
