import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '#domain/comparison'
import { type Decision, decisionSchema, type LoggedDecision } from '#domain/decision'
import { quoteDecision } from '#workflows/arrange-comparison/quote-decision'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { DecisionWords } from '../../app/_ui/comparison-forms/decision-words'
import { readDecisionForm } from '../../app/_ui/comparison-forms/read-decision-form'
import { actions, documentOf, draw, gold } from './draw-comparison'
import { InLanguage } from './in-language'

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
  const quoted = quoteDecision(indexStory(gold.comparison, gold.texts), decision)
  const html = renderToStaticMarkup(
    <InLanguage>
      <DecisionWords decision={quoted} />
    </InLanguage>,
  )
  expect(documentOf(html).querySelector('main')?.textContent).toBe(sentence)
})

function placeOf(words: string) {
  return { article: '02-signal-post', start: 0, end: words.length, words }
}
