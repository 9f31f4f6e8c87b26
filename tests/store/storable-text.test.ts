import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storableText } from '#store/storable-text'

test.each([
  ['plain', 'plain'],
  ['a\u0000b', 'a\uFFFDb'],
  ['high \uD83D alone', 'high \uFFFD alone'],
  ['low \uDE00 alone', 'low \uFFFD alone'],
  ['pair 😀 stays', 'pair 😀 stays'],
  ['\uDE00\uD83D turned round', '\uFFFD\uFFFD turned round'],
  ['\uD83D\uD83D\uDE00 one too many', '\uFFFD😀 one too many'],
])('%j becomes %j', (given, expected) => {
  expect(storableText(given)).toBe(expected)
})

test('any string keeps its length, is whole Unicode without NUL, and changes once only', () => {
  const anyUnits = fc
    .array(fc.oneof(fc.integer({ min: 0xd7f0, max: 0xe010 }), fc.integer({ min: 0, max: 0xffff })))
    .map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(anyUnits, (given) => {
      const text = storableText(given)
      expect(text).toHaveLength(given.length)
      expect(() => encodeURIComponent(text)).not.toThrow()
      expect(text).not.toContain('\0')
      expect(storableText(text)).toBe(text)
    }),
  )
})
