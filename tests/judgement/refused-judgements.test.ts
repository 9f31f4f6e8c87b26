import { describe, expect, test } from 'vitest'
import type { GivenJudgement } from '#domain/judgement'
import { give, readQuarry, span } from './quarry'

const reading = readQuarry()
const attribution = (id: string) => ({ of: 'attribution', id })
const source = (id: string) => ({ of: 'source', id })

describe('what a person gives is refused with what is wrong', () => {
  const cases: [string, object, string][] = [
    ['an id of nothing', { kind: 'confirm', mark: attribution('a99') }, 'no-such-mark mark'],
    ['a source deleted', { kind: 'delete', mark: source('s1') }, 'wrong-mark mark'],
    ['a dispute without a word', { kind: 'dispute', mark: source('s1') }, 'note-needed note'],
    [
      'a span beyond the text',
      { kind: 'correct-attribution', mark: attribution('a1'), change: { cue: [[0, 99_999]] } },
      'bad-span cue',
    ],
    [
      'stretches that overlap',
      {
        kind: 'correct-attribution',
        mark: attribution('a1'),
        change: {
          content: [
            [0, 9],
            [5, 12],
          ],
        },
      },
      'bad-span content',
    ],
    [
      'nothing changed',
      { kind: 'correct-source', mark: source('s1'), change: {} },
      'changes-nothing change',
    ],
    [
      'a saying without a claim',
      { kind: 'correct-attribution', mark: attribution('a6'), change: { cueClass: 'speech' } },
      'claim-needed claim',
    ],
    [
      'a name for an anonymous source',
      { kind: 'correct-source', mark: source('s1'), change: { name: 'Ines Dorrel' } },
      'would-name-anonymous name',
    ],
    [
      'a name that the article does not have',
      { kind: 'correct-source', mark: source('s2'), change: { name: 'Ada Coll' } },
      'name-not-in-text name',
    ],
    [
      'a source merged with itself',
      { kind: 'merge-sources', mark: source('s1'), into: source('s1') },
      'same-source into',
    ],
    [
      'all mentions split off',
      {
        kind: 'split-source',
        mark: source('s1'),
        mentions: [...span('a council official'), ...span('The official')],
      },
      'not-its-mentions mentions',
    ],
    [
      'mentions of somebody else split off',
      { kind: 'split-source', mark: source('s1'), mentions: span('She') },
      'not-its-mentions mentions',
    ],
  ]
  test.each(cases)('%s', (_name, given, expected) => {
    expect(() => give(reading, given as GivenJudgement)).toThrow(expected)
  })
})
