import { describe, expect, test } from 'vitest'
import { findUnusualWording, type IndicatedArticle } from '#comparison/unusual-wording'
import type { ClaimMember, Compared, SharedClaim } from '#domain/comparison'
import { findIndicators } from '#engine/find-indicators'

interface Small {
  id: string
  outlet?: string | null
  title?: string
  text: string
  copyOf?: string
}

/** One claim that the first sentence of every article states, and another that some of them state there too. */
function hold(articles: Small[], { alsoIn = [] as string[] } = {}) {
  const sentencesOf = ({ text }: Small) =>
    [...text.matchAll(/[^.]+\./g)].map(({ 0: words, index }): [number, number] => [
      index + words.search(/\S/),
      index + words.length,
    ])
  const compared = articles.map(
    ({ id, outlet = id, title = '', copyOf = null }): Compared => ({
      id,
      outlet,
      title,
      publishedAt: null,
      readingOf: copyOf,
      sharedPassages: [],
      headlineGap: null,
    }),
  )
  const all = articles.map(({ id }) => id)
  const shared = [all, alsoIn].map((stated, number): SharedClaim => {
    const members = articles.flatMap((article): ClaimMember[] => {
      const [sentence] = sentencesOf(article)
      if (!sentence || !stated.includes(article.id)) return []
      return [
        {
          article: article.id,
          start: sentence[0] + 4,
          end: sentence[1] - 1,
          attributionId: null,
          sourceId: null,
          strength: 5,
          drift: null,
          attributionShift: false,
          roleShift: false,
          standsOn: 'own_voice',
          isDenial: false,
        },
      ]
    })
    return {
      id: `c${number + 1}`,
      gist: 'the fee',
      state: 'unsourced',
      origins: { known: 0, independent: 0, possible: 0 },
      members,
      because: [],
      isByHand: false,
    }
  })
  const indicated = articles.map((article): IndicatedArticle => {
    const { id, title = '', text } = article
    const indicators = findIndicators({ title, text, attributions: [] })
    return { id, title, sentences: sentencesOf(article), indicators }
  })
  return findUnusualWording({ articles: compared, claims: shared }, indicated)
}

const plain = 'The union opposed the fee.'
const loaded = 'The union slammed the fee.'

