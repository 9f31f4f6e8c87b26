import { expect, test } from 'vitest'
import { openKept } from '#store/kept-documents'

test('what was not asked for longest goes first when the weight is exceeded', () => {
  const kept = openKept<string>(10)
  kept.keep('a', 'A', 4)
  kept.keep('b', 'B', 4)
  expect(kept.get('a')).toBe('A')
  kept.keep('c', 'C', 4)
  expect(['a', 'b', 'c'].map(kept.get)).toEqual(['A', undefined, 'C'])
})

test('what weighs more than all may is not kept, and one id weighs once', () => {
  const kept = openKept<string>(10)
  kept.keep('a', 'A', 11)
  expect(kept.get('a')).toBeUndefined()
  for (let n = 0; n < 5; n += 1) kept.keep('b', `B${n}`, 6)
  kept.keep('c', 'C', 4)
  expect(['b', 'c'].map(kept.get)).toEqual(['B4', 'C'])
})
