import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { search } from '#workflows/search'
import { updateStories } from '#workflows/update-story'
import { viewNamedSource } from '#workflows/view-source/view-named-source'
import { viewStorySource } from '#workflows/view-source/view-story-source'
import { openWorkspace } from '#workflows/workspace'
import { addAll, bakery, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const anywhere = {
  kind: null,
  from: null,
  to: null,
  outletId: null,
  category: null,
  after: null,
}

describe('what the engine has read', () => {
  afterAll(ownWorkspace())
  let storyId: string

  beforeAll(async () => {
    const { herald, courier, gazette, post } = lighthouse
    const outcome = await addAll({ title: 'Lighthouse' }, herald, courier, gazette)
    storyId = String('storyId' in outcome ? outcome.storyId : '')
    await addAll({ title: 'Letters' }, post)
    await addAll({ title: 'Bakery' }, bakery)
    await readEverything()
    await updateStories(await openWorkspace())
  })

  const hitsOf = async (words: string, kind: 'article' | 'source' | 'claim') => {
    const view = await search({ ...anywhere, words, kind })
    if (view.outcome !== 'searched') throw new Error(view.outcome)
    return view
  }

  test('is found as articles, sources and claims, with its words marked', async () => {
    const articles = await hitsOf('lighthouse keepers coastguard', 'article')
    expect(articles.hits.map(({ outlet }) => outlet).sort()).toEqual([
      'Brookford Gazette',
      'Harbor Herald',
      'Tarn Courier',
    ])
    expect(articles.hits[0].pieces.some(({ isHit, text }) => isHit && /keeper/i.test(text))).toBe(
      true,
    )
    const sources = await hitsOf('Ada Coll', 'source')
    expect(sources.hits.length).toBeGreaterThanOrEqual(4)
    const claims = await hitsOf('cracked lamp', 'claim')
    expect(claims.counts.claim.count).toBe(claims.hits.length)
    expect(claims.hits.length).toBeGreaterThan(1)
    expect(claims.hits.every(({ ref }) => ref !== null)).toBe(true)
  })

  test.each([
    ['', 'no-words'],
    [' \n\t', 'no-words'],
    ['lamp '.repeat(50), 'too-long'],
    ['the of', 'only-stop-words'],
    ['-lamp', 'only-exclusions'],
    ['\0', 'searched'],
  ])('a search for %j has an answer of its own', async (words, outcome) => {
    expect((await search({ ...anywhere, words })).outcome).toBe(outcome)
  })

  test.each(['x', 'best~1', 'best~NaN~1', 'newest~1e99~5', 'best~1~-5', "best~1~1'; --"])(
    'a made-up place %j begins at the front',
    async (after) => {
      const front = await search({ ...anywhere, words: 'lamp' })
      expect(await search({ ...anywhere, words: 'lamp', after })).toEqual(front)
    },
  )

  test('a named source is followed over its outlets, found by any of its mentions', async () => {
    const { hits } = await hitsOf('Ada Coll', 'source')
    const own = hits.filter((hit) => hit.storyId === storyId && hit.nameKey !== null)
    expect(own.length).toBeGreaterThan(1)
    const views = await Promise.all(
      own.map(({ articleId, ref }) => viewStorySource(storyId, { articleId, sourceId: ref ?? '' })),
    )
    for (const view of views) {
      expect(view?.label).toBe('Ada Coll')
      expect(view?.nameKey).toBe('person:ada coll')
      expect(new Set(view?.heard.map(({ outlet }) => outlet))).toEqual(
        new Set(['Harbor Herald', 'Tarn Courier', 'Brookford Gazette']),
      )
      for (const { sentences } of view?.heard ?? []) {
        expect(sentences.length).toBeGreaterThan(0)
      }
    }
  })

  test('a name joins stories, and nobody without one is joined or looked for', async () => {
    const view = await viewNamedSource('person:ada coll')
    const stories = view?.groups.flatMap(({ heard }) => heard.map(({ storyTitle }) => storyTitle))
    expect(new Set(stories)).toEqual(new Set(['Lighthouse', 'Letters']))
    expect(view?.articles).toBe(4)
    const official = (await hitsOf('port official', 'source')).hits
    expect(official.length).toBeGreaterThan(0)
    for (const { storyId: story, articleId, ref, nameKey } of official) {
      expect(nameKey).toBeNull()
      const own = await viewStorySource(story, { articleId, sourceId: ref ?? '' })
      expect(own?.nameKey).toBeNull()
    }
    expect(await viewNamedSource('person:a port official')).toBeNull()
    expect(await viewNamedSource('')).toBeNull()
  })

  test('nobody of an unknown id is there', async () => {
    expect(await viewStorySource(storyId, { articleId: 'none', sourceId: 's1' })).toBeNull()
    expect(await viewStorySource('none', { articleId: 'none', sourceId: 's1' })).toBeNull()
  })
})
