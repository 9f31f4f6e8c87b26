import { expect, test } from 'vitest'
import { splitPolicy, suggestRules } from '#policy/suggest-rules'

/** Sentences of an invented policy, with the rules that they are about. */
test.each([
  ['Anonymous sources are our last resort.', ['R01']],
  ['At least one editor must know the identity of an unnamed source.', ['R39']],
  ['We correct mistakes promptly.', ['R42']],
  ['Readers are told why a source is anonymous.', ['R19']],
  ['The reason for anonymity is given in the story.', ['R19']],
  ['Our office is in Larkmoor.', []],
  ['The council approved the budget.', []],
])('“%s” suggests %j', (sentence, rules) => {
  const found = suggestRules(sentence).map(({ rule }) => rule)
  for (const rule of rules) expect(found).toContain(rule)
  if (rules.length === 0) expect(found).toEqual([])
})

test('a policy is cut at stops and lines, and not after an abbreviation', () => {
  const text = 'Sources\n\nWe name people, e.g. in the U.S. Senate. We say why.  If not, we ask.\n'
  expect(splitPolicy(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sources',
    'We name people, e.g. in the U.S. Senate.',
    'We say why.',
    'If not, we ask.',
  ])
  expect(splitPolicy('')).toEqual([])
})

test('a long line without an end is searched in time that grows with its length alone', () => {
  const long = 'anonymous source quote headline '.repeat(4000)
  const before = performance.now()
  suggestRules(long)
  expect(performance.now() - before).toBeLessThan(2000)
})
