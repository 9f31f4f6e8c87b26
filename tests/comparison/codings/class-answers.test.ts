import { describe, expect, test } from 'vitest'
import {
  answeredQuestions,
  countQuestions,
  questionUnits,
} from '#comparison/codings/answered-questions'
import { rulingsOn, sumRulings } from '#comparison/codings/apply-rulings'
import { reckonAgreement } from '#comparison/codings/reckon-agreement'
import type { ClassWork } from '#domain/class-file'
import type { ClassRuling } from '#domain/class-ruling'
import { codingOf, mark, spots } from './invent-codings'

type Answer = ClassWork['answers'][number]['answer']

const verdict = (given: 'fits' | 'stronger'): Answer => ({
  kind: 'audit-headline',
  exercise: 'headline',
  verdict: given,
  evidence: [],
})

describe('what answers say, question by question', () => {
  test.each<[string, Answer, string[]]>([
    ['marks give none', { kind: 'find-and-code', exercise: 'f', attributions: [] }, []],
    ['free words give none', { kind: 'rewrite', exercise: 'r', words: 'An engineer' }, []],
    ['a verdict', verdict('stronger'), ['verdict stronger']],
    [
      'roots',
      { kind: 'count-roots', exercise: 'c', independent: 2, takenFrom: { a: null, b: 'a' } },
      ['independent 2', 'from a own', 'from b a'],
    ],
    [
      'rules, with the pack only where one was named',
      {
        kind: 'which-rule',
        exercise: 'w',
        choices: { p1: { rule: 'R09', pack: 'ap-like' }, p2: { rule: 'R19', pack: null } },
      },
      ['rule p1 R09', 'pack p1 ap-like', 'rule p2 R19'],
    ],
    [
      'decisions, by rule and place',
      {
        kind: 'standards-editor',
        exercise: 's',
        decisions: [{ rule: 'R19', span: [[3, 9]], decision: 'ask', query: 'Why?' }],
      },
      ['R19 3-9 ask'],
    ],
  ])('%s', (_, answer, expected) => {
    expect(answeredQuestions(answer).map(({ question, code }) => `${question} ${code}`)).toEqual(
      expected,
    )
  })

  test('counts them, most first, and lays them out for α', () => {
    const answers = [verdict('fits'), verdict('stronger'), verdict('stronger')]
    expect(countQuestions(answers)).toEqual([
      {
        question: 'verdict',
        sides: [
          { code: 'stronger', coders: 2 },
          { code: 'fits', coders: 1 },
        ],
      },
    ])
    expect(questionUnits(answers)).toEqual([['fits', 'stronger', 'stronger']])
  })
})

describe('rulings', () => {
  const kinds = ['named_person', 'unnamed_person', 'unnamed_person'] as const
  const { items } = reckonAgreement([
    {
      article: 'bridge',
      length: 200,
      codings: kinds.map((kind, pupil) =>
        codingOf(`pupil ${pupil}`, [mark('1', spots.first, { kind, standing: null })]),
      ),
    },
  ])
  const ruling = (more: Partial<ClassRuling> = {}): ClassRuling => ({
    text: 'bridge',
    content: [[20, 48]],
    variable: 'kind',
    code: 'unnamed_person',
    how: 'vote',
    ...more,
  })

  test('hold for the item that they overlap, and the last one counts', () => {
    expect(rulingsOn(items[0], [ruling({ code: 'named_person' }), ruling()])).toEqual([
      { variable: 'kind', code: 'unnamed_person', how: 'vote', right: 2, given: 3 },
    ])
  })

  test('hold nowhere else: another text, another place', () => {
    expect(rulingsOn(items[0], [ruling({ text: 'ferry' })])).toEqual([])
    expect(rulingsOn(items[0], [ruling({ content: [[100, 120]] })])).toEqual([])
  })

  test('are summed by variable: 2 of 3 and 1 of 3 are 3 of 6', () => {
    const first = rulingsOn(items[0], [ruling()])
    const second = rulingsOn(items[0], [ruling({ code: 'named_person' })])
    expect(sumRulings([...first, ...second])).toEqual([
      { variable: 'kind', right: 3, given: 6, settled: 2 },
    ])
  })
})
