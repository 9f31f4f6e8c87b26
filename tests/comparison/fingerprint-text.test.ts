import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FingerprintedArticle, findCopies } from '#comparison/fingerprint-text'
import { readGold } from '../demo/read-gold'
import { demoStories } from '../demo/read-labelled'

const lead =
  'A freight train left the rails outside Ollerby on Tuesday night and spilled eleven wagons of grain across the only road into the town.'
const cause =
  'The line had been inspected in March and passed, according to the track register, which notes a worn joint near the signal box.'
const road =
  'Crews with two cranes began to lift the wagons at dawn, and the county expects to open one lane of the road before the weekend market.'
const past =
  'Ollerby lost its passenger trains nine years ago, and the grain trains that remain pass through it twice a week without stopping there.'
const own =
  'Along the high street the bakers swept oats from their doorways while a brass band that had been due at the fair practised in a barn.'
const statement =
  '“We regret the alarm that this caused, we thank the people of Ollerby for their patience through a long and dusty night, and we will pay for every window, every fence and every hen that was lost,” the railway’s director, Hanne Brook, said.'

const wire = [lead, cause, statement, road, past].join('\n\n')

function copiesOf(...articles: Partial<FingerprintedArticle>[]) {
  const given = articles.map((article, index) => ({ id: `a${index + 1}`, text: '', ...article }))
  return findCopies(given).map(({ readingOf }) => readingOf)
}

describe('a copy', () => {
  test.each<[string, string]>([
    ['the text whole', wire],
    ['cuts', [lead, road, past].join('\n\n')],
    ['another lead', [own, cause, statement, road, past].join('\n\n')],
    ['one changed paragraph', [lead, cause, statement, own, past].join('\n\n')],
    ['paragraphs moved about', [past, lead, road, cause].join('\n\n')],
    ['its quotation left out', [lead, cause, road, past].join('\n\n')],
    ['straight marks and lost line breaks', wire.replaceAll(/[“”]/g, '"').replaceAll('\n\n', ' ')],
    ['capitals', wire.toUpperCase()],
  ])('with %s is a reading of the earlier print', (_, text) => {
    expect(
      copiesOf(
        { text: wire, publishedAt: '2026-03-04T06:00:00Z' },
        { text, publishedAt: '2026-03-04T09:00:00Z' },
      ),
    ).toEqual([null, 'a1'])
  })

  test('is a reading of the original, not of another copy', () => {
    const cut = [lead, cause, road].join('\n\n')
    expect(
      copiesOf(
        { text: cut, publishedAt: '2026-03-06' },
        { text: [own, cut].join('\n\n'), publishedAt: '2026-03-05' },
        { text: wire, publishedAt: '2026-03-04' },
      ),
    ).toEqual(['a3', 'a3', null])
  })

  test('of all of one text: one original and readings', () => {
    const texts = Array.from({ length: 80 }, () => ({ text: wire }))
    expect(copiesOf(...texts).filter((original) => original === null)).toHaveLength(1)
  })
})

describe('no copy', () => {
  test('by a statement that both quote', () => {
    expect(
      copiesOf({ text: [lead, statement].join('\n\n') }, { text: [own, statement].join('\n\n') }),
    ).toEqual([null, null])
  })

  test('by a formula of the trade', () => {
    const formula =
      'The railway company did not respond to a request for comment by the time that this went to print.'
    expect(copiesOf({ text: `${lead} ${formula}` }, { text: formula })).toEqual([null, null])
  })

  test('when a later report takes an early one in among more of its own', () => {
    const later = [lead, own, road, past, `${own} Again. ${cause}`].join('\n\n')
    const early = { text: lead, publishedAt: '2026-03-04T05:00:00Z' }
    expect(copiesOf(early, { text: later, publishedAt: '2026-03-04T11:00:00Z' })).toEqual([
      null,
      null,
    ])
    // Where nothing tells which came first, the short one may be cut from the long one.
    expect(copiesOf({ text: lead }, { text: later })).toEqual(['a2', null])
  })

  test('of texts without words', () => {
    expect(copiesOf({}, {}, { text: ' \n ' }, { text: '“…”' })).toEqual([null, null, null, null])
  })
})

describe('which print is the original', () => {
  test.each<[string, string | null, string | null, (string | null)[]]>([
    ['the earlier hour', '2026-03-04T09:00:00Z', '2026-03-04T06:00:00Z', ['a2', null]],
    [
      'the earlier hour across zones',
      '2026-03-04T09:00:00+05:00',
      '2026-03-04T06:00:00Z',
      [null, 'a1'],
    ],
    ['the earlier day', '2026-03-05', '2026-03-04', ['a2', null]],
    ['the hour before the bare day', '2026-03-04', '2026-03-04T22:00:00Z', ['a2', null]],
    ['the dated one', null, '2026-03-04', ['a2', null]],
    ['the lesser id where nothing else tells', null, null, [null, 'a1']],
    ['the lesser id where a date is none', 'last week', 'soon', [null, 'a1']],
  ])('%s', (_, one, other, readings) => {
    expect(copiesOf({ text: wire, publishedAt: one }, { text: wire, publishedAt: other })).toEqual(
      readings,
    )
  })

  test('the longer one on one day', () => {
    const day = { publishedAt: '2026-03-04' }
    expect(
      copiesOf({ text: [lead, cause, road].join(' '), ...day }, { text: wire, ...day }),
    ).toEqual(['a2', null])
  })
})

