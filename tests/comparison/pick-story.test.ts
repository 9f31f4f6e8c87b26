import { describe, expect, test } from 'vitest'
import { countedTerms, pickStory, storyTerms } from '#comparison/pick-story'
import { inventArchive, ranks } from './invent-archive'

const archive = inventArchive(1_500, 7)
const counts = new Map<string, number>()
for (const article of archive) {
  for (const term of countedTerms(article)) counts.set(term, (counts.get(term) ?? 0) + 1)
}
const frequencies = { articles: archive.length, of: (term: string) => counts.get(term) ?? 0 }

const filed = archive.map((article) => ({ ...article, storyId: `story ${article.story}` }))
const holders = new Map<string, { number: number; weight: number }[]>()
filed.forEach((article, number) => {
  for (const { term, weight } of storyTerms(article, ranks)) {
    holders.set(term, [...(holders.get(term) ?? []), { number, weight }])
  }
})

/** What an index gives: the stored articles that share the weightiest terms. */
function candidatesFor(article: { id: string; text: string; title?: string }) {
  const shared = new Map<number, number>()
  for (const { term, weight } of storyTerms(article, ranks)) {
    for (const held of holders.get(term) ?? []) {
      shared.set(held.number, (shared.get(held.number) ?? 0) + weight * held.weight)
    }
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .map(([number]) => filed[number])
    .filter(({ id }) => id !== article.id)
    .slice(0, 50)
}

describe('the terms that an archive files an article under', () => {
  test('are at most forty, weightiest first, none of them common', () => {
    const terms = storyTerms(
      {
        id: 'a',
        title: 'Grain train derails at Ollerby',
        text: `The government said on Tuesday that people in Ollerby had been told of the train. In Ollerby few had heard it. ${archive[0].text}`,
      },
      ranks,
    )
    expect(terms).toHaveLength(40)
    expect(terms.map(({ weight }) => weight)).toEqual(
      terms.map(({ weight }) => weight).toSorted((a, b) => b - a),
    )
    const words = terms.map(({ term }) => term)
    expect(words).toEqual(expect.arrayContaining(['ollerby', 'grain', 'derail']))
    for (const common of ['government', 'people', 'the', 'tuesday']) {
      expect(words).not.toContain(common)
    }
  })

  test('of a text without words are none', () => {
    expect(storyTerms({ id: 'a', text: '' }, ranks)).toEqual([])
    expect(countedTerms({ id: 'a', text: '' })).toEqual([])
  })
})

describe('a new article', () => {
  const sizes = new Map<number, number>()
  for (const { story } of filed) sizes.set(story, (sizes.get(story) ?? 0) + 1)
  const ofSome = filed.filter(({ story }) => [4, 5, 6].includes(sizes.get(story) ?? 0)).slice(0, 40)
  const loners = filed.filter(({ story }) => sizes.get(story) === 1).slice(0, 40)

  test.each([
    ['as the archive counts its terms', { frequencies }, 38],
    // Where nothing tells what is usual, it is careful.
    ['where nothing was counted', {}, 30],
  ])('joins its story, %s', (_, knowledge, least) => {
    const picked = ofSome.map(
      (article) => pickStory(article, candidatesFor(article), { ranks, ...knowledge }).storyId,
    )
    const right = ofSome.filter(({ storyId }, index) => picked[index] === storyId)
    expect(ofSome).toHaveLength(40)
    expect(right.length).toBeGreaterThanOrEqual(least)
  })

  test('starts one when nothing is near', () => {
    const picked = loners.map(
      (article) => pickStory(article, candidatesFor(article), { ranks, frequencies }).storyId,
    )
    expect(loners).toHaveLength(40)
    expect(picked.filter((story) => story === null).length).toBeGreaterThanOrEqual(37)
    expect(pickStory(loners[0], [], { ranks })).toEqual({
      storyId: null,
      because: 'starts a story',
    })
  })

  test('says why, with the nearest article', () => {
    const { because } = pickStory(ofSome[0], candidatesFor(ofSome[0]), { ranks, frequencies })
    expect(because).toMatch(/^same names.* shared phrases?, .*\(nearest: s\d+-\d+\)$/)
  })

  test('goes where a person put it, and never where a person kept it out', () => {
    const [article] = ofSome
    const candidates = candidatesFor(article)
    const decide = (kind: 'put-in-story' | 'keep-out-of-story', storyId: string) =>
      pickStory(article, candidates, {
        ranks,
        frequencies,
        decisions: [{ kind, article: article.id, storyId }],
      })
    expect(decide('put-in-story', 'elsewhere')).toEqual({
      storyId: 'elsewhere',
      because: 'put in this story by hand',
    })
    expect(decide('keep-out-of-story', article.storyId).storyId).not.toBe(article.storyId)
  })
})
