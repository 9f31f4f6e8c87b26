import { expect, test } from 'vitest'
import { shareOf } from '#workflows/view-story/share-of'

const article = (outletId: string, counted: number, cases: number) => ({
  outletId,
  counted,
  cases,
})

test('a story of one outlet gets counts: no share, no interval', () => {
  const articles = [article('a', 2, 8), article('a', 1, 9), article('a', 3, 7)]
  expect(shareOf({ smallestCount: 5 }, articles)).toEqual({
    counted: 6,
    cases: 24,
    articles: 3,
    withheld: 'one-outlet',
    share: null,
    interval: null,
  })
})

test('two outlets give a share, and from three articles on an interval', () => {
  const two = shareOf({ smallestCount: 5 }, [article('a', 2, 8), article('b', 1, 2)])
  expect(two).toMatchObject({ share: 0.3, withheld: null, interval: null })
  const three = shareOf({ smallestCount: 5 }, [
    article('a', 2, 8),
    article('b', 1, 2),
    article('b', 3, 9),
  ])
  expect(three.interval?.low).toBeLessThan(three.share as number)
  expect(three.interval?.high).toBeGreaterThan(three.share as number)
})

test('below the smallest count there is none, and an article without cases is not counted', () => {
  expect(shareOf({ smallestCount: 5 }, [article('a', 1, 2), article('b', 0, 0)])).toMatchObject({
    counted: 1,
    cases: 2,
    articles: 1,
    withheld: 'too-few',
    share: null,
  })
})

test('four claims are too few and five are enough; two articles have no interval and three have', () => {
  const story = (...cases: number[]) =>
    shareOf(
      { smallestCount: 5 },
      cases.map((own, at) => article(at === 0 ? 'a' : 'b', 1, own)),
    )
  expect(story(2, 2)).toMatchObject({ cases: 4, withheld: 'too-few', share: null, interval: null })
  expect(story(2, 3)).toMatchObject({ cases: 5, withheld: null, share: 0.4, interval: null })
  expect(story(2, 1, 2).share).toBe(0.6)
  expect(story(2, 1, 2).interval).not.toBeNull()
})

test('an outlet without cases is an outlet of the story all the same', () => {
  expect(shareOf({ smallestCount: 5 }, [article('a', 1, 6), article('b', 0, 0)]).withheld).toBe(
    null,
  )
})

test('a story without cases says so, whatever its outlets', () => {
  for (const outlet of ['a', 'b']) {
    const articles = [article('a', 0, 0), article(outlet, 0, 0)]
    expect(shareOf({ smallestCount: 5 }, articles)).toMatchObject({
      cases: 0,
      withheld: 'no-cases',
      share: null,
    })
  }
})
