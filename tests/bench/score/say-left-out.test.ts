import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sayLeftOut } from '../../../bench/score/say-left-out'

const weights = join(import.meta.dirname, '../../../comparison/weights/alignment.json')

test('how the shipped rule does on stories left out of its fitting has been noted', () => {
  // When it fails: training/fit-alignment.ts prints the figures of the new rule.
  const rule = readFileSync(weights, 'utf8')
  expect(sayLeftOut(rule)).toMatch(/left out .+ pair F1 is \.\d{3}/)
  const laidOutAnew = JSON.stringify(JSON.parse(rule), null, 7)
  expect(sayLeftOut(laidOutAnew)).toBe(sayLeftOut(rule))
})

test('of another rule nothing is said that was noted of this one', () => {
  expect(sayLeftOut('{}')).toMatch(/fitted on the very stories .+ not noted/)
  expect(sayLeftOut('{}')).not.toMatch(/\d/)
})
