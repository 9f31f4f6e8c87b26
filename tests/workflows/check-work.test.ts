import { describe, expect, test } from 'vitest'
import { classWorkSchema } from '#domain/class-file'
import { isWorkOf } from '#workflows/check-work'
import { inventClass, inventWork } from './invent-class'

const base = inventClass()
const file = inventClass({
  texts: [...base.texts, { ...base.texts[0], id: 'second' }],
  exercises: [
    {
      kind: 'count-roots',
      id: 'roots',
      title: 'Roots',
      task: 'Count.',
      textIds: ['bridge', 'second'],
      claim: 'It will close.',
    },
    {
      kind: 'which-rule',
      id: 'rule',
      title: 'Rule',
      task: 'Name it.',
      passages: [{ id: 'p1', text: 'Sources said so.' }],
      rules: [
        { rule: 'R09', title: 'Bare', packs: [{ pack: 'ap-like', title: 'AP-like' }] },
        { rule: 'R19', title: 'Why', packs: [] },
      ],
    },
    {
      kind: 'standards-editor',
      id: 'editor',
      title: 'Editor',
      task: 'Decide.',
      textId: 'bridge',
      pack: { name: 'ap-like', title: 'AP-like' },
      findings: [{ rule: 'R19', title: 'Why', span: [[0, 3]], why: 'None.' }],
    },
  ],
})
const answered = (answer: object) =>
  isWorkOf(
    classWorkSchema.parse({
      ...inventWork(file),
      answers: [{ lockedAt: '2026-11-01T08:20:00Z', answer }],
    }),
    file,
  )
const decision = { rule: 'R19', span: [[0, 3]], decision: 'ask', query: 'Why?' }

describe('a work answers with what its class offers', () => {
  test.each<[string, object]>([
    [
      'roots',
      {
        kind: 'count-roots',
        exercise: 'roots',
        independent: 1,
        takenFrom: { bridge: null, second: 'bridge' },
      },
    ],
    [
      'a rule and its pack',
      { kind: 'which-rule', exercise: 'rule', choices: { p1: { rule: 'R19', pack: 'ap-like' } } },
    ],
    ['a decision', { kind: 'standards-editor', exercise: 'editor', decisions: [decision] }],
  ])('%s', (_, answer) => {
    expect(answered(answer)).toBe(true)
  })

  test.each<[string, object]>([
    [
      'a text that is not of the class',
      { kind: 'count-roots', exercise: 'roots', independent: 1, takenFrom: { 'look-at-me': null } },
    ],
    [
      'a rule in words of one’s own',
      { kind: 'which-rule', exercise: 'rule', choices: { p1: { rule: 'Look at me', pack: null } } },
    ],
    [
      'a pack in words of one’s own',
      {
        kind: 'which-rule',
        exercise: 'rule',
        choices: { p1: { rule: 'R09', pack: 'Look at me' } },
      },
    ],
    [
      'a passage that is not there',
      { kind: 'which-rule', exercise: 'rule', choices: { p9: { rule: 'R09', pack: null } } },
    ],
    [
      'a finding that is not there',
      {
        kind: 'standards-editor',
        exercise: 'editor',
        decisions: [{ ...decision, span: [[1, 3]] }],
      },
    ],
    ['an exercise that is not there', { kind: 'rewrite', exercise: 'none', words: 'Look at me' }],
  ])('not %s', (_, answer) => {
    expect(answered(answer)).toBe(false)
  })
})