describe('the same address twice', () => {
  const page = 'https://signal-post.example/news/grain'
  test.each([
    'https://signal-post.example/news/grain/',
    'http://www.signal-post.example/news/grain#top',
    'https://signal-post.example/news/grain?utm_source=letter',
  ])('%s is one article, whatever its text', (url) => {
    expect(
      copiesOf({ text: lead, url: page, publishedAt: '2026-03-04' }, { text: own, url }),
    ).toEqual([null, 'a1'])
  })

  test.each([
    ['another page', page, `${page}-prices`],
    ['another number in the query', `${page}?id=1`, `${page}?id=2`],
    ['a front page', 'https://signal-post.example/', 'https://signal-post.example'],
    ['no address', 'grain', 'grain'],
  ])('%s is another article', (_, one, other) => {
    expect(copiesOf({ text: lead, url: one }, { text: own, url: other })).toEqual([null, null])
  })
})

describe('shared passages', () => {
  test('are marked where they stand in both, quotations with them', () => {
    const text = `${own}\n\n${statement} ${road}`
    const [, reading] = findCopies([
      { id: 'wire', text: wire, publishedAt: '2026-03-04' },
      { id: 'copy', text: `${text} ${cause}`, publishedAt: '2026-03-05' },
    ])
    const copy = `${text} ${cause}`
    expect(reading.sharedPassages.map(({ here }) => copy.slice(...here))).toEqual([
      // From word to word: marks at the ends stand outside.
      `${statement.slice(1)} ${road.slice(0, -1)}`,
      cause.slice(0, -1),
    ])
    expect(reading.sharedPassages.map(({ there }) => wire.slice(...there))).toEqual([
      `${statement.slice(1)}\n\n${road.slice(0, -1)}`,
      cause.slice(0, -1),
    ])
  })

  test('of a text that repeats itself stay bounded', () => {
    const text = `${lead} `.repeat(2_000)
    const started = process.cpuUsage().user
    const [reading] = findCopies([
      { id: 'a', text },
      { id: 'b', text: `${own} ${text}` },
    ])
    expect(reading.readingOf).toBe('b')
    expect(reading.sharedPassages).toHaveLength(1)
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000)
  })
})

describe('the demo stories', () => {
  test.each(demoStories)('%s has the readings of its gold', (folder) => {
    const gold = readGold(join(import.meta.dirname, '../../prisma/demo', folder))
    const found = findCopies(gold.articles).filter(({ readingOf }) => readingOf !== null)
    expect(found.map(({ article, readingOf }) => ({ article, readingOf }))).toEqual(gold.readings)
  })
})

const sentences = [lead, cause, road, past, own, statement]
const anArticle = fc.record({
  text: fc
    .array(
      fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 60 })),
      {
        maxLength: 7,
      },
    )
    .map((parts) => parts.join('\n\n')),
  publishedAt: fc.constantFrom(null, '2026-03-04', '2026-03-04T08:00:00Z', '2026-03-05'),
  url: fc.constantFrom(null, 'https://signal-post.example/a', 'https://harbor-herald.example/b'),
})
const someArticles = fc
  .array(anArticle, { maxLength: 8 })
  .map((articles) => articles.map((article, index) => ({ id: `a${index}`, ...article })))

describe('whatever the articles', () => {
  test('shared passages are equal word for word', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const textOf = new Map(articles.map(({ id, text }) => [id, text]))
        for (const { article, readingOf, sharedPassages } of findCopies(articles)) {
          for (const { here, there } of sharedPassages) {
            const mine = wordsOf(textOf.get(article)!.slice(...here))
            expect(mine.length).toBeGreaterThanOrEqual(8)
            expect(wordsOf(textOf.get(readingOf!)!.slice(...there))).toEqual(mine)
          }
        }
      }),
    )
  })

  test('the order in which they are given changes nothing', () => {
    fc.assert(
      fc.property(
        someArticles.chain((articles) =>
          fc.tuple(
            fc.constant(articles),
            fc.shuffledSubarray(articles, { minLength: articles.length }),
          ),
        ),
        ([articles, shuffled]) => {
          const byId = new Map(findCopies(shuffled).map((reading) => [reading.article, reading]))
          for (const reading of findCopies(articles)) {
            expect(byId.get(reading.article)).toEqual(reading)
          }
        },
      ),
    )
  })

  test('an original is no copy itself', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const readings = findCopies(articles)
        const originals = new Set(
          readings.filter(({ readingOf }) => readingOf === null).map(({ article }) => article),
        )
        for (const { readingOf } of readings) {
          if (readingOf !== null) expect(originals.has(readingOf)).toBe(true)
        }
      }),
    )
  })
})

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) as string[]
}