describe('unusual wording', () => {
  test('counts outlets on the same fact, and shows how the others word it', () => {
    const rows = hold([
      { id: 'mail', text: loaded },
      { id: 'star', text: plain },
      { id: 'vell', text: plain },
    ])
    expect(rows).toHaveLength(1)
    const [{ claimId, using, outlets, others, surprise, place }] = rows
    expect({ claimId, using, outlets }).toEqual({ claimId: 'c1', using: 1, outlets: 3 })
    expect(others.map(({ article }) => article)).toEqual(['star', 'vell'])
    expect(place).toEqual([0, loaded.length])
    // One of six outlet places uses it (three headlines, three sentences): k = 0, n = 2, p = 1/6.
    expect(surprise).toBeCloseTo(-Math.log2((0 + 1 / 2 + 1 / 6) / 4), 12)
  })

  test('words of one class are of one kind, whichever they are', () => {
    const rows = hold([
      { id: 'mail', text: loaded },
      { id: 'star', text: 'The union blasted the fee.' },
      { id: 'vell', text: plain },
    ])
    expect(rows.map(({ using, outlets }) => [using, outlets])).toEqual([
      [2, 3],
      [2, 3],
    ])
    // k = 1 of n = 2 others, p = 2/6.
    expect(rows[0].surprise).toBeCloseTo(-Math.log2((1 + 1 / 2 + 1 / 3) / 4), 12)
  })

  test('the wording of one outlet among many comes before that of most', () => {
    const rows = hold([
      { id: 'mail', text: 'The fee is clearly high.' },
      { id: 'star', text: 'The fee may be high.' },
      { id: 'vell', text: 'The fee may be high.' },
      { id: 'dune', text: 'The fee may be high.' },
    ])
    expect(rows.map(({ indicator, using }) => [indicator.class, using])).toEqual([
      ['booster', 1],
      ['hedge', 3],
      ['hedge', 3],
      ['hedge', 3],
    ])
  })

  test('one of five is more unusual than one of three', () => {
    const five = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: plain }))
    const [first] = hold([{ id: 'mail', text: loaded }, ...five])
    const [second] = hold([{ id: 'mail', text: loaded }, ...five.slice(0, 2)])
    expect(first.surprise).toBeGreaterThan(second.surprise ?? Number.NaN)
  })

  test('of two outlets neither is the usual one', () => {
    const rows = hold([
      { id: 'mail', text: loaded },
      { id: 'star', text: plain },
    ])
    expect(rows.map(({ surprise, using, outlets }) => [surprise, using, outlets])).toEqual([
      [null, 1, 2],
    ])
  })

  test('a copy words nothing of its own', () => {
    const rows = hold([
      { id: 'mail', text: loaded },
      { id: 'star', text: loaded, copyOf: 'mail' },
      { id: 'vell', text: plain },
      { id: 'dune', text: plain },
    ])
    expect(rows.map(({ article, using, outlets }) => [article, using, outlets])).toEqual([
      ['mail', 1, 3],
    ])
  })

  test('an outlet with two articles is one outlet, and unknown outlets are several', () => {
    const counted = (outlet: string | null) =>
      hold([
        { id: 'one', outlet, text: loaded },
        { id: 'two', outlet, text: loaded },
        { id: 'star', text: plain },
        { id: 'vell', text: plain },
      ]).map(({ using, outlets }) => [using, outlets])
    expect(counted('mail')).toEqual(Array(2).fill([1, 3]))
    expect(counted(null)).toEqual(Array(2).fill([2, 4]))
  })

  test('what stands in two facts is listed once, where it is the more unusual', () => {
    const articles = [
      { id: 'mail', text: loaded },
      { id: 'star', text: plain },
      { id: 'vell', text: plain },
      { id: 'dune', text: plain },
    ]
    const rows = hold(articles, { alsoIn: ['mail', 'star', 'vell'] })
    expect(rows.map(({ claimId, outlets }) => [claimId, outlets])).toEqual([['c1', 4]])
    const others = hold([...articles, { id: 'orr', text: loaded }], {
      alsoIn: ['mail', 'star', 'vell', 'dune'],
    })
    // Two of five against one of four.
    expect(others.map(({ article, claimId }) => [article, claimId])).toEqual([
      ['mail', 'c2'],
      ['orr', 'c1'],
    ])
  })

  test('one of six comes before one of three, however common its kind is elsewhere', () => {
    const six = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: 'Fee', text: plain }))
    const [first] = hold([
      { id: 'mail', title: 'A row over the fee', text: plain },
      { ...six[0], text: 'The row over the fee grew.' },
      { ...six[1], text: 'The row over the fee grew.' },
      ...six.slice(2),
    ])
    expect(first).toMatchObject({ claimId: null, using: 1, outlets: 6 })
  })

  test('what a speaker says is not what the outlet says', () => {
    const rows = hold([
      { id: 'mail', text: 'The union called it “a shocking fee”.' },
      { id: 'star', text: 'The fee is shocking.' },
      { id: 'vell', text: 'The fee is nine crowns.' },
    ])
    expect(rows.map(({ indicator, using }) => [indicator.voice, using])).toEqual([
      ['quoted', 1],
      ['own', 1],
    ])
  })

  test('headlines are held beside headlines', () => {
    const rows = hold([
      { id: 'mail', title: 'Union slams fee', text: plain },
      { id: 'star', title: 'Union against fee', text: plain },
      { id: 'vell', title: 'Fee opposed', text: plain },
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ claimId: null, article: 'mail', using: 1, outlets: 3 })
    expect(rows[0].others.map(({ article }) => article)).toEqual(['star', 'vell'])
  })

  test('what no other outlet states is compared with nothing', () => {
    expect(
      hold([
        { id: 'mail', text: loaded },
        { id: 'star', text: '' },
      ]),
    ).toEqual([])
    expect(hold([])).toEqual([])
  })
})
