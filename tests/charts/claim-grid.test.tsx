import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ClaimGridChart, writeOrigins } from '#charts/claim-grid'
import { claimStateWords } from '#domain/claim-state-words'
import { claimStates } from '#domain/comparison'
import { arrangeClaims } from '#workflows/arrange-comparison/arrange-claims'
import { arrangeControls } from '#workflows/arrange-comparison/arrange-controls'
import { readChoice } from '#workflows/arrange-comparison/page-choice'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import en from '../../app/words/en'
import { InLanguage } from '../app/in-language'
import { compareGold } from '../demo/compare-gold'
import { inventComparison } from '../workflows/arrange-comparison/invent-comparison'

const gold = compareGold('kestrel-strait')

function gridOf(story: typeof gold, query: Record<string, string> = {}) {
  const index = indexStory(story.comparison, story.texts)
  const address = { path: '/s', choice: readChoice(query) }
  const grid = arrangeClaims(index, address)
  return { grid, controls: arrangeControls(index, address, grid), address }
}

function draw(story: typeof gold, query: Record<string, string> = {}) {
  const { grid, controls, address } = gridOf(story, query)
  return renderToStaticMarkup(
    <InLanguage>
      <ClaimGridChart
        title="Who backs which claim"
        definition="Counted."
        caution="Careful."
        grid={grid}
        controls={controls}
        isStrengthShown={address.choice.strength === 'shown'}
      />
    </InLanguage>,
  )
}

const gistsOf = (query: Record<string, string>) =>
  gridOf(gold, { upto: '99', ...query }).grid.rows.map(({ gist }) => gist)

describe('the grid of a story', () => {
  test('shows in each cell the best support of the outlet, its strengths, and who denies it there', () => {
    const row = gridOf(gold).grid.rows.find(({ id }) => id === 'c1')
    const cell = (outlet: string) => row?.cells.find((one) => one.outlet === outlet)
    expect(cell('Capital Wire')).toMatchObject({
      mark: 'anonymous-described',
      strength: [1, 1],
      denial: 'named-organisation',
    })
    expect(cell('Signal Post')).toMatchObject({ mark: 'other-media', strength: [2, 4] })
    expect(cell('Kestrel Courier')).toMatchObject({ isRoleShifted: true })
    expect(cell('Harbor Herald')?.denial).toBeNull()
    expect(row?.carriedBy).toBe(7)
  })

  test('says everything in words too, and no state but by the table of words', () => {
    const html = draw(gold, { upto: '99' })
    expect(html).toContain('Capital Wire: anonymous, described; strength 1; denied by:')
    expect(html).toContain('possibly with roles reversed')
    expect(html).toContain('1 known, 3 possible')
    expect(html).toContain('copy of Capital Wire')
    expect(html).toContain(claimStateWords.echo.word)
    for (const state of claimStates.filter((one) => one.includes('_'))) {
      expect(html.replaceAll(/href="[^"]*"/g, '')).not.toContain(state)
    }
    expect(html).toContain('<summary>The same as a table')
  })

  test('shows strengths only when the address asks for them', () => {
    expect(draw(gold)).not.toContain('>2–4</b>')
    expect(draw(gold, { strength: 'shown' })).toContain('>2–4</b>')
  })

  test('is filtered and ordered by the address', () => {
    expect(gistsOf({ claims: 'contested' })).toEqual([
      'Varda’s navy jammed the drone',
      'Varda has ordered its navy to blind Talland’s drones',
    ])
    expect(gistsOf({})[0]).toBe('Varda’s navy jammed the drone')
    expect(gistsOf({ order: 'first' }).at(-1)).toBe('The strait commission meets on Thursday')
    expect(gistsOf({ order: 'strength' })[0]).toBe('Varda’s navy jammed the drone')
    const known = gridOf(gold, { upto: '99', order: 'origins' }).grid.rows.map(
      ({ origins }) => origins.known,
    )
    expect(known).toEqual([...known].sort((a, b) => a - b))
  })

  test('leaves copies out when asked', () => {
    const outlets = (query: Record<string, string>) =>
      gridOf(gold, query).grid.columns.map(({ outlet }) => outlet)
    expect(outlets({})).toContain('National Ledger')
    expect(outlets({ copying: 'without' })).not.toContain('National Ledger')
  })

  test('links keep the other choices of the address; nonsense in it is dropped', () => {
    const { controls, grid } = gridOf(gold, { claims: 'contested', strength: 'shown', upto: '-4' })
    const order = controls.groups.find(({ group }) => group === 'order')
    expect(order?.links[1].href).toBe('/s?claims=contested&strength=shown&order=outlets#claims')
    expect(grid.rows[0].href).toBe('/s?claims=contested&strength=shown&claim=c1#claim')
    expect(readChoice({ claims: 'nonsense', order: 'no', claim: 'c1', see: 'x' })).toEqual({
      claim: 'c1',
    })
  })
})

describe('long and short stories', () => {
  test('of 40 articles have their outlets and claims by pages', () => {
    const story = inventComparison(40, { claims: 30 })
    const first = gridOf(story)
    expect(first.grid.rows).toHaveLength(12)
    expect(first.grid.columns).toHaveLength(12)
    expect(first.controls.more?.href).toBe('/s?upto=24#claims')
    expect(first.controls.after?.href).toBe('/s?outlets=2#claims')
    const last = gridOf(story, { outlets: '99', upto: '40' })
    expect(last.grid.outlets.to).toBe(last.grid.outlets.all)
    expect(last.controls.after).toBeNull()
    expect(last.controls.more).toBeNull()
    // An open claim is in the grid wherever it stands in the order.
    expect(gridOf(story, { claim: 'c30' }).grid.rows.some(({ isOpen }) => isOpen)).toBe(true)
  })

  test('of one article without shared claims say so', () => {
    const html = draw(inventComparison(1, { claims: 0 }))
    expect(html).toContain('No claim was found that two of these articles report.')
    expect(html).not.toContain('aria-label="Order"')
    expect(draw(gold, { claims: 'withdrawn' })).toContain('No claim is in this state.')
  })

  test('articles of an unknown outlet are columns of their own', () => {
    const { comparison, texts } = inventComparison(2)
    const articles = comparison.articles.map((article) => ({ ...article, outlet: null }))
    expect(gridOf({ comparison: { ...comparison, articles }, texts }).grid.columns).toHaveLength(2)
  })
})

test('origins that are possible never count as known', () => {
  const words = createTranslator({ locale: 'en', messages: en, namespace: 'drawing' })
  expect(writeOrigins(words, { known: 1, independent: 1, possible: 2 })).toBe('1 known, 2 possible')
  expect(writeOrigins(words, { known: 0, independent: 0, possible: 1 })).toBe(
    'none known, 1 possible',
  )
  expect(writeOrigins(words, { known: 3, independent: 2, possible: 3 })).toBe(
    '3 known, 2 independent',
  )
})

test('every state has a word of its own, and a mark is no raw label', () => {
  const words = claimStates.map((state) => claimStateWords[state].word)
  expect(new Set(words).size).toBe(claimStates.length)
  for (const word of words) expect(word).not.toContain('_')
  expect(draw(gold)).toContain('Own voice, credited to nobody')
})
