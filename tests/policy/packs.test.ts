import { describe, expect, test } from 'vitest'
import { allRules } from '#policy/all-rules'
import { loadShippedPack, shippedPacks } from '#workflows/load-pack'
import { testPack } from '#workflows/test-pack'
import { loadTestModel } from '../engine/read-model'
import { reviewInvented } from './review-invented'

const model = await loadTestModel()
const names = await shippedPacks()

test('the packs that come with the product', () => {
  expect(names).toEqual([
    'ap-like',
    'bbc-like',
    'guardian-like',
    'house.example',
    'mcclatchy-like',
    'npr-like',
    'reuters-like',
  ])
})

describe.each(names)('%s', (name) => {
  test('all its examples hold, and they show more than one outcome', async () => {
    const pack = await loadShippedPack(name)
    if (!pack) throw new Error(`no pack ${name}`)
    expect(pack.pack).toBe(name)
    expect(pack.examples.length).toBeGreaterThanOrEqual(3)
    const rules = testPack(pack, model).flatMap((example) => example.rules)
    expect(rules.filter(({ expected, found }) => expected !== found)).toEqual([])
    const outcomes = new Set(rules.map(({ expected }) => expected))
    expect(outcomes.has('flagged') && outcomes.has('met')).toBe(true)
    expect(outcomes.size).toBeGreaterThanOrEqual(3)
  })

  test('every rule that it names is in the review, with the policy that it restates', async () => {
    const pack = await loadShippedPack(name)
    if (!pack) throw new Error(`no pack ${name}`)
    const review = reviewInvented({ text: 'A source said that the bridge will close.' }, pack)
    const on = Object.entries(pack.rules).filter(([, rule]) => rule.on !== false)
    const shown = new Map(review.results.map((result) => [result.rule, result]))
    for (const [id, rule] of on) {
      expect(shown.get(id)?.asks).toBe(rule.asks ?? allRules.find((one) => one.id === id)?.asks)
      if (name === 'house.example') continue
      expect(shown.get(id)?.restates).toEqual([
        expect.stringMatching(
          /, as summarised in According's list of standards \(read 2026-11-24\)$/,
        ),
      ])
    }
    if (pack.others === 'off') expect(review.results.length).toBe(on.length)
  })
})

// Who requires which rule, from the list of standards.
const required = {
  'ap-like': 'R01 R02 R03 R09 R10 R15 R17 R19 R21 R28 R29 R30 R34 R36 R37 R39 R40',
  'reuters-like': 'R01 R04 R14 R16 R21 R26 R28 R31',
  'npr-like': 'R04 R05 R10 R11 R12 R17 R18 R19',
  'bbc-like': 'R08 R21 R24 R25 R27 R28 R39 R41',
  'mcclatchy-like': 'R01 R02 R07 R14 R15 R21 R22 R39',
  'guardian-like': 'R04 R10 R24',
}

test.each(Object.entries(required))('%s requires what its house does', async (name, rules) => {
  const pack = await loadShippedPack(name)
  expect(Object.keys(pack?.rules ?? {}).join(' ')).toBe(rules)
})
