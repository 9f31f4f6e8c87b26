import { describe, expect, test } from 'vitest'
import type { Attribution } from '#domain/attribution'
import { givenJudgementSchema } from '#domain/judgement'
import { addressAfter } from '../../../app/_ui/judge/address-after'
import { judgementsOf, nobody, someoneNew, stateOf } from '../../../app/_ui/judge/editor-state'
import { readJudgementForm } from '../../../app/_ui/judge/read-judgement-form'

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one)
  return form
}

const mark = { of: 'source', id: 's1' }
const source = {
  type: { kind: 'unnamed_person', standing: 'anonymous' },
  name: null,
  institution: true,
  role: false,
  access: false,
  specificity: 1,
  count: 1,
  basis: 'none',
  grant: false,
  reason: 'none',
}
const untouched = {
  kind: 'correct-source',
  mark: JSON.stringify(mark),
  was: JSON.stringify(source),
  sourceKind: 'unnamed_person',
  standing: 'anonymous',
  name: '',
  institution: 'on',
  specificity: '1',
  count: '1',
  basis: 'none',
  reason: 'none',
  note: '',
}

describe('a form of a judgement', () => {
  test.each([
    [
      'confirm',
      { kind: 'confirm', mark: JSON.stringify(mark), note: '' },
      { kind: 'confirm', mark, note: '' },
    ],
    [
      'merge',
      { kind: 'merge-sources', mark: JSON.stringify(mark), into: 's2' },
      { kind: 'merge-sources', mark, note: '', into: { of: 'source', id: 's2' } },
    ],
    [
      'split',
      { kind: 'split-source', mark: JSON.stringify(mark), mention: ['3-9', '20-24'] },
      {
        kind: 'split-source',
        mark,
        note: '',
        mentions: [
          [3, 9],
          [20, 24],
        ],
      },
    ],
    ['whole article', { kind: 'review-article', note: 'x' }, { kind: 'review-article', note: 'x' }],
    ['a source left as it was', untouched, { kind: 'correct-source', mark, note: '', change: {} }],
    [
      'a source of another kind, whose standing goes with it',
      { ...untouched, sourceKind: 'named_org', name: ' Harbour Authority ', count: 'plural' },
      {
        kind: 'correct-source',
        mark,
        note: '',
        change: {
          type: { kind: 'named_org', standing: null },
          name: 'Harbour Authority',
          count: 'plural',
        },
      },
    ],
  ] as [string, Record<string, string | string[]>, object][])('is read: %s', (_, fields, given) => {
    const [read, ...others] = readJudgementForm(formOf(fields))
    expect(read).toEqual(given)
    expect(others).toEqual([])
    expect(givenJudgementSchema.safeParse(read).success).toBe(true)
  })

  test('may carry several from a script, and what cannot be read is left for the workflow to refuse', () => {
    expect(readJudgementForm(formOf({ judgements: '[{"kind":"x"},2]' }))).toEqual([
      { kind: 'x' },
      2,
    ])
    const [broken] = readJudgementForm(formOf({ kind: 'confirm', mark: '{', judgements: '{' }))
    expect(givenJudgementSchema.safeParse(broken).success).toBe(false)
    const [foreign] = readJudgementForm(
      formOf({ kind: 'split-source', mark: JSON.stringify(mark), mention: ['9', '-3-5'] }),
    )
    expect(givenJudgementSchema.safeParse(foreign).success).toBe(false)
  })
})

describe('where a judgement leads', () => {
  test.each([
    ['/articles/a?at=a1', { refused: null }, 'a1', '/articles/a?at=a1#a1'],
    ['/articles/a?at=a1&refused=x', { refused: null }, '', '/articles/a?at=a1'],
    ['/review', { refused: 'bad-span' }, 'refused', '/review?refused=bad-span#refused'],
    ['https://evil.example/', { refused: null }, 'a1', '/#a1'],
    ['//evil.example/', { refused: null }, '', '/'],
    ['/\\evil.example', { refused: null }, '', '/'],
    ['', { refused: null }, '"><b>', '/'],
    ['/a\r\nSet-Cookie: x', { refused: null }, '', '/'],
  ])('from %j with %j is within this product', (back, result, anchor, address) => {
    expect(addressAfter(back, result, anchor)).toBe(address)
  })
})

