import { expect, test } from 'vitest'
import { withholdRepeats } from '#workflows/share-story/withhold-repeats'

const say = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')

test('what is quoted of one article counts for every other that says the same', () => {
  const mayShow = withholdRepeats([say(0, 100), `x ${say(0, 100)}`])
  expect(mayShow(say(0, 6))).toBe(true)
  // The second article would be told of to 11 of its 101 words.
  expect(mayShow(say(50, 55))).toBe(false)
  expect(mayShow(say(50, 54))).toBe(true)
  expect(mayShow(say(90, 94))).toBe(false)
})

test('words that were told before cost nothing, and few words are nobody’s', () => {
  const mayShow = withholdRepeats([say(0, 60)])
  expect(mayShow(say(0, 6))).toBe(true)
  expect(mayShow(say(0, 6))).toBe(true)
  expect(mayShow(say(1, 5))).toBe(true)
  expect(mayShow(say(30, 33))).toBe(true)
  expect(mayShow(say(30, 34))).toBe(false)
})

test('case, punctuation and the sign of a cut hide nothing', () => {
  const text = `The lamp was cracked, said Ada Coll. ${say(0, 34)}`
  const mayShow = withholdRepeats([text])
  expect(mayShow('THE lamp was cracked…')).toBe(true)
  expect(mayShow('“cracked, said Ada Coll')).toBe(false)
})

test('each place where the words stand is counted', () => {
  const text = `${say(0, 4)} ${say(10, 44)} ${say(0, 4)}`
  expect(withholdRepeats([text])(say(0, 4))).toBe(false)
})
