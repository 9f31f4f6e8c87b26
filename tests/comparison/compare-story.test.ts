import { describe, expect, test } from 'vitest'
import { compareStory, type StoryToCompare } from '#comparison/compare-story'
import { type Comparison, comparisonSchema, type SharedClaim } from '#domain/comparison'
import type { ComparisonDecision, Place } from '#domain/comparison-decision'
import { type InventedArticle, knowledge, readInvented } from './read-invented'

const mail: InventedArticle = {
  id: 'mail',
  outlet: 'Orrin Mail',
  title: 'Sluice was left open, keeper says',
  publishedAt: '2026-05-04T08:00:00Z',
  url: 'https://orrin-mail.example/sluice',
  text: `The sluice at Tolm was left open on the night of the flood, lock keeper Ivo Renn told the Orrin Mail. “I found the wheel turned and the chain gone,” Renn said.

The flood damaged 140 houses in Dunmere, the council said on Monday. Mayor Ada Quist promised that every family would be paid 2,000 crowns.`,
}
const star: InventedArticle = {
  id: 'star',
  outlet: 'Dunmere Star',
  title: 'Keeper found sluice open',
  publishedAt: '2026-05-05T08:00:00Z',
  text: `Lock keeper Ivo Renn found the sluice at Tolm left open on the night of the flood, the Orrin Mail reported. Renn said he had found the wheel turned and the chain gone.

The council counted 140 damaged houses in Dunmere. Hens were seen on the roofs of the lower town.`,
}
const radio: InventedArticle = {
  id: 'radio',
  outlet: 'Radio Vell',
  title: 'Quist promises money',
  publishedAt: '2026-05-06T08:00:00Z',
  text: `Every family whose house was damaged will be paid 2,000 crowns, Mayor Ada Quist promised. The council said 140 houses in Dunmere had been damaged by the flood.

The choir of Saint Orrin sings on Sunday.`,
}
const all = [mail, star, radio]

const compare = (
  articles: readonly InventedArticle[],
  more: Partial<StoryToCompare> = {},
): Comparison =>
  compareStory({ storyId: 'flood', articles: articles.map(readInvented), ...more }, knowledge)

/** The claim of which a sentence with these words is a member. */
function claimWith(words: string, { claims }: Comparison, articles = all): SharedClaim | undefined {
  return claims.find(({ members }) =>
    members.some(({ article, start, end }) =>
      articles
        .find(({ id }) => id === article)!
        .text.slice(start, end)
        .includes(words),
    ),
  )
}
const articlesOf = (claim?: SharedClaim) => [...new Set(claim?.members.map((one) => one.article))]
const placeOf = ({ id, text }: InventedArticle, words: string): Place => {
  const start = text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { article: id, start, end: start + words.length, words }
}

describe('a story of three outlets', () => {
  const compared = compare(all)

  test('has the claims that two of them share, and fits the contract', () => {
    expect(comparisonSchema.parse(compared)).toEqual(compared)
    expect(articlesOf(claimWith('left open', compared))).toEqual(['mail', 'star'])
    expect(articlesOf(claimWith('140', compared))).toEqual(['mail', 'star', 'radio'])
    expect(articlesOf(claimWith('2,000 crowns', compared))).toEqual(['mail', 'radio'])
    expect(claimWith('Hens', compared)).toBeUndefined()
    expect(claimWith('choir', compared)).toBeUndefined()
  })

  test('numbers its claims in order; each root is of a claim, each member in its text', () => {
    expect(compared.claims.map(({ id }) => id)).toEqual(
      compared.claims.map((_, index) => `c${index + 1}`),
    )
    for (const { claimId } of compared.roots)
      expect(compared.claims.some(({ id }) => id === claimId)).toBe(true)
    for (const { members } of compared.claims)
      for (const { article, start, end } of members) {
        const { text } = all.find(({ id }) => id === article)!
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
  })

  test('words each gist from a text', () => {
    const plain = (words: string) => words.replace(/[“”]/g, '').toLowerCase()
    for (const { gist } of compared.claims)
      expect(all.some(({ text }) => plain(text).includes(plain(gist)))).toBe(true)
  })

  test('credits the one whom another names', () => {
    expect(compared.citations).toMatchObject([{ from: 'star', to: 'mail', credited: true }])
    expect(claimWith('left open', compared)).toMatchObject({
      origins: { known: 1, independent: 1, possible: 1 },
      isByHand: false,
    })
  })

  test('has no measures yet: a floor above counts them', () => {
    expect(compared.measures).toEqual({})
  })

  test('is the same to the byte when it is compared again', () => {
    expect(JSON.stringify(compare(all))).toBe(JSON.stringify(compared))
  })

  test.each([[[star, radio, mail]], [[radio, star, mail]], [[mail, radio, star]]])(
    'in another order nothing changes but the order',
    (articles) => {
      expect(unordered(compare(articles))).toEqual(unordered(compared))
    },
  )
})

/** A comparison without its order: claims by their members, not by their numbers. */
function unordered({ articles, claims, citations, perhapsSame }: Comparison) {
  const sort = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
  const placed = claims.map(({ members, state, origins }) => ({
    members: sort(members),
    state,
    origins,
  }))
  return {
    articles: sort(articles),
    claims: sort(placed),
    citations: sort(citations),
    perhapsSame: sort(perhapsSame.map(({ a, b, confidence }) => [sort([a, b]), confidence])),
  }
}

describe('what is hardly a story', () => {
  test('no article has nothing to compare', () => {
    expect(compare([])).toMatchObject({ articles: [], claims: [], citations: [], roots: [] })
  })

  test('one article shares no claim, even when it says a thing twice', () => {
    const twice = { ...mail, text: `${mail.text}\n\nThe sluice at Tolm was left open, Renn said.` }
    const compared = compare([twice])
    expect(compared.articles).toMatchObject([{ id: 'mail', readingOf: null }])
    expect(compared).toMatchObject({ claims: [], perhapsSame: [], roots: [] })
  })

  test('an article without text shares nothing', () => {
    const compared = compare([mail, { id: 'empty', outlet: 'Dunmere Star', text: '' }])
    expect(compared.articles).toHaveLength(2)
    expect(compared.claims).toEqual([])
  })

  test('copies of one text are one article’s claims', () => {
    const copies = all.map(({ id, outlet, publishedAt }) => ({ ...mail, id, outlet, publishedAt }))
    const compared = compare(copies)
    expect(compared.articles.map(({ readingOf }) => readingOf)).toEqual([null, 'mail', 'mail'])
    expect(compared.articles[1].sharedPassages.length).toBeGreaterThan(0)
    expect(compared.claims).toEqual([])
    expect(compared.roots).toEqual([])
  })

  test('of two articles with one id the first counts', () => {
    const compared = compare([mail, star, { ...radio, id: 'mail' }])
    expect(compared.articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['mail', 'Orrin Mail'],
      ['star', 'Dunmere Star'],
    ])
    expect(unordered(compared)).toEqual(unordered(compare([mail, star])))
  })
})

