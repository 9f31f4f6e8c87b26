import { describe, expect, test } from 'vitest'
import { alsoShut, byOfficial, mail, origins, radio, shut, star } from './small-outlets'
import { judge, paper, person, type SmallWorld, unnamed } from './small-world'

describe('independence', () => {
  const keeper = unnamed('a lock keeper', { count: 1, basis: 'specific' })
  const bargemen = unnamed('two bargemen', { count: 2, basis: 'specific' })
  const told = {
    words: alsoShut,
    by: bargemen,
    sentence: '{}, two bargemen told the Dunmere Star.',
  }
  const apart = { articles: [mail([{ words: shut, by: keeper }]), star([told])] }

  test('holds when all conditions hold', () => {
    expect(judge(apart)).toMatchObject({
      state: 'independent_opaque',
      origins: { known: 2, independent: 2, possible: 2 },
    })
  })

  test('is no state of its own where no outlet says that it asked', () => {
    const said = { words: alsoShut, by: bargemen }
    expect(judge({ articles: [apart.articles[0], star([said])] })).toMatchObject({
      state: 'several_opaque',
      origins: { independent: 2 },
    })
  })

  const failing: [condition: string, because: string, counts: string, world: SmallWorld][] = [
    [
      'a shared run of words',
      'they share wording',
      '2 1 2',
      {
        articles: [
          mail([{ words: 'The sluice was left open all of the night', by: keeper }]),
          star([{ ...told, words: 'The sluice was left open all of Sunday' }]),
        ],
      },
    ],
    [
      'the same distinctive quotation',
      'they share wording',
      '2 1 2',
      {
        articles: [
          mail([{ words: 'The sluice was “wide as a barn” at dawn', by: keeper }]),
          star([{ ...told, words: 'At six the gate stood “wide as a barn”' }]),
        ],
      },
    ],
    [
      'one office',
      'their sources may be of one office',
      '2 1 2',
      {
        articles: [
          mail([
            {
              words: shut,
              by: unnamed('a canal authority engineer', { count: 1, basis: 'specific' }),
            },
          ]),
          star([
            {
              words: alsoShut,
              by: unnamed('two canal authority clerks', { count: 2, basis: 'specific' }),
              sentence: '{}, two canal authority clerks told the Dunmere Star.',
            },
          ]),
        ],
      },
    ],
    [
      'one briefing',
      'both may have it from one briefing',
      '2 1 2',
      {
        articles: [
          mail([{ words: shut, by: keeper, sentence: '{}, a lock keeper told reporters.' }]),
          star([{ ...told, sentence: '{}, two bargemen said at a news conference.' }]),
        ],
      },
    ],
    [
      'a source that does not say how it knows',
      'not both say how they know',
      '2 1 2',
      {
        articles: [
          mail([{ words: shut, by: keeper }]),
          star([{ ...told, by: unnamed('two bargemen', { count: 2 }) }]),
        ],
      },
    ],
    [
      'a later article that cites the earlier',
      'one cites the other',
      '2 1 2',
      { ...apart, citations: [{ from: 'Dunmere Star', to: 'Orrin Mail' }] },
    ],
  ]
  test.each(failing)('fails by %s', (_, because, counts, world) => {
    const judged = judge(world)
    expect(Object.values(judged.origins).join(' ')).toBe(counts)
    expect(judged.because.join('; ')).toContain(because)
    expect(judged.state).toBe('several_opaque')
  })

  test('fails by one root: the same person in two outlets is one', () => {
    const quist = { words: shut, by: person('Mayor Ada Quist') }
    expect(origins({ articles: [mail([quist]), star([{ ...quist, words: alsoShut }])] })).toBe(
      '1 1 1',
    )
  })

  test('of two documents holds when each says whose it is', () => {
    const log = { words: shut, by: paper('the lock keeper’s log') }
    const file = { words: alsoShut, by: paper('the insurer’s file') }
    expect(origins({ articles: [mail([log]), star([file])] })).toBe('2 2 2')
    const bare = { words: alsoShut, by: paper('records') }
    expect(origins({ articles: [mail([log]), star([bare])] })).toBe('2 1 2')
  })

  test('is not even possible for a text and its author', () => {
    const audit = { words: shut, by: paper('the audit') }
    const auditor = { words: alsoShut, by: person('City auditor Ida Holt') }
    expect(origins({ articles: [mail([audit]), star([auditor])] })).toBe('2 1 1')
  })

  test('by hand wins over every rule', () => {
    const world: SmallWorld = {
      articles: [mail([byOfficial]), star([{ words: shut, by: unnamed('officials') }])],
      citations: [{ from: 'Dunmere Star', to: 'Orrin Mail', credited: false, showing: shut }],
    }
    expect(judge(world)).toMatchObject({ state: 'echo', origins: { known: 1, possible: 1 } })
    const decided = judge({ ...world, decisions: [['Orrin Mail', 'Dunmere Star']] })
    expect(decided).toMatchObject({
      state: 'independent_opaque',
      origins: { known: 2, independent: 2, possible: 2 },
    })
    expect(decided.because).toContain('by hand: we asked both')
  })

  test('by hand parts even two articles that quote one person', () => {
    const quist = { words: shut, by: person('Mayor Ada Quist') }
    const articles = [mail([quist]), star([quist])]
    expect(origins({ articles, decisions: [['Orrin Mail', 'Dunmere Star']] })).toBe('2 2 2')
    expect(origins({ articles, decisions: [['Orrin Mail', 'Radio Vell']] })).toBe('1 1 1')
  })

  test('by hand of two later roots counts though the first goes with neither', () => {
    const articles = [
      mail([{ words: shut, by: person('Mayor Ada Quist') }]),
      star([{ words: shut, by: person('Councillor Ivo Renn') }]),
      radio([{ words: shut, by: person('Captain Tessa Moor') }]),
    ]
    expect(origins({ articles })).toBe('3 1 3')
    expect(origins({ articles, decisions: [['Dunmere Star', 'Radio Vell']] })).toBe('3 2 3')
  })
})
