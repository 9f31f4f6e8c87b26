import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { StoryTimeline } from '#charts/story-timeline'
import { rangeOf } from '#comparison/time-range'
import { arrangeTimes } from '#workflows/arrange-comparison/arrange-times'
import type { TimelineArticle } from '#workflows/arrange-comparison/comparison-rows'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { InLanguage } from '../app/in-language'
import { compareGold } from '../demo/compare-gold'
import { inventComparison } from '../workflows/arrange-comparison/invent-comparison'

type Story = ReturnType<typeof compareGold>
const later = Date.parse('2027-01-01')

const timesOf = ({ comparison, texts }: Story, now = later) =>
  arrangeTimes(indexStory(comparison, texts), { path: '/s', choice: {} }, now)

function draw(timeline: ReturnType<typeof timesOf>) {
  const dated = (row: TimelineArticle) => ({ ...row, when: row.publishedAt ?? 'Date unknown' })
  return renderToStaticMarkup(
    <InLanguage>
      <StoryTimeline
        title="When it appeared"
        definition="Counted."
        caution="Careful."
        timeline={{
          ...timeline,
          articles: timeline.articles.map(dated),
          undated: timeline.undated.map(dated),
        }}
      />
    </InLanguage>,
  )
}

/** A story of two articles that carry one claim, published then. */
function pairOf(first: string | null, second: string | null): Story {
  const story = inventComparison(2, { claims: 1 })
  const dates = [first, second]
  const articles = story.comparison.articles.map((article, place) => ({
    ...article,
    publishedAt: dates[place],
  }))
  const claims = story.comparison.claims.map((claim) => ({
    ...claim,
    members: claim.members.map((member) => ({ ...member, isDenial: false })),
  }))
  return { texts: story.texts, comparison: { ...story.comparison, articles, claims } }
}

describe('who had a claim first', () => {
  test('in the demo story is Capital Wire for what it reported', () => {
    const { firstMovers } = timesOf(compareGold('kestrel-strait'))
    expect(firstMovers.find(({ claimId }) => claimId === 'c1')?.first).toEqual(['Capital Wire'])
    expect(firstMovers.find(({ claimId }) => claimId === 'c8')?.first).toEqual(['Harbor Herald'])
  })

  test.each([
    ['2026-05-03T08:00:00Z', '2026-05-03T09:00:00Z', 1],
    // Earlier by the clock on the wall, later in time.
    ['2026-05-03T08:00:00-05:00', '2026-05-03T09:00:00+02:00', 1],
    ['2026-05-03', '2026-05-03T09:00:00Z', 2],
    ['2026-05-03', '2026-05-04', 2],
    ['2026-05-03', '2026-05-06', 1],
  ])('%s and %s leave %i that may have been first', (first, second, count) => {
    expect(timesOf(pairOf(first, second)).firstMovers[0].first).toHaveLength(count)
  })

  test('is never told of an article without a date or from the future', () => {
    expect(timesOf(pairOf('2026-05-03', null)).firstMovers).toEqual([])
    const ahead = timesOf(pairOf('2026-05-03', '2031-01-01'))
    expect(ahead.firstMovers).toEqual([])
    expect(ahead.undated.map(({ articleId }) => articleId)).toEqual(['article-1'])
  })
})

describe('the timeline', () => {
  test('draws a time as a point and a day as a bar as long as the day', () => {
    const html = draw(timesOf(pairOf('2026-05-03', '2026-05-05T00:00:00Z')))
    const [, left, width] = /style="left:([\d.]+)%;width:([\d.]+)%"/.exec(html) ?? []
    const point = /_instant_\w+" data-look="article" style="left:([\d.]+)%"/.exec(html)?.[1]
    expect(Number(width)).toBeGreaterThan(0)
    // Two days on from the day's beginning: twice its length.
    expect(Number(point) - Number(left)).toBeCloseTo(2 * Number(width), 5)
    expect(html).toContain('day only')
    expect(html).not.toContain('the dates do not tell')
    expect(draw(timesOf(pairOf('2026-05-03', '2026-05-03T09:00:00Z')))).toContain(
      'Harbor Herald or Summit Courier: the dates do not tell',
    )
  })

  test('says when there is no date at all, and lists every article beneath', () => {
    const html = draw(timesOf(inventComparison(40, { hasDates: false })))
    expect(html).toContain('No article of this story has a date that can be drawn.')
    expect(html).toContain('40 articles')
  })

  test('of one article is one point; of 40 all are there', () => {
    expect(draw(timesOf(inventComparison(1, { claims: 0 })))).toContain('data-look="article"')
    const html = draw(timesOf(inventComparison(40)))
    expect(html.match(/data-look="article"/g)).toHaveLength(32)
    expect(html).not.toContain('NaN')
  })
})

test('a day is a day in UTC, a time an instant, and nothing is nothing', () => {
  expect(rangeOf('2026-05-03')).toEqual({
    from: Date.UTC(2026, 4, 3),
    to: Date.UTC(2026, 4, 4),
    isDay: true,
  })
  expect(rangeOf('2026-05-03T10:00:00+02:00')?.from).toBe(Date.UTC(2026, 4, 3, 8))
  expect(rangeOf(null)).toBeNull()
})
