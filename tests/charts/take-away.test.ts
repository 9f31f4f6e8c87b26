import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type DotRow, lanesOf } from '#charts/only-anonymous-claims'
import { hatchOf, plainColour } from '../../charts/take-away/paint-background'
import { type ChartSheet, writeCsv, writeJson } from '../../charts/take-away/write-rows'
import { breakLines, writeSvg } from '../../charts/take-away/write-svg'

const sheet: ChartSheet = {
  title: 'Who is credited',
  definition: 'Out of 9 claims, in 3 articles.',
  columns: ['Outlet', 'Claims'],
  rows: [
    ['=HYPERLINK("x")', 9],
    ['Harbor, "Herald"', -2],
    ['Coast Post', null],
  ],
  stamp: { engine: '9.9.9', codebook: '8.8.8', comparison: '7.7.7' },
}

describe('the rows of a chart as a file', () => {
  test('CSV keeps numbers, leaves what is not given empty, and runs no formula', () => {
    const rows = parse<Record<string, string>>(writeCsv(sheet), { columns: true })
    expect(rows.map(({ Outlet, Claims }) => [Outlet, Claims])).toEqual([
      [`'=HYPERLINK("x")`, '9'],
      ['Harbor, "Herald"', '-2'],
      ['Coast Post', ''],
    ])
    for (const row of rows) {
      expect(row).toMatchObject({
        Engine: '9.9.9',
        Codebook: '8.8.8',
        Comparison: '7.7.7',
        Definition: sheet.definition,
      })
    }
  })

  test('JSON has the same rows with their versions and definition', () => {
    expect(JSON.parse(writeJson(sheet))).toEqual({
      engine: '9.9.9',
      codebook: '8.8.8',
      comparison: '7.7.7',
      title: sheet.title,
      definition: sheet.definition,
      columns: sheet.columns,
      rows: sheet.rows,
    })
  })
})

describe('a drawing as a file', () => {
  test('says what it is, escapes what it is given, and leaves nothing out of its frame', () => {
    const svg = writeSvg(
      { left: -10, top: 5, width: 900, height: 80, body: ['<rect/>'], definitions: [] },
      { title: 'A < B & "C"', definition: 'Out of 9 claims.', origin: 'According · engine 9.9.9' },
    )
    expect(svg).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>')
    expect(svg).toContain('>Out of 9 claims.</text>')
    expect(svg).toContain('engine 9.9.9</text>')
    expect(svg).toContain('width="948"')
    expect(svg).not.toContain('var(')
  })

  test('breaks lines at words only', () => {
    expect(breakLines('one two three', 7, (text) => text.length)).toEqual(['one two', 'three'])
    expect(breakLines('longest', 3, (text) => text.length)).toEqual(['longest'])
  })

  test('hatching becomes a gradient that repeats as often as on the page', () => {
    const image =
      'repeating-linear-gradient(90deg, rgb(139, 30, 15) 0px, rgb(139, 30, 15) 3px, rgb(217, 112, 93) 3px, rgb(217, 112, 93) 5px)'
    const hatch = hatchOf(image, { left: 10, top: 0, width: 40, height: 24 }, 'h')
    expect(hatch).toContain('spreadMethod="repeat" x1="10" y1="12" x2="15" y2="12"')
    expect(hatch?.match(/offset="[\d.]+"/g)).toEqual([
      'offset="0"',
      'offset="0.6"',
      'offset="0.6"',
      'offset="1"',
    ])
    expect(hatchOf('none', { left: 0, top: 0, width: 1, height: 1 }, 'h')).toBeNull()
  })

  test('a mixed colour is written so that other programs read it', () => {
    expect(plainColour('color(srgb 1 0.5 0 / 0.55)')).toEqual({
      colour: 'rgb(255, 128, 0)',
      opacity: 0.55,
    })
    expect(plainColour('rgba(0, 0, 0, 0)')).toEqual({ colour: 'rgb(0, 0, 0)', opacity: 0 })
  })
})

test('dots of one outlet at the same share stand one below the other, and far ones level', () => {
  const dot = (articleId: string, counted: number): DotRow => ({
    articleId,
    outletId: 'o',
    outlet: 'Harbor Herald',
    title: 'Ferry lost',
    publishedAt: null,
    when: 'no date',
    counted,
    cases: 10,
  })
  const [first, same, far] = [dot('a', 2), dot('b', 2), dot('c', 9)]
  const lanes = lanesOf([first, same, far])
  expect([first, same, far].map((row) => lanes.get(row))).toEqual([0, 1, 0])
})
