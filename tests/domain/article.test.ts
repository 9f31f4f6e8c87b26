import { describe, expect, test } from 'vitest'
import { publishedAtSchema } from '#domain/article'

describe('when an article was published', () => {
  test.each([
    '2026-11-14',
    '2028-02-29',
    '2026-11-14T19:05Z',
    '2026-11-14T19:05:00+01:00',
    '2026-01-01T00:30:00+14:00',
  ])('%s is a day or an instant', (value) => {
    expect(publishedAtSchema.safeParse(value).success).toBe(true)
  })

  test.each([
    ['2026-02-30', 'a day that no calendar has'],
    ['2026-02-29', 'a leap day in a common year'],
    ['2026-13-01', 'a thirteenth month'],
    ['2026-11-14T25:00Z', 'a twenty-fifth hour'],
    ['2026-11-14T19:05', 'an instant without its zone'],
    ['14 November 2026', 'another way of writing'],
    ['', 'nothing'],
  ])('%s is none: %s', (value) => {
    expect(publishedAtSchema.safeParse(value).success).toBe(false)
  })
})