const attribution: Attribution = {
  id: 'a1',
  source: [[0, 10]],
  cue: [[11, 15]],
  content: [[16, 40]],
  sourceId: 's1',
  via: null,
  claimId: 'k1',
  cueClass: 'speech',
  form: 'indirect',
  prominence: 'lead',
  claim: { kind: 'event', strength: 4 },
  confidence: 0.5,
  because: [],
}

describe('the editor of an attribution', () => {
  const at = stateOf(attribution)
  const markOf = { of: 'attribution', id: 'a1' }
  test.each([
    ['nothing', at, []],
    [
      'one span',
      { ...at, marks: { ...at.marks, content: [[16, 30]] } },
      [{ kind: 'correct-attribution', mark: markOf, change: { content: [[16, 30]] }, note: '' }],
    ],
    [
      'who is credited',
      { ...at, credited: 's2', note: 'see paragraph 2' },
      [
        {
          kind: 'correct-attribution',
          mark: markOf,
          change: { credited: { is: 'source', source: { of: 'source', id: 's2' } } },
          note: 'see paragraph 2',
        },
      ],
    ],
    [
      'nobody is credited',
      { ...at, credited: nobody },
      [
        {
          kind: 'correct-attribution',
          mark: markOf,
          change: { credited: { is: 'nobody' } },
          note: '',
        },
      ],
    ],
    [
      'a new source without a name',
      { ...at, credited: someoneNew, kind: 'unnamed_group', standing: 'generic' },
      [
        {
          kind: 'correct-attribution',
          mark: markOf,
          change: {
            credited: {
              is: 'new',
              change: { type: { kind: 'unnamed_group', standing: 'generic' } },
            },
          },
          note: '',
        },
      ],
    ],
    [
      'the claim alone, which is one thing in all its statements',
      { ...at, claim: { kind: 'event', strength: 2 } },
      [
        {
          kind: 'correct-claim',
          mark: { of: 'claim', id: 'k1' },
          change: { strength: 2 },
          note: '',
        },
      ],
    ],
    [
      'an attitude, which has no claim to be corrected',
      { ...at, cueClass: 'attitude', claim: { kind: 'intent', strength: 1 } },
      [{ kind: 'correct-attribution', mark: markOf, change: { cueClass: 'attitude' }, note: '' }],
    ],
  ] as [string, typeof at, object[]][])('judges only what differs: %s', (_, state, given) => {
    const judgements = judgementsOf(attribution, state)
    expect(judgements).toEqual(given)
    for (const one of judgements) expect(givenJudgementSchema.safeParse(one).success).toBe(true)
  })

  test('an attitude that becomes speech brings its claim along', () => {
    const attitude: Attribution = {
      ...attribution,
      cueClass: 'attitude',
      claim: null,
      claimId: null,
    }
    expect(judgementsOf(attitude, { ...stateOf(attitude), cueClass: 'speech' })).toEqual([
      {
        kind: 'correct-attribution',
        mark: markOf,
        change: { cueClass: 'speech', claim: { kind: 'event', strength: 4 } },
        note: '',
      },
    ])
  })

  test('a missed attribution is added whole, without a claim when it is an attitude', () => {
    const added = { ...stateOf(null), marks: at.marks }
    const [speech] = judgementsOf(null, added)
    expect(speech).toMatchObject({ kind: 'add-attribution', ...at.marks, claim: { strength: 4 } })
    const [wish] = judgementsOf(null, { ...added, cueClass: 'attitude', credited: 's1' })
    expect(wish).toMatchObject({ claim: null, credited: { is: 'source' } })
    for (const one of [speech, wish]) expect(givenJudgementSchema.safeParse(one).success).toBe(true)
  })
})