describe('times', () => {
  test('when none is known, who credits whom is still found', () => {
    const compared = compare(all.map((article) => ({ ...article, publishedAt: null })))
    expect(compared.citations).toMatchObject([{ from: 'star', to: 'mail', credited: true }])
    expect(articlesOf(claimWith('140', compared))).toEqual(['mail', 'star', 'radio'])
  })

  test('of the future are not trusted, and are no error', () => {
    const ahead = { ...radio, publishedAt: '2031-01-01T00:00:00Z' }
    const asOf = '2026-06-01T00:00:00Z'
    const compared = compare([mail, star, ahead], { asOf })
    const without = compare([mail, star, { ...radio, publishedAt: null }], { asOf })
    expect(compared.claims).toEqual(without.claims)
    expect(compared.roots).toEqual(without.roots)
    expect(compared.articles[2].publishedAt).toBe('2031-01-01T00:00:00Z')
  })
})

describe('an outlet named like a common word', () => {
  const hill = {
    ...mail,
    outlet: 'The Hill',
    text: mail.text.replace('told the Orrin Mail', 'said'),
  }
  const independent = { ...radio, outlet: 'Independent' }

  test('is not credited by a hill or an inquiry', () => {
    const plain = {
      ...star,
      text: `The sluice at Tolm was left open, Renn said. The hill above the town reported no damage. An independent inquiry told families to wait. He walked up the hill.`,
    }
    expect(compare([hill, plain, independent]).citations).toEqual([])
  })

  test('is credited by its name', () => {
    const crediting = { ...star, text: star.text.replace('the Orrin Mail', 'The Hill') }
    expect(compare([hill, crediting]).citations).toMatchObject([
      { from: 'star', to: 'mail', credited: true },
    ])
  })
})

test('an article that says and denies a thing contests it and is no second origin', () => {
  const torn = {
    ...star,
    text: 'The sluice at Tolm was left open on the night of the flood, Ivo Renn said. Mayor Ada Quist denied that the sluice at Tolm had been left open on the night of the flood.',
  }
  const compared = compare([mail, torn])
  const claim = compared.claims.find(({ members }) => members.some(({ isDenial }) => isDenial))
  expect(claim?.state).toBe('contested')
  const said = claim!.members.filter(({ article }) => article === 'star')
  expect(said.map(({ isDenial }) => isDenial).sort()).toEqual([false, true])
  for (const member of said) if (member.isDenial) expect(member.drift).toBeNull()
})

