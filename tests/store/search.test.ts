import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addArticle } from '#store/add-article'
import { keepAnalysis } from '#store/analyses'
import type { Database } from '#store/db'
import { putInForce } from '#store/reanalysis'
import {
  countHits,
  findHits,
  hitEnd,
  hitStart,
  judgeWords,
  type SearchKind,
  type SearchQuestion,
} from '#store/search'
import { fillSearchRows, type SearchRows } from '#store/search-rows'
import { createStory } from '#store/stories'
import { analysisOf } from './analysis-of'
import { scratchDatabase, testServers } from './scratch-database'

const nothing: SearchRows = { sources: [], claims: [] }

function question(words: string, more: Partial<SearchQuestion> = {}): SearchQuestion {
  return { words, from: null, to: null, outletId: null, category: null, ...more }
}

describe.each(testServers)('the search on the %s server', (server) => {
  let db: Database

  beforeAll(async () => {
    db = await scratchDatabase(server)
  })

  afterAll(() => db.close())

  async function add(
    text: string,
    { outlet = 'Larkmoor Post', publishedAt = null as string | null } = {},
  ) {
    const storyId = await createStory(db, { title: 'Harbour' })
    const { articleId } = await addArticle(db, {
      storyId,
      outlet,
      title: 'Works begin',
      text,
      byline: null,
      url: null,
      publishedAt,
      links: [],
      storyTerms: [],
      countedTerms: [],
      placedBecause: null,
    })
    const version = await db.prisma.articleVersion.findFirstOrThrow({ where: { articleId } })
    const read = (search: SearchRows, engine = '1.0.0', isBeside = false) =>
      keepAnalysis(
        db,
        {
          articleId,
          versionId: version.id,
          analysis: analysisOf(text, engine),
          counts: [],
          rows: [],
          search,
        },
        { isBeside },
      )
    return { articleId, read }
  }

  const found = async (kind: SearchKind, asked: SearchQuestion) =>
    (await findHits(db, kind, asked, { order: 'best', after: null, limit: 20 })).map(
      ({ articleId }) => articleId,
    )

  test('finds an article before anyone has read it, in any form of the word', async () => {
    const { articleId } = await add('The dredgers of Ollerby were moored at noon.')
    expect(await found('article', question('dredger mooring'))).toEqual([articleId])
    expect(await found('article', question('dredger -noon'))).toEqual([])
  })

  test('finds sources and claims of the reading in force only, and sees a new one at once', async () => {
    const { articleId, read } = await add('A pilot said that the buoy drifted.')
    const rows = (label: string): SearchRows => ({
      sources: [{ sourceId: 's1', label, category: 'anonymous-bare', nameKey: null }],
      claims: [
        {
          claimId: 'k1',
          attributionId: 'a1',
          sourceLabel: label,
          category: 'anonymous-bare',
          content: 'that the buoy drifted',
        },
      ],
    })
    await read(rows('a harbour quillwright'))
    await read(rows('a harbour swanherd'), '2.0.0', true)
    expect(await found('source', question('quillwright'))).toEqual([articleId])
    expect(await found('source', question('swanherd'))).toEqual([])
    await putInForce(db, { version: '2.0.0', model: 'sha256:0' })
    expect(await found('source', question('quillwright'))).toEqual([])
    expect(await found('source', question('swanherd'))).toEqual([articleId])
    expect(await countHits(db, 'claim', question('drifting buoys'))).toBe(1)
  })

  test('filters by period, outlet and category', async () => {
    const early = await add('The zeppelin sank.', { publishedAt: '2026-11-13T23:59:00Z' })
    const late = await add('The zeppelin rose.', { publishedAt: '2026-11-14', outlet: 'Courier' })
    const undated = await add('The zeppelin stood.')
    const all = question('zeppelin')
    expect((await found('article', all)).sort()).toEqual(
      [early.articleId, late.articleId, undated.articleId].sort(),
    )
    expect(await found('article', { ...all, from: '2026-11-14' })).toEqual([late.articleId])
    expect(await found('article', { ...all, to: '2026-11-13', from: '2026-11-13' })).toEqual([
      early.articleId,
    ])
    const { outletId } = await db.prisma.article.findUniqueOrThrow({
      where: { id: late.articleId },
    })
    expect(await found('article', { ...all, outletId })).toEqual([late.articleId])
    expect(await countHits(db, 'article', { ...all, category: 'document' })).toBe(0)
  })

  test('an article whose outlet is mended is found under the new one', async () => {
    const { articleId } = await add('The narwhal swam.')
    const outlet = await db.prisma.outlet.create({ data: { name: 'Mended', nameKey: 'mended' } })
    await db.prisma.article.update({ where: { id: articleId }, data: { outletId: outlet.id } })
    const { id: outletId } = outlet
    expect(await found('article', question('narwhal', { outletId }))).toEqual([articleId])
  })

  test('pages join without a gap or a hit twice, in both orders, with and without dates', async () => {
    const ids = new Set<string>()
    for (let day = 1; day <= 7; day += 1) {
      const publishedAt = day > 5 ? null : `2026-11-0${day}`
      const { articleId } = await add(`The albatross came on day ${day}.`, { publishedAt })
      ids.add(articleId)
    }
    for (const order of ['best', 'newest'] as const) {
      const seen: string[] = []
      let after = null
      for (;;) {
        const hits = await findHits(db, 'article', question('albatross'), {
          order,
          after,
          limit: 3,
        })
        seen.push(...hits.map(({ articleId }) => articleId))
        const last = hits.at(-1)
        if (!last) break
        after = { value: last.value, id: last.id }
      }
      expect(seen).toHaveLength(ids.size)
      expect(new Set(seen)).toEqual(ids)
    }
  })

  test('marks the words found, and only them, whatever the text holds', async () => {
    await add(`<script>alert(1)</script> ${hitStart}The${hitEnd} <b>basilisk</b> slept.`)
    const [hit] = await findHits(db, 'article', question('basilisks'), {
      order: 'best',
      after: null,
      limit: 1,
    })
    expect(hit.snippet.split(hitStart)).toHaveLength(2)
    expect(hit.snippet).toContain(`${hitStart}basilisk${hitEnd}`)
  })

  test.each([
    ['the of and', 'only-stop-words'],
    ['!!! ((', 'only-stop-words'],
    ['-ferry', 'only-exclusions'],
    ['ferry or -port', 'only-exclusions'],
    ['ferry -port', 'usable'],
    [`ferry'; DROP TABLE article; --`, 'usable'],
    ['"ferry', 'usable'],
  ])('judges %s', async (words, judged) => {
    expect(await judgeWords(db, words)).toBe(judged)
  })

  test('a text with more distinct words than a search row holds is kept all the same', async () => {
    const text = Array.from({ length: 400_000 }, (_, index) => index.toString(36)).join(' ')
    const { articleId } = await add(`Kraken ${text}`)
    expect(await found('article', question('kraken'))).toEqual([articleId])
  })

  test('what was stored before is filled in by batches, and an interrupted run goes on', async () => {
    const { read } = await add('The gryphon flew.')
    await read(nothing)
    await db.prisma.$executeRaw`DELETE FROM search_article`
    await db.prisma.$executeRaw`DELETE FROM search_claim`
    const of = await db.prisma.analysis.count()
    const rowsOf = () => ({
      ...nothing,
      claims: [
        {
          claimId: 'k',
          attributionId: 'a',
          sourceLabel: null,
          category: 'no-source',
          content: 'x',
        },
      ],
    })
    await expect(
      fillSearchRows(db, 1, () => {
        throw new Error('the power went')
      }),
    ).rejects.toThrow('the power went')
    let filled = 0
    for (;;) {
      const done = await fillSearchRows(db, 1, rowsOf)
      if (done === 0) break
      filled += done
    }
    expect(filled).toBe(of)
    expect(await db.prisma.searchClaim.count()).toBe(of)
    expect(await db.prisma.searchArticle.count()).toBe(await db.prisma.articleVersion.count())
    expect(await fillSearchRows(db, 1, rowsOf)).toBe(0)
  })
})
