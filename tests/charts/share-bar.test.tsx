import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AnonymousClaimsChart } from '#charts/anonymous-claims'
import { AnonymousSourcesChart } from '#charts/anonymous-sources'
import { OfficialShareChart } from '#charts/official-share'
import type { ShareChartProps } from '#charts/share-bar'
import { measureOf } from '#measures/all'
import { measureRows } from '#workflows/view-story/measure-rows'

/** What SQL gives for one measure: `[article, outlet, part, counted, cases]`. */
type Row = [article: string, outlet: string, part: string, counted: number, cases: number]

function propsOf(id: string, ...rows: Row[]): ShareChartProps {
  const measure = measureOf(id)!
  const counted = rows.map(([articleId, outletId, part, count, cases]) => ({
    measure: id,
    articleId,
    outletId,
    part,
    counted: count,
    cases,
  }))
  return {
    ...measure,
    row: measureRows(counted).find((row) => row.measure === id)!,
    engine: 'Engine 9.9.9, copies not collapsed.',
    path: '/stories/s',
  }
}

/** A mark for one case: they stand alone in a paragraph, the swatches of the list do not. */
const marksOf = (html: string) =>
  [.../<p class="[^"]*marks[^"]*"[^>]*>(.*?)<\/p>/s.exec(html)![1].matchAll(/<i /g)].length

describe('a share', () => {
  const html = renderToStaticMarkup(
    <AnonymousClaimsChart
      {...propsOf(
        'anonymous-claims',
        ['a', 'x', '', 3, 8],
        ['b', 'y', '', 1, 8],
        ['c', 'z', '', 2, 9],
      )}
    />,
  )

  test('stands with its counts, its denominator, its engine and its labelled band', () => {
    expect(html).toContain('24%')
    expect(html).toContain('6 of 25')
    expect(html).toContain('Out of 25 claims with any attribution, in 3 articles. Engine 9.9.9')
    expect(html).toMatch(/If these articles stood for others like them: \d+–\d+%/)
  })

  test('opens its sentences by keyboard, and once', () => {
    const links = [...html.matchAll(/<a href="([^"]*)"([^>]*)>/g)]
    expect(links.map(([, href]) => href)).toEqual([
      '/stories/s?see=anonymous-claims#evidence',
      '/stories/s?see=anonymous-claims#evidence',
    ])
    expect(links.filter(([, , more]) => !more.includes('tabindex="-1"'))).toHaveLength(1)
  })

  test('has its definition and its table at hand', () => {
    expect(html).toContain('Counted: claims with some anonymous support')
    expect(html).toContain('<td>The others</td><td data-number="">19</td>')
  })
})

test('too few cases are drawn one by one, and no share is printed', () => {
  const html = renderToStaticMarkup(
    <AnonymousClaimsChart
      {...propsOf('anonymous-claims', ['a', 'x', '', 1, 2], ['b', 'y', '', 0, 2])}
    />,
  )
  expect(html).toContain('Too few cases for a share: claims from 5 on.')
  expect(html).not.toContain('%<')
  expect(html).not.toContain('% ')
  expect(marksOf(html)).toBe(4)
})

test('one outlet alone gets counts and marks, no share', () => {
  const html = renderToStaticMarkup(
    <AnonymousClaimsChart
      {...propsOf('anonymous-claims', ['a', 'x', '', 3, 8], ['b', 'x', '', 2, 8])}
    />,
  )
  expect(html).toContain('One outlet alone gets counts, no share.')
  expect(html).toContain('5 of 16')
  expect(html).not.toMatch(/\d%( |<)/)
  expect(marksOf(html)).toBe(16)
})

test('no cases are said to be none', () => {
  const html = renderToStaticMarkup(
    <AnonymousClaimsChart {...propsOf('anonymous-claims', ['a', 'x', '', 0, 0])} />,
  )
  expect(html).toContain('No cases')
  expect(html).not.toContain('0%')
  expect(html).not.toContain('<a href')
})

test('groups make a number a least number', () => {
  const rows: Row[] = [
    ['a', 'x', 'one', 1, 1],
    ['a', 'x', 'other', 0, 3],
    ['b', 'y', 'other', 0, 4],
  ]
  const draw = (...more: Row[]) =>
    renderToStaticMarkup(
      <AnonymousSourcesChart {...propsOf('anonymous-sources', ...rows, ...more)} />,
    )
  expect(draw()).not.toContain('≥ ')
  expect(draw(['b', 'y', 'group', 2, 2])).toContain('≥ 3 of 10')
})

test('what cannot be placed is drawn beside the bar and is in no denominator', () => {
  const html = renderToStaticMarkup(
    <OfficialShareChart
      {...propsOf(
        'official-share',
        ['a', 'x', 'official', 4, 4],
        ['b', 'y', 'other', 0, 4],
        ['b', 'y', 'uncodable', 0, 8],
      )}
    />,
  )
  expect(html).toContain('50%')
  expect(html).toContain('4 of 8')
  expect(html).toContain('Affiliation not given (in no denominator)')
  expect(html).toMatch(/title="Affiliation not given: 8" style="width:50%/)
})
