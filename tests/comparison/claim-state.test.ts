import { describe, expect, test } from 'vitest'
import { alsoShut, byOfficial, flat, mail, radio, shut, star } from './small-outlets'
import { body, judge, outlet, paper, person, type SmallWorld, self, unnamed } from './small-world'

describe('every state', () => {
  const worlds: [state: string, origins: string, world: SmallWorld][] = [
    ['unsourced', '0 0 0', { articles: [mail([flat]), star([flat])] }],
    ['unknown_root', '0 0 1', { articles: [mail([{ words: shut, by: null }]), star([flat])] }],
    [
      'unknown_root',
      '0 0 1',
      {
        articles: [mail([{ words: shut, by: { label: 'reports', kind: 'media' } }]), star([flat])],
      },
    ],
    ['single_opaque', '1 1 1', { articles: [mail([byOfficial, byOfficial])] }],
    [
      'echo',
      '1 1 1',
      {
        articles: [mail([byOfficial]), star([{ words: shut, by: outlet('the Orrin Mail') }])],
      },
    ],
    [
      'echo',
      '1 1 2',
      {
        articles: [mail([byOfficial]), star([{ words: alsoShut, by: unnamed('officials') }])],
        citations: [{ from: 'Dunmere Star', to: 'Orrin Mail', credited: false }],
      },
    ],
    [
      'several_opaque',
      '1 1 2',
      { articles: [mail([byOfficial]), star([{ words: alsoShut, by: unnamed('an official') }])] },
    ],
    [
      'several_opaque',
      '1 1 3',
      { articles: [mail([{ words: shut, by: unnamed('three lock keepers', { count: 3 }) }])] },
    ],
    [
      'independent_opaque',
      '2 2 2',
      {
        articles: [
          mail([{ words: shut, by: unnamed('a lock keeper', { count: 1, basis: 'specific' }) }]),
          star([
            {
              words: alsoShut,
              by: unnamed('two bargemen', { count: 2, basis: 'specific' }),
              sentence: '{}, two bargemen told the Dunmere Star.',
            },
          ]),
        ],
      },
    ],
    [
      'named',
      '2 1 2',
      {
        articles: [mail([byOfficial]), star([{ words: alsoShut, by: person('Mayor Ada Quist') }])],
      },
    ],
    [
      'named',
      '1 1 1',
      { articles: [mail([{ words: shut, by: self('Orrin Mail') }]), star([flat])] },
    ],
    [
      'contested',
      '1 1 1',
      {
        articles: [
          mail([byOfficial]),
          star([{ words: shut, by: body('the lock company'), denies: true }]),
        ],
      },
    ],
    [
      'contested',
      '1 1 1',
      {
        articles: [
          mail([byOfficial]),
          star([{ words: shut, by: paper('the lock log'), denies: true }]),
        ],
      },
    ],
    [
      'withdrawn',
      '1 1 1',
      {
        articles: [
          mail([byOfficial]),
          star([
            {
              words: shut,
              by: outlet('Orrin Mail'),
              sentence: 'The Orrin Mail retracted its report that {}.',
            },
            { words: shut, by: person('Mayor Ada Quist'), denies: true },
          ]),
        ],
      },
    ],
  ]
  test.each(worlds)('%s has %s', (state, counted, world) => {
    const judged = judge(world)
    expect([judged.state, Object.values(judged.origins).join(' ')]).toEqual([state, counted])
    expect(judged.because[0].length).toBeGreaterThan(10)
  })

  test('is decided by the last row that applies', () => {
    const articles = [
      mail([byOfficial]),
      star([{ words: alsoShut, by: person('Mayor Ada Quist') }]),
    ]
    expect(judge({ articles }).state).toBe('named')
    const denied = { words: shut, by: person('Keeper Ivo Renn'), denies: true }
    expect(judge({ articles: [...articles, radio([denied])] }).state).toBe('contested')
  })

  test('is not contested by sources that are not named', () => {
    const denied = { words: shut, by: unnamed('two aides', { count: 2 }), denies: true }
    const judged = judge({ articles: [mail([byOfficial]), star([denied])] })
    expect(judged.state).toBe('single_opaque')
    expect(judged.because).toContain('denied only by sources that are not named')
  })

  test('is named by a person whom another outlet quotes', () => {
    const quoted = { words: shut, by: person('Mayor Ada Quist'), via: outlet('Tarn Review') }
    expect(judge({ articles: [mail([quoted])] })).toMatchObject({
      state: 'named',
      root: { article: null, outlet: 'Tarn Review' },
      members: [{ standsOn: 'media', drift: null }],
    })
  })

  test('is named by what the outlet says that it has seen', () => {
    const seen = { words: shut, sentence: 'According to minutes seen by the Orrin Mail, {}.' }
    const taken = { words: shut, by: outlet('Orrin Mail') }
    expect(judge({ articles: [mail([seen]), star([taken])] }).state).toBe('named')
    expect(judge({ articles: [mail([flat]), star([taken])] }).state).toBe('unknown_root')
    const opinion = { ...seen, kind: 'evaluation' as const }
    expect(judge({ articles: [mail([opinion]), star([taken])] }).state).toBe('unknown_root')
  })
})
