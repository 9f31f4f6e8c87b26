import { describe, expect, test } from 'vitest'
import {
  alsoShut,
  byOfficial,
  flat,
  mail,
  monday,
  official,
  origins,
  radio,
  shut,
  star,
  wednesday,
} from './small-outlets'
import { judge, outlet, person, type SmallArticle, type SmallWorld, unnamed } from './small-world'

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
    expect(judged.because).toContain('Orrin Mail may have said it first, and gives no source')
  })

  test('are several when one is a flat sentence that others have it from', () => {
    const articles = [
      mail([flat]),
      star([{ words: shut, by: outlet('Orrin Mail') }]),
      radio([{ words: alsoShut, by: unnamed('two nurses') }]),
    ]
    expect(judge({ articles })).toMatchObject({
      state: 'several_opaque',
      origins: { known: 2, independent: 1, possible: 2 },
    })
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
