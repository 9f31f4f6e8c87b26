import { describe, expect, test } from 'vitest'
import { comparisonMeasures, withComparisonMeasures } from '#measures/count-comparison'
import { inventComparison } from '../workflows/arrange-comparison/invent-comparison'
import { rosterOf } from '../workflows/arrange-comparison/invent-rows'
import { documentOf, draw, gold } from './draw-comparison'

describe('the whole view', () => {
  test('of the demo story has every section, and each link to one leads somewhere', () => {
    const document = documentOf(draw(gold, { query: { claim: 'c1' } }))
    const contents = [...document.querySelectorAll('nav[aria-label^="Sections"] a')]
    expect(contents.map((link) => link.textContent)).toEqual([
      ...[
        'Claims',
        'Wording',
        'Citations',
        'Time',
        'Headlines',
        'Differences',
        'Sources',
        'Copies',
      ],
    ])
    const anchors = [...document.querySelectorAll('a[href*="#"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('/articles/'))
      .map((href) => href.split('#')[1])
    // The anchor of an open claim is on the page that the link opens.
    for (const anchor of new Set(anchors))
      expect(document.getElementById(anchor), anchor).toBeTruthy()
  })

  test.each([
    ['nothing', inventComparison(0, { claims: 0 })],
    ['one article', inventComparison(1, { claims: 0 })],
    ['three articles', inventComparison(3)],
    ['forty articles', inventComparison(40)],
    ['no dates', inventComparison(8, { hasDates: false })],
  ])('of %s is drawn whole, with unique ids and no hole in a number', (_, story) => {
    const html = draw(story, { query: { claim: 'c2', strength: 'shown' } })
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
    const document = documentOf(html)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })

  test('of 200 articles is drawn in well under a second and stays below a megabyte', () => {
    const story = inventComparison(200, { claims: 80 })
    draw(story)
    const before = process.cpuUsage()
    const html = draw(story, { query: { claim: 'c2' } })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
    expect(html.length).toBeLessThan(1_000_000)
  })
})

test('lists of a great story end early, and a link leads to the whole', () => {
  const { comparison, texts } = inventComparison(60)
  const at = (place: number) => ({ article: `article-${place % 60}`, start: 0, end: 46 })
  const perhapsSame = Array.from({ length: 150 }, (_, place) => ({
    a: at(place),
    b: { ...at(place + 1), start: place },
    confidence: 1 - place / 200,
  }))
  const [row] = rosterOf(comparison)
  const roster = Array.from({ length: 300 }, (_, place) => ({ ...row, id: `r${place}` }))
  const great = { texts, comparison: { ...comparison, perhapsSame } }
  const short = documentOf(draw(great, { roster }))
  const rowsOf = (document: Document, id: string) => ({
    sources: document.querySelectorAll(`${id} tbody tr`).length,
    text: document.querySelector(id)?.textContent,
  })
  expect(rowsOf(short, '#roster')).toMatchObject({ sources: 30 })
  expect(rowsOf(short, '#roster').text).toContain('270 sources in fewer outlets are not listed.')
  expect(rowsOf(short, '#perhaps-same').text).toContain('138 less likely pairs are not listed.')
  expect(rowsOf(short, '#differences').text).toContain('36 outlets are not listed.')
  const whole = documentOf(draw(great, { roster, query: { whole: 'sources' } }))
  expect(rowsOf(whole, '#roster').sources).toBe(300)
  expect(rowsOf(whole, '#roster').text).not.toContain('not listed')
})

test('a long chart shows its first rows, says of how many, and the link leads to all of them', () => {
  const story = inventComparison(60)
  const page = documentOf(draw(story))
  const rowsIn = (document: Document, id: string) =>
    document.querySelectorAll(`#${id} [data-twin] tbody tr`).length
  for (const id of ['timeline', 'citations']) {
    const links = [...page.querySelectorAll(`#${id} a[href*="whole=${id}"]`)]
    const all = links.map((link) => Number(/See all (\d+)/.exec(link.textContent ?? '')?.[1]))
    expect(all.length, id).toBeGreaterThan(0)
    expect(rowsIn(page, id), id).toBeLessThan(Math.max(...all))
    expect(page.querySelector(`#${id} [data-twin]`)?.getAttribute('data-whole'), id).toContain(
      `whole=${id}`,
    )
    const whole = documentOf(draw(story, { query: { whole: id } }))
    expect(rowsIn(whole, id), id).toBe(Math.max(...all))
    expect(whole.querySelectorAll(`#${id} a[href*="whole=${id}"]`).length, id).toBe(0)
  }
})

describe('the sentences of an open claim', () => {
  const document = documentOf(draw(gold, { query: { claim: 'c2' } }))
  const statements = [...document.querySelectorAll('#claim ol > li')]
  const marked = (place: number) =>
    [...statements[place].querySelectorAll('mark')].map((mark) => mark.textContent)

  test('stand side by side in order, the origin first and without a mark', () => {
    expect(statements.map((statement) => statement.querySelector('b')?.textContent)).toEqual([
      ...['Capital Wire', 'Signal Post', 'Channel 6', 'National Ledger', 'Kestrel Courier'],
    ])
    expect(statements[0].textContent).toContain('origin')
    expect(marked(0)).toEqual([])
  })

  test('have the words marked that the origin has not', () => {
    expect(marked(2).join(' ')).toContain('aircraft')
    expect(marked(2).join(' ')).not.toContain('eleven')
  })

  test('are the article’s own words, whatever is marked in them', () => {
    for (const statement of statements) {
      const words = statement.querySelector('blockquote')?.textContent ?? ''
      expect(gold.texts.some(({ text }) => text.includes(words))).toBe(true)
    }
  })
})

describe('the roster', () => {
  test('says where a source is named and where not, and only where an outlet says so', () => {
    const html = draw(gold)
    expect(html).toContain('named here')
    expect(html).toContain('unnamed there')
    expect(html).toContain('Harbor Herald says that the spokesman is Tobias Renn')
  })

  test('warns where descriptions taken together narrow an anonymous source', () => {
    const own = documentOf(draw(gold)).querySelector('#roster')?.textContent
    expect(own).toContain('Taken together, the descriptions in 3 outlets may tell who this is.')
    expect(own).toContain('one of two engineers who opposed the plan')
  })

  test('never lists such descriptions together in a shared view', () => {
    const shared = documentOf(draw(gold, { isShared: true })).querySelector('#roster')?.textContent
    expect(shared).toContain('They are not listed together here.')
    for (const description of rosterOf(gold.comparison)[1].mentions.map(({ label }) => label)) {
      expect(shared).not.toContain(description)
    }
  })
})

test('figures are counts with what they are counted out of, and the doubt between two of them', () => {
  const comparison = withComparisonMeasures(gold.comparison)
  const text = documentOf(draw({ ...gold, comparison })).querySelector('main')?.textContent
  const { count, outOf } = comparison.measures.corroboration
  const possible = comparison.measures['corroboration-possible'].count
  expect(possible).toBeGreaterThan(count)
  expect(text).toContain(`${count}–${possible} of ${outOf}`)
  expect(text).not.toContain('%')
  // Before anything is shared there is no figure.
  expect(draw(inventComparison(1, { claims: 0 }))).not.toContain('independent origins')
})

test('every further count stands with its denominator and leads to the chart that draws it', () => {
  const comparison = withComparisonMeasures(gold.comparison)
  const page = documentOf(draw({ ...gold, comparison }))
  const entries = [...page.querySelectorAll('#comparison-measures li')]
  const measures = comparisonMeasures.filter(({ question }) =>
    entries.some((entry) => entry.textContent?.includes(question)),
  )
  expect(measures).toHaveLength(entries.length)
  expect(measures.map(({ id }) => id)).toEqual(comparisonMeasures.slice(4).map(({ id }) => id))
  for (const [index, { id, caution }] of measures.entries()) {
    const { count, outOf } = comparison.measures[id]
    const text = entries[index].textContent ?? ''
    expect(text).toContain(caution)
    expect(text).toMatch(
      outOf === 0 ? /no cases/ : new RegExp(`${count} (of|at most, over) ${outOf}`),
    )
    const place = entries[index].querySelector('a')?.getAttribute('href')
    if (outOf > 0) expect(page.querySelector(place ?? '#nowhere'), id).not.toBeNull()
    else expect(place, id).toBeUndefined()
  }
})

test('differences of outlets are told as facts about texts', () => {
  const text = documentOf(draw(gold)).querySelector('#differences')?.textContent ?? ''
  expect(text).toContain('An absence is no reproach')
  expect(text).toContain('in 5 of 6 other outlets')
  expect(text).not.toMatch(/fail|ignore|omit|miss|bias|suppress/i)
})
