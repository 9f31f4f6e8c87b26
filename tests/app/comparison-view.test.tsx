import { parseHTML } from 'linkedom'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '#domain/comparison'
import { readDecision } from '../../app/_ui/comparison-forms/read-decision'
import { ComparisonView, type ComparisonViewProps } from '../../app/_ui/comparison-view'
import { compareGold } from '../demo/compare-gold'
import { inventComparison } from '../workflows/arrange-comparison/invent-comparison'
import { differencesOf, rosterOf } from '../workflows/arrange-comparison/invent-rows'

const never = () => Promise.reject(new Error('posted in a test'))
const actions = { decide: never, undo: never, storyId: 'story-1' }
const gold = compareGold('kestrel-strait')

/** The drawer asks for the router of the page that it stands in; nobody navigates here. */
const router = {
  bfcacheId: '',
  back: never,
  forward: never,
  refresh: never,
  push: never,
  replace: never,
  prefetch: never,
}

function draw(
  { comparison, texts }: ReturnType<typeof compareGold>,
  more: Partial<ComparisonViewProps> = {},
): string {
  return renderToStaticMarkup(
    <AppRouterContext value={router}>
      <ComparisonView
        comparison={comparison}
        texts={texts}
        differences={differencesOf(comparison)}
        roster={comparison.articles.length > 0 ? rosterOf(comparison) : []}
        decisions={[]}
        actions={null}
        isShared={false}
        path="/stories/story-1"
        query={{}}
        now={Date.parse('2027-01-01')}
        {...more}
      />
    </AppRouterContext>,
  )
}

const documentOf = (html: string) => parseHTML(`<main>${html}</main>`).document

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

describe('the forms', () => {
  const comparison: Comparison = {
    ...gold.comparison,
    perhapsSame: [
      {
        a: gold.comparison.claims[0].members[0],
        b: gold.comparison.claims[1].members[1],
        confidence: 0.4,
      },
    ],
  }
  const html = draw(
    { ...gold, comparison },
    {
      actions,
      query: { claim: 'c1' },
      decisions: [{ id: 'd1', decidedAt: '2026-12-01T10:00:00Z', words: 'Two claims are one' }],
    },
  )
  const forms = [...documentOf(html).querySelectorAll('form')]

  /** What a browser would post, with something written into what is left empty. */
  function post(form: Element): FormData {
    const data = new FormData()
    for (const field of form.querySelectorAll('input, textarea')) {
      const value = field.getAttribute('value') ?? ''
      data.append(field.getAttribute('name') ?? '', value || 'written by a person')
    }
    for (const select of form.querySelectorAll('select')) {
      const options = [...select.querySelectorAll('option')]
      const chosen = options.find((option) => option.hasAttribute('selected'))
      const value = chosen?.getAttribute('value') || options.at(-1)?.getAttribute('value')
      data.append(select.getAttribute('name') ?? '', value ?? '')
    }
    return data
  }

  test('post decisions of every kind, each for this story, and one takes a decision back', () => {
    const posted = forms.map(post)
    for (const data of posted) expect(data.get('story')).toBe('story-1')
    const undo = posted.filter((data) => data.has('decision'))
    expect(undo.map((data) => data.get('decision'))).toEqual(['d1'])
    const decisions = posted.filter((data) => !data.has('decision')).map(readDecision)
    expect(decisions).not.toContain(null)
    expect([...new Set(decisions.map((decision) => decision?.kind))].sort()).toEqual([
      'confirm-citation',
      'independent-origins',
      'merge-claims',
      'reject-citation',
      'rename-claim',
      'split-claim',
    ])
  })

  test('hold a claim by words that stand at their place', () => {
    const decisions = forms.map(post).map(readDecision)
    const split = decisions.filter((decision) => decision?.kind === 'split-claim')
    expect(split).toHaveLength(15)
    for (const decision of split) {
      const { article, start, end, words } = decision.member
      const text = gold.texts.find(({ id }) => id === article)?.text
      expect(text?.slice(start, end)).toBe(words)
    }
  })

  test('are nowhere without actions, as in a shared view', () => {
    const shared = draw({ ...gold, comparison }, { isShared: true, query: { claim: 'c1' } })
    expect(shared).not.toContain('<form')
    expect(shared).toContain('Perhaps the same')
  })
})

describe('what a form posted', () => {
  const place = { article: 'a', start: 0, end: 4, words: 'Aaaa' }
  const formOf = (entries: [string, string][]) => {
    const form = new FormData()
    for (const [name, value] of entries) form.append(name, value)
    return form
  }

  test.each<[string, [string, string][]]>([
    ['of no known kind', [['kind', 'burn-claim']]],
    [
      'without its place',
      [
        ['kind', 'rename-claim'],
        ['gist', 'x'],
      ],
    ],
    [
      'with a place that is no JSON',
      [
        ['kind', 'rename-claim'],
        ['gist', 'x'],
        ['claim', '{'],
      ],
    ],
    [
      'without a name',
      [
        ['kind', 'rename-claim'],
        ['gist', ''],
        ['claim', JSON.stringify(place)],
      ],
    ],
    [
      'that sets an article against itself',
      [
        ['kind', 'independent-origins'],
        ['claim', JSON.stringify(place)],
        ['articles', 'a'],
        ['articles', 'a'],
        ['reason', 'because'],
      ],
    ],
  ])('%s is no decision', (_, entries) => {
    expect(readDecision(formOf(entries))).toBeNull()
  })

  test('is a decision when it has what its kind needs', () => {
    const form = formOf([
      ['kind', 'rename-claim'],
      ['gist', 'The lock was shut'],
      ['claim', JSON.stringify(place)],
      ['story', 'story-1'],
    ])
    expect(readDecision(form)).toEqual({
      kind: 'rename-claim',
      gist: 'The lock was shut',
      claim: place,
    })
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

test('differences of outlets are told as facts about texts', () => {
  const text = documentOf(draw(gold)).querySelector('#differences')?.textContent ?? ''
  expect(text).toContain('An absence is no reproach')
  expect(text).toContain('in 5 of 6 other outlets')
  expect(text).not.toMatch(/fail|ignore|omit|miss|bias|suppress/i)
})
