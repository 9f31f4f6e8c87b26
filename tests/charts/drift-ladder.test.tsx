import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DriftLadder } from '#charts/drift-ladder'
import { arrangeDrift } from '#workflows/arrange-comparison/arrange-drift'
import type { DriftPoint } from '#workflows/arrange-comparison/comparison-rows'
import { excerptWords } from '#workflows/arrange-comparison/excerpt-words'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { layOutLadder } from '../../charts/lay-out-ladder'
import { InLanguage } from '../app/in-language'
import { compareGold } from '../demo/compare-gold'
import { inventComparison } from '../workflows/arrange-comparison/invent-comparison'

const rungs = ['denied', 'possible', 'believed', 'indicated', 'stated', 'flat']

const rowsOf = ({ comparison, texts }: ReturnType<typeof compareGold>, claim?: string) =>
  arrangeDrift(indexStory(comparison, texts), { path: '/s', choice: { claim } })

function draw(rows: NonNullable<ReturnType<typeof rowsOf>>) {
  const dated = (point: DriftPoint) => {
    const when = point.publishedAt ?? 'Date unknown'
    return { ...point, when, brief: when }
  }
  return renderToStaticMarkup(
    <InLanguage>
      <DriftLadder
        title="How the wording moved"
        definition="Counted."
        caution="Careful."
        rungs={rungs}
        rows={{ ...rows, points: rows.points.map(dated), undated: rows.undated.map(dated) }}
      />
    </InLanguage>,
  )
}

describe('one claim on the ladder', () => {
  const rows = rowsOf(compareGold('kestrel-strait')) as NonNullable<ReturnType<typeof rowsOf>>

  test('without a choice it is the claim whose words moved most', () => {
    expect(rows.claimId).toBe('c1')
    expect(rows.others.map(({ href }) => href)).toContain('/s?claim=c4#drift')
  })

  test('each article stands once at its strongest, and once where it denies', () => {
    expect(
      rows.points.map(({ outlet, strength, drift }) => `${outlet} ${strength} ${drift}`),
    ).toEqual([
      'Capital Wire 1 0',
      'Signal Post 2 1',
      'Harbor Herald 1 0',
      'Channel 6 2 1',
      'Channel 6 0 null',
      'National Ledger 1 0',
      'The Meridian 4 3',
      'The Meridian 0 null',
      'Signal Post 4 3',
      'Signal Post 0 null',
      'Kestrel Courier 4 3',
      'Kestrel Courier 0 null',
      'Capital Wire 0 null',
      'Capital Wire 1 0',
    ])
  })

  test('the words stand on the points, the origin is marked, and no denial has an arrow', () => {
    const html = draw(rows)
    expect(html).toContain('<q lang="en">… may have been jammed by the Vardan navy</q>')
    expect(html).toContain('data-root="true"')
    expect(html).toContain('possibly with roles reversed')
    expect(html.match(/marker-end="url\(#drift-tip\)"/g)).toHaveLength(8)
    expect(html).toContain('<summary>The same as a table')
  })
})

describe('other stories', () => {
  test('of 40 articles run downwards, those without a date apart', () => {
    const rows = rowsOf(inventComparison(40), 'c2') as NonNullable<ReturnType<typeof rowsOf>>
    const html = draw(rows)
    expect(html).not.toContain('aria-label="The ladder"')
    expect(html).toContain('Without a date')
    expect(rows.undated.length).toBeGreaterThan(2)
  })

  test('without any date have no ladder and lose no statement', () => {
    const story = inventComparison(6, { hasDates: false })
    const rows = rowsOf(story, 'c1') as NonNullable<ReturnType<typeof rowsOf>>
    expect(rows.points).toEqual([])
    const html = draw(rows)
    expect(html).not.toContain('aria-label="The ladder"')
    expect(html.match(/<li>/g)?.length).toBe(rows.undated.length)
  })

  test('without a claim have nothing to show', () => {
    expect(rowsOf(inventComparison(1, { claims: 0 }))).toBeNull()
  })
})

test('cards never lie on one another', () => {
  const points = [0, 1, 2].flatMap((article) =>
    [4, 4, 0].map((strength) => ({ articleId: `article-${article}`, strength })),
  )
  const { places, rungs: laidOut, height } = layOutLadder(points, 6)
  for (const [index, a] of places.entries()) {
    for (const b of places.slice(index + 1)) {
      const isApart =
        a.left + a.width <= b.left ||
        b.left + b.width <= a.left ||
        a.top + a.height <= b.top ||
        b.top + b.height <= a.top
      expect(isApart).toBe(true)
    }
  }
  expect(laidOut.map(({ strength }) => strength)).toEqual([5, 4, 3, 2, 1, 0])
  expect(Math.max(...places.map(({ top, height: own }) => top + own))).toBeLessThan(height)
})

test.each([
  ['The lock is shut.', 'The lock was shut', 'The lock is shut.'],
  [
    'A barge that left on Monday with nine crates may have struck the old lock gate near the mill',
    'The barge struck the lock gate',
    '… crates may have struck the old lock gate …',
  ],
  [
    'The council is believed to have shut the lock because of a crack in one of its gates',
    'The council shut the lock',
    '… council is believed to have shut the lock …',
  ],
])('of “%s” the words that say “%s” are kept', (statement, gist, excerpt) => {
  expect(excerptWords(statement, gist)).toBe(excerpt)
})

describe('several origins', () => {
  const story = inventComparison(4, { claims: 1 })
  const [claim] = story.comparison.claims
  const members = [3, 4, 4].map((strength, place) => ({
    ...claim.members[0],
    article: `article-${place}`,
    sourceId: place === 0 ? 's9' : 's1',
    strength,
    drift: strength - 4,
    isDenial: false,
  }))
  // The root's own statement is weaker than another of its article.
  const stronger = { ...members[0], sourceId: null, strength: 4, drift: 0, start: 47, end: 60 }
  const root = (article: string, sourceId: string | null) => ({
    ...{ claimId: claim.id, article, sourceId, outlet: null },
  })
  const rows = rowsOf({
    texts: story.texts,
    comparison: {
      ...story.comparison,
      claims: [{ ...claim, members: [...members, stronger] }],
      roots: [root('article-0', 's9'), root('article-2', null)],
    },
  }) as NonNullable<ReturnType<typeof rowsOf>>

  test('are all marked, also where another statement stands for the article', () => {
    const origins = rows.points.filter(({ isRoot }) => isRoot).map(({ articleId }) => articleId)
    expect(origins.sort()).toEqual(['article-0', 'article-2'])
    expect(rows.points.find(({ articleId }) => articleId === 'article-0')?.strength).toBe(4)
  })
})
