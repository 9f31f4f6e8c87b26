import { describe, expect, test } from 'vitest'
import { alsoShut, byOfficial, mail, official, origins, radio, shut, star } from './small-outlets'
import { judge, outlet, person, type SmallWorld } from './small-world'

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
