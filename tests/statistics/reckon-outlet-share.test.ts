import { expect, test } from 'vitest'
import { clusterInterval, sumClusters } from '#statistics/cluster-interval'
import { fewestStories, reckonOutletShare } from '#statistics/reckon-outlet-share'

const articles = (counts: [number, number][]) => counts.map(([count, outOf]) => ({ count, outOf }))

test.each([
  { stories: 0, of: [], withheld: 'no-cases' },
  {
    stories: 9,
    of: [
      [1, 2],
      [0, 2],
    ],
    withheld: 'too-few',
  },
  {
    stories: 1,
    of: [
      [9, 20],
      [8, 20],
      [3, 20],
    ],
    withheld: 'few-stories',
  },
  {
    stories: fewestStories - 1,
    of: [
      [9, 20],
      [8, 20],
      [3, 20],
      [1, 9],
    ],
    withheld: 'few-stories',
  },
] as { stories: number; of: [number, number][]; withheld: string }[])(
  'from $stories stories there is no share: $withheld',
  ({ stories, of, withheld }) => {
    expect(reckonOutletShare(sumClusters(articles(of)), stories)).toMatchObject({
      withheld,
      share: null,
      interval: null,
    })
  },
)

test('from five stories on there is one, with the interval over its articles', () => {
  const of = articles([
    [9, 20],
    [8, 20],
    [3, 20],
    [1, 9],
    [0, 4],
  ])
  const found = reckonOutletShare(sumClusters([...of, { count: 0, outOf: 0 }]), fewestStories)
  expect(found).toMatchObject({ counted: 21, cases: 73, articles: 5, withheld: null })
  expect(found.share).toBeCloseTo(21 / 73, 10)
  expect(found.interval).toEqual(clusterInterval(of))
})

test('a measure may ask for more cases', () => {
  const of = articles([
    [1, 2],
    [1, 2],
    [0, 2],
    [1, 2],
    [0, 1],
  ])
  expect(reckonOutletShare(sumClusters(of), fewestStories, 10).withheld).toBe('too-few')
  expect(reckonOutletShare(sumClusters(of), fewestStories, 5).withheld).toBeNull()
})
