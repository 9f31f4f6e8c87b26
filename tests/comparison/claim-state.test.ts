import { describe, expect, test } from 'vitest'
import {
  body,
  judge,
  outlet,
  paper,
  person,
  type SmallArticle,
  type SmallWorld,
  self,
  unnamed,
} from './small-world'

const monday = '2026-05-04T08:00:00Z'
const tuesday = '2026-05-05T08:00:00Z'
const wednesday = '2026-05-06T08:00:00Z'

const official = unnamed('a harbour official', { count: 1, affiliation: 'government' })
const mail = (says: SmallArticle['says'], at: string | null = monday): SmallArticle => ({
  outlet: 'Orrin Mail',
  at,
  says,
})
const star = (says: SmallArticle['says'], at: string | null = tuesday): SmallArticle => ({
  outlet: 'Dunmere Star',
  at,
  says,
})
const radio = (says: SmallArticle['says'], at: string | null = wednesday): SmallArticle => ({
  outlet: 'Radio Vell',
  at,
  says,
})
const shut = 'The sluice was left open'
const alsoShut = 'Somebody forgot to close the sluice'
const flat = { words: shut }
const byOfficial = { words: shut, by: official }

const origins = (world: SmallWorld) => Object.values(judge(world).origins).join(' ')

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

describe('roots', () => {
  test('lead through a chain of credits to the first report', () => {
    const judged = judge({
      articles: [
        mail([byOfficial]),
        star([{ words: shut, by: outlet('Orrin Mail') }]),
        radio([{ words: shut, by: outlet('the Dunmere Star') }]),
      ],
    })
    expect(judged.root).toEqual({
      claimId: 'c1',
      article: 'Orrin Mail',
      outlet: 'Orrin Mail',
      sourceId: 's1',
    })
    expect(judged.state).toBe('echo')
  })

  test('may stand outside the story', () => {
    const judged = judge({
      articles: [
        mail([{ words: shut, by: official, via: outlet('Tarn Review') }]),
        star([{ words: alsoShut, by: outlet('the Tarn Review') }]),
      ],
    })
    expect(judged).toMatchObject({
      state: 'echo',
      origins: { known: 1, independent: 1, possible: 1 },
      root: { article: null, outlet: 'Tarn Review', sourceId: null },
    })
    expect(judged.members.map(({ drift }) => drift)).toEqual([null, null])
  })

  test('are not made by two articles that cite each other in a circle', () => {
    const judged = judge({
      articles: [
        mail([{ words: shut, by: outlet('Dunmere Star') }], null),
        star([{ words: shut, by: outlet('Orrin Mail') }], null),
      ],
    })
    expect(judged).toMatchObject({ state: 'unknown_root', root: null, origins: { known: 0 } })
  })

  test('stand in the article that says "told the Mail" of its own outlet', () => {
    const told = { words: shut, by: official, via: outlet('the Mail') }
    expect(judge({ articles: [mail([told])] })).toMatchObject({
      state: 'single_opaque',
      root: { article: 'Orrin Mail' },
      members: [{ standsOn: 'anonymous' }],
    })
  })

  test('are the same official when one outlet reaches him again', () => {
    const again: SmallArticle = {
      id: 'second',
      outlet: 'Orrin Mail',
      at: wednesday,
      says: [{ words: alsoShut, by: unnamed('the official', { count: 1 }) }],
    }
    expect(origins({ articles: [mail([byOfficial]), again] })).toBe('1 1 1')
  })

  test('are not taken for one, nor for two, when two outlets describe alike', () => {
    expect(
      origins({ articles: [mail([byOfficial]), star([{ ...byOfficial, words: alsoShut }])] }),
    ).toBe('1 1 2')
  })

  test('are two when the descriptions cannot be of the same people', () => {
    const nurses = {
      words: alsoShut,
      by: unnamed('two nurses', { count: 2, affiliation: 'citizen' }),
    }
    expect(origins({ articles: [mail([byOfficial]), star([nurses])] })).toBe('2 1 2')
  })

  test('are a flat sentence only when others are shown to have it from there', () => {
    const articles = [mail([flat]), star([flat]), radio([{ words: alsoShut, by: null }])]
    expect(judge({ articles })).toMatchObject({ root: null, origins: { known: 0, possible: 1 } })
    const cited = judge({ articles, citations: [{ from: 'Radio Vell', to: 'Orrin Mail' }] })
    expect(cited).toMatchObject({
      state: 'unknown_root',
      root: { article: 'Orrin Mail', sourceId: null },
      origins: { known: 1, independent: 1, possible: 1 },
    })
  })

  test('are unknown when a flat sentence stands before the first source', () => {
    const judged = judge({ articles: [mail([flat]), star([byOfficial])] })
    expect(judged).toMatchObject({ root: null, origins: { known: 1, independent: 1, possible: 2 } })
    expect(judged.members.map(({ drift }) => drift)).toEqual([null, null])
  })

  test('are inferred from the same words without credit, and no origin of their own', () => {
    const world: SmallWorld = {
      articles: [mail([byOfficial]), star([{ words: shut, by: unnamed('sources') }])],
      citations: [{ from: 'Dunmere Star', to: 'Orrin Mail', credited: false, showing: shut }],
    }
    expect(judge(world)).toMatchObject({ state: 'echo', origins: { known: 1, possible: 1 } })
  })

  test('of an outlet named like a plain word are found by the whole name only', () => {
    const articles: SmallArticle[] = [
      { outlet: 'The Hill', at: monday, says: [byOfficial] },
      star([{ words: shut, by: outlet('the Hill') }]),
      radio([{ words: shut, by: outlet('Hill Farm Weekly') }]),
    ]
    expect(judge({ articles }).roots.map((root) => root.outlet)).toEqual([
      'The Hill',
      'Hill Farm Weekly',
    ])
  })
})

