import { parseHTML } from 'linkedom'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '#domain/comparison'
import { type Decision, decisionSchema, type LoggedDecision } from '#domain/decision'
import { withComparisonMeasures } from '#measures/count-comparison'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { writeDecision } from '#workflows/arrange-comparison/write-decision'
import { readDecisionForm } from '../../app/_ui/comparison-forms/read-decision-form'
import { ComparisonView, type ComparisonViewProps } from '../../app/_ui/comparison-view'
import { compareGold } from '../demo/compare-gold'
import { inventComparison } from '../workflows/arrange-comparison/invent-comparison'
import { differencesOf, rosterOf } from '../workflows/arrange-comparison/invent-rows'

const never = () => Promise.reject(new Error('posted in a test'))
const actions = { decide: never, undo: never, redo: never, storyId: 'story-1' }
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

/** A decision that is in force, or was taken back at that time. */
function logged(id: string, undoneAt: string | null, hasEffect: boolean) {
  const taken: LoggedDecision = {
    id,
    storyId: 'story-1',
    decision: { kind: 'reject-citation', from: '02-signal-post', to: '01-capital-wire' },
    takenBy: 'A.C.',
    takenAt: '2026-12-01T10:00:00Z',
    undoneAt,
    log: [],
  }
  return { ...taken, hasEffect }
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
  expect(rowsOf(short, '#roster')).toMatchObject({ sources: 80 })
  expect(rowsOf(short, '#roster').text).toContain('220 sources in fewer outlets are not listed.')
  expect(rowsOf(short, '#perhaps-same').text).toContain('110 less likely pairs are not listed.')
  expect(rowsOf(short, '#differences').text).toContain('36 outlets are not listed.')
  const whole = documentOf(draw(great, { roster, query: { whole: 'sources' } }))
  expect(rowsOf(whole, '#roster').sources).toBe(300)
  expect(rowsOf(whole, '#roster').text).not.toContain('not listed')
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
      decisions: [logged('d1', null, true), logged('d2', '2026-12-02T10:00:00Z', false)],
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

  const decisionIn = (form: FormData) => decisionSchema.parse(readDecisionForm(form))

  test('post decisions of every kind, each for this story, and one takes a decision back', () => {
    const posted = forms.map(post)
    for (const data of posted) expect(data.get('story')).toBe('story-1')
    const turned = posted.filter((data) => data.has('decision'))
    expect(turned.map((data) => data.get('decision')).sort()).toEqual(['d1', 'd2'])
    const decisions = posted.filter((data) => !data.has('decision')).map(decisionIn)
    expect([...new Set(decisions.map(({ kind }) => kind))].sort()).toEqual([
      'confirm-citation',
      'independent-origins',
      'merge-claims',
      'merge-sources',
      'reject-citation',
      'rename-claim',
      'split-claim',
      'split-source',
    ])
  })

  test('hold a claim by words that stand at their place', () => {
    const decisions = forms
      .map(post)
      .filter((data) => !data.has('decision'))
      .map(decisionIn)
    const split = decisions.filter((decision) => decision.kind === 'split-claim')
    expect(split).toHaveLength(15)
    for (const decision of split) {
      const { article, start, end, words } = decision.member
      const text = gold.texts.find(({ id }) => id === article)?.text
      expect(text?.slice(start, end)).toBe(words)
    }
  })

  test('say what was decided, what was taken back, and let it be taken again', () => {
    const log = documentOf(html).querySelector('#by-hand')
    expect(log?.textContent).toContain('Signal Post does not take from Capital Wire')
    expect(log?.querySelectorAll('s')).toHaveLength(1)
    const buttons = [...(log?.querySelectorAll('button') ?? [])].map((button) => button.textContent)
    expect(buttons.map((words) => words?.split(':')[0]).sort()).toEqual(['Take it again', 'Undo'])
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

  test('is read with its places, and with both of two articles', () => {
    const form = formOf([
      ['kind', 'independent-origins'],
      ['claim', JSON.stringify(place)],
      ['articles', 'a'],
      ['articles', 'b'],
      ['reason', 'two offices'],
    ])
    expect(readDecisionForm(form)).toEqual({
      kind: 'independent-origins',
      claim: place,
      articles: ['a', 'b'],
      reason: 'two offices',
    })
  })

  test('with a place that is no JSON has none, and is no decision', () => {
    const form = formOf([
      ['kind', 'rename-claim'],
      ['gist', 'The lock was shut'],
      ['claim', '{'],
    ])
    expect(readDecisionForm(form).claim).toBeNull()
    expect(decisionSchema.safeParse(readDecisionForm(form)).success).toBe(false)
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

test.each<[Decision, string]>([
  [
    { kind: 'merge-claims', claim: placeOf('The lock is shut'), other: placeOf('it was closed') },
    '“The lock is shut” and “it was closed” are one claim',
  ],
  [
    { kind: 'rename-claim', claim: placeOf('The lock is shut'), gist: 'The lock was shut' },
    '“The lock is shut” is called “The lock was shut”',
  ],
  [{ kind: 'split-source', source: placeOf('a keeper') }, '“a keeper” is a source of its own'],
  [
    { kind: 'confirm-citation', from: '02-signal-post', to: 'Mill Gazette' },
    'Signal Post takes from Mill Gazette',
  ],
])('the decision %o is told as “%s”', (decision, sentence) => {
  expect(writeDecision(indexStory(gold.comparison, gold.texts), decision)).toBe(sentence)
})

function placeOf(words: string) {
  return { article: '02-signal-post', start: 0, end: words.length, words }
}

test('differences of outlets are told as facts about texts', () => {
  const text = documentOf(draw(gold)).querySelector('#differences')?.textContent ?? ''
  expect(text).toContain('An absence is no reproach')
  expect(text).toContain('in 5 of 6 other outlets')
  expect(text).not.toMatch(/fail|ignore|omit|miss|bias|suppress/i)
})