describe('what people decide', () => {
  const sluice = placeOf(mail, 'The sluice at Tolm was left open on the night of the flood')
  const houses = placeOf(mail, 'The flood damaged 140 houses in Dunmere')
  const hens = placeOf(star, 'Hens were seen on the roofs of the lower town.')
  const choir = placeOf(radio, 'The choir of Saint Orrin sings on Sunday.')
  const decide = (...decisions: ComparisonDecision[]) => compare(all, { decisions })
  const plain = compare(all)

  test('a claim gets the name that a person gives it', () => {
    const compared = decide({ kind: 'rename-claim', claim: sluice, gist: 'Open sluice' })
    expect(claimWith('left open', compared)).toMatchObject({ gist: 'Open sluice', isByHand: true })
    expect(compared.claims.filter(({ isByHand }) => isByHand)).toHaveLength(1)
  })

  test('two claims become one', () => {
    const compared = decide({ kind: 'merge-claims', claim: sluice, other: houses })
    expect(claimWith('left open', compared)).toBe(claimWith('140', compared))
    expect(articlesOf(claimWith('140', compared))).toEqual(['mail', 'star', 'radio'])
    expect(compared.claims).toHaveLength(plain.claims.length - 1)
    expect(claimWith('140', compared)?.isByHand).toBe(true)
  })

  test('two sentences that were in no claim become one', () => {
    const compared = decide({ kind: 'merge-claims', claim: hens, other: choir })
    expect(articlesOf(claimWith('Hens', compared))).toEqual(['star', 'radio'])
    expect(claimWith('Hens', compared)).toMatchObject({
      isByHand: true,
      gist: hens.words.slice(0, -1),
    })
    expect(compared.claims).toHaveLength(plain.claims.length + 1)
  })

  test('a sentence leaves its claim, and a claim of one article is none', () => {
    const member = placeOf(radio, '140 houses in Dunmere had been damaged by the flood')
    const split = decide({ kind: 'split-claim', claim: houses, member })
    expect(articlesOf(claimWith('The flood damaged 140', split))).toEqual(['mail', 'star'])
    const second = placeOf(star, 'The council counted 140 damaged houses in Dunmere.')
    const gone = decide(
      { kind: 'split-claim', claim: houses, member },
      { kind: 'split-claim', claim: houses, member: second },
    )
    expect(claimWith('The flood damaged 140', gone)).toBeUndefined()
  })

  test('a sentence that stands nowhere in the claim, or no more, cannot leave it', () => {
    const gone = { ...hens, words: 'Hens were drowned.' }
    for (const member of [hens, gone])
      expect(decide({ kind: 'split-claim', claim: houses, member })).toEqual(plain)
  })

  test('a merge can be split again', () => {
    const compared = decide(
      { kind: 'merge-claims', claim: hens, other: choir },
      { kind: 'split-claim', claim: hens, member: choir },
    )
    expect(claimWith('Hens', compared)).toBeUndefined()
  })

  test('a credit is rejected', () => {
    const compared = decide({ kind: 'reject-citation', from: 'star', to: 'mail' })
    expect(compared.citations).toEqual([])
    expect(plain.citations).toHaveLength(1)
  })

  test('a credit is confirmed; the last word about it counts', () => {
    const confirm = { kind: 'confirm-citation', from: 'star', to: 'mail' } as const
    const reject = { ...confirm, kind: 'reject-citation' } as const
    expect(decide(reject, confirm).citations).toMatchObject([{ credited: true, isByHand: true }])
    expect(decide(confirm, reject).citations).toEqual([])
  })

  test('a credit that nobody found is not made by confirming it', () => {
    const compared = decide({ kind: 'confirm-citation', from: 'radio', to: 'mail' })
    expect(compared).toEqual(plain)
  })

  test('two origins are apart because a person says why', () => {
    const before = claimWith('140', plain)!
    const compared = decide({
      kind: 'independent-origins',
      claim: houses,
      articles: ['mail', 'radio'],
      reason: 'each has its own letter of the council',
    })
    const after = claimWith('140', compared)!
    expect(after.isByHand).toBe(true)
    expect(after.because.join(' ')).toContain('each has its own letter of the council')
    expect(after.origins.possible).toBeGreaterThanOrEqual(before.origins.possible)
  })

  describe.each<[string, ComparisonDecision]>([
    ['rename-claim', { kind: 'rename-claim', claim: sluice, gist: 'Open sluice' }],
    ['merge-claims', { kind: 'merge-claims', claim: sluice, other: houses }],
    ['split-claim', { kind: 'split-claim', claim: sluice, member: sluice }],
    [
      'independent-origins',
      {
        kind: 'independent-origins',
        claim: houses,
        articles: ['mail', 'star'],
        reason: 'we asked',
      },
    ],
  ])('%s', (_, decision) => {
    const moved = [{ ...mail, text: `Corrected on Tuesday.\n\n${mail.text}` }, star, radio]
    const withoutWords = [{ ...mail, text: 'Rain is forecast for the weekend.' }, star, radio]
    const fates = ({ claims }: Comparison) =>
      claims.map(
        ({ gist, members, isByHand }) =>
          `${gist} ${articlesOf({ members } as SharedClaim)} ${isByHand}`,
      )

    test('is found again when the text has moved by some characters', () => {
      expect(fates(compare(moved, { decisions: [decision] })).sort()).toEqual(
        fates(compare(all, { decisions: [decision] })).sort(),
      )
      expect(fates(compare(moved, { decisions: [decision] }))).not.toEqual(fates(compare(moved)))
    })

    test('changes nothing when the words are gone, or the article', () => {
      expect(compare(withoutWords, { decisions: [decision] })).toEqual(compare(withoutWords))
      expect(compare([star, radio], { decisions: [decision] })).toEqual(compare([star, radio]))
    })
  })
})