describe('copies', () => {
  const copied: SmallWorld = {
    articles: [mail([byOfficial]), star([byOfficial]), radio([byOfficial])],
    copies: { 'Dunmere Star': 'Orrin Mail', 'Radio Vell': 'Dunmere Star' },
  }

  test('of one text are one reading: no echo, no second root', () => {
    const judged = judge(copied)
    expect(judged).toMatchObject({
      state: 'single_opaque',
      origins: { known: 1, independent: 1, possible: 1 },
      root: { article: 'Orrin Mail' },
    })
    expect(judged.members).toHaveLength(3)
    expect(judged.members.map(({ drift }) => drift)).toEqual([0, 0, 0])
    expect(judged.because.join('; ')).toContain('2 statements stand in copies')
  })

  test('are two outlets when they are none', () => {
    expect(judge({ ...copied, copies: {} }).state).toBe('several_opaque')
  })

  test('stand for an original that does not state the claim', () => {
    const world: SmallWorld = {
      articles: [mail([]), star([byOfficial]), radio([byOfficial])],
      copies: copied.copies,
    }
    expect(judge(world)).toMatchObject({
      root: { article: 'Dunmere Star' },
      origins: { possible: 1 },
    })
  })

  test('of each other in a circle are one reading', () => {
    const copies = { 'Orrin Mail': 'Dunmere Star', 'Dunmere Star': 'Orrin Mail' }
    expect(origins({ articles: copied.articles.slice(0, 2), copies })).toBe('1 1 1')
  })
})

describe('times', () => {
  const quist = { words: shut, by: person('Mayor Ada Quist') }
  const renn = { words: alsoShut, by: person('Keeper Ivo Renn'), strength: 3 }

  test('that are missing leave the first root, and drift, unknown', () => {
    const judged = judge({ articles: [mail([quist], null), star([renn], null)] })
    expect(judged.root).toBeNull()
    expect(judged.roots.map(({ article }) => article)).toEqual(['Orrin Mail', 'Dunmere Star'])
    expect(judged.members.map(({ drift }) => drift)).toEqual([null, null])
  })

  test('that are missing do not matter where there is one root', () => {
    const taken = { words: shut, by: outlet('Orrin Mail'), strength: 5 }
    const judged = judge({ articles: [star([taken], null), mail([quist], null)] })
    expect(judged.members.map(({ drift }) => drift)).toEqual([1, 0])
  })

  test('that are missing may be told by a citation', () => {
    const articles = [mail([quist], null), star([renn], null)]
    const judged = judge({ articles, citations: [{ from: 'Dunmere Star', to: 'Orrin Mail' }] })
    expect(judged.root?.article).toBe('Orrin Mail')
    expect(judged.members.map(({ drift }) => drift)).toEqual([0, -1])
  })

  test('in the future are no times', () => {
    const articles = [mail([quist], '2031-01-01T00:00:00Z'), star([renn])]
    expect(judge({ articles }).root?.article).toBe('Dunmere Star')
    expect(judge({ articles, asOf: wednesday }).root).toBeNull()
  })

  test('of a day alone tell nothing within the day', () => {
    const articles = [mail([quist], '2026-05-04'), star([renn], '2026-05-04T08:00:00Z')]
    expect(judge({ articles }).root).toBeNull()
    const later = [mail([quist], '2026-05-04'), star([renn], '2026-05-05')]
    expect(judge({ articles: later }).root?.article).toBe('Orrin Mail')
  })
})

describe('members', () => {
  test('drift by the highest strength that their article gives the claim', () => {
    const judged = judge({
      articles: [
        mail([{ words: shut, by: official, strength: 1 }]),
        star([
          { words: shut, by: outlet('Orrin Mail'), strength: 2 },
          { words: alsoShut, strength: 5 },
          { words: shut, by: person('Mayor Ada Quist'), denies: true },
        ]),
      ],
    })
    expect(judged.members.map(({ strength, drift }) => [strength, drift])).toEqual([
      [1, 0],
      [2, 4],
      [5, 4],
      [0, null],
    ])
    expect(judged.members.map(({ standsOn }) => standsOn)).toEqual([
      'anonymous',
      'media',
      'media',
      'named',
    ])
  })

  test('of a claim that contradicts itself stand on both sides', () => {
    const quist = person('Mayor Ada Quist')
    const judged = judge({
      articles: [
        mail([
          { words: shut, by: quist },
          { words: shut, by: quist, denies: true },
        ]),
      ],
    })
    expect(judged.state).toBe('contested')
    expect(judged.because.slice(0, 2)).toEqual([
      'denied or contradicted by Ada Quist (Orrin Mail)',
      'supported by Ada Quist (Orrin Mail)',
    ])
    expect(judged.members.map(({ isDenial, drift }) => [isDenial, drift])).toEqual([
      [false, 0],
      [true, null],
    ])
  })

  test('that are all denials make no origin', () => {
    const denied = { words: shut, by: person('Mayor Ada Quist'), denies: true }
    expect(judge({ articles: [mail([denied]), star([denied])] })).toMatchObject({
      state: 'contested',
      origins: { known: 0, independent: 0, possible: 0 },
      root: null,
    })
  })
})
