import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { shareOf } from '#workflows/view-story/share-of'
import { writeBand, writePercent, writeShare } from '../../app/stories/[id]/write-share'
import en from '../../app/words/en'
import es from '../../app/words/es'

const words = createTranslator({ locale: 'en', messages: en, namespace: 'story' })

test.each([
  { counted: [0, 0], cases: [0, 0], said: 'no cases' },
  { counted: [1, 0], cases: [2, 2], said: '1 of 4' },
  { counted: [0, 0], cases: [2, 2], said: '0 of 4' },
  { counted: [0, 0], cases: [20, 20], said: 'none' },
  { counted: [1, 0], cases: [150, 150], said: 'under 1%' },
  { counted: [1, 0], cases: [50, 50], said: '1%' },
  { counted: [4, 5], cases: [20, 20], said: '23%' },
])('$counted of $cases is "$said"', ({ counted, cases, said }) => {
  const articles = counted.map((own, index) => ({
    outletId: String(index),
    counted: own,
    cases: cases[index],
  }))
  expect(writeShare(shareOf({ smallestCount: 5 }, articles), words)).toBe(said)
})

test('only the lower end of an interval may be nought', () => {
  expect(writeBand({ low: 0.001, high: 0.124 }, words)).toBe('0–12%')
  expect(writePercent(0, words)).toBe('under 1%')
})

test('a per cent sign stands as each language has it', () => {
  const spanish = createTranslator({
    locale: 'es',
    messages: es as unknown as typeof en,
    namespace: 'story',
  })
  expect(writePercent(0.23, words)).toBe('23%')
  expect(writePercent(0.23, spanish)).toBe('23\u00a0%')
})
