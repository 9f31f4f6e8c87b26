import { deviation, mean } from 'd3-array'
import { expect, test } from 'vitest'
import { resample } from '#statistics/resample'

test('draws as many as there are, from those that there are, the same each time', () => {
  const items = ['a', 'b', 'c', 'd']
  const draws = resample(items, (drawn) => drawn.join(''), 500)
  expect(draws).toHaveLength(500)
  expect(draws.every((drawn) => /^[abcd]{4}$/.test(drawn))).toBe(true)
  expect(new Set(draws).size).toBeGreaterThan(100)
  expect(resample(items, (drawn) => drawn.join(''), 500)).toEqual(draws)
})

test('nothing is drawn from nothing', () => {
  expect(resample([], () => 1)).toEqual([])
})

test('the mean of resamples has the standard error that theory gives', () => {
  const items = Array.from({ length: 50 }, (_, index) => (index * 37) % 101)
  const means = resample(items, (drawn) => mean(drawn) as number, 4000)
  const population = (deviation(items) as number) * Math.sqrt(49 / 50)
  expect(mean(means)).toBeCloseTo(mean(items) as number, 0)
  expect((deviation(means) as number) / (population / Math.sqrt(50))).toBeCloseTo(1, 1)
})
