import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupStories } from '#comparison/group-stories'
import { dayOfArticle } from '#comparison/group-stories/article-day'
import type { GroupedArticle } from '#comparison/group-stories/read-terms'
import type { StoryDecision } from '#domain/story-decision'
import { readDemo } from '../demo/read-gold'
import { demoStories } from '../demo/read-labelled'
import { inventArchive, ranks } from './invent-archive'

const train = [
  {
    id: 't1',
    outlet: 'Capital Wire',
    publishedAt: '2026-03-04T05:10:00Z',
    title: 'Grain train derails at Ollerby',
    text: 'A freight train left the rails outside Ollerby on Tuesday night and spilled eleven wagons of grain across the only road into the town. Hanne Brook, who directs the Northmoor Railway, said that nobody had been hurt.',
  },
  {
    id: 't2',
    outlet: 'Harbor Herald',
    publishedAt: '2026-03-04',
    title: 'Ollerby cut off by spilled grain',
    text: 'The town of Ollerby woke to find its road buried under grain on Wednesday. Eleven wagons of a Northmoor Railway train had tipped over in the night. “You could smell it from the school,” said Ida Penn, a teacher.',
  },
  {
    id: 't3',
    outlet: 'The Meridian',
    publishedAt: '2026-03-05',
    title: 'Worn joint suspected after train spills grain on road',
    text: 'A worn joint near the signal box may have tipped eleven wagons of grain across the road to Ollerby, the Northmoor Railway said. Brook, its director, promised to pay for every hen. Cranes will lift the wagons before the weekend.',
  },
]
const orchestra = [
  {
    id: 'o1',
    outlet: 'Capital Wire',
    publishedAt: '2026-03-04',
    title: 'Calder orchestra strikes on eve of its tour',
    text: 'The musicians of the Calder Philharmonic laid down their bows on Wednesday, a day before they were to fly to Merrow. Their union asks for 640 crowns more a month, and the hall’s manager, Otto Lindgren, calls that ruinous.',
  },
  {
    id: 'o2',
    outlet: 'Signal Post',
    publishedAt: '2026-03-05',
    title: 'No music from Calder: Philharmonic strike goes on',
    text: 'Otto Lindgren sat alone in the great hall in Calder last night. The Philharmonic has struck for 640 crowns a month, and the tour to Merrow is off. The musicians’ union says that it will not be rushed.',
  },
]
const all: GroupedArticle[] = [...train, ...orchestra]
const storiesOf = (articles: GroupedArticle[], decisions: StoryDecision[] = []) =>
  Object.fromEntries(
    groupStories(articles, ranks, decisions).map(({ id, storyId }) => [id, storyId]),
  )
const asFound = { t1: 't1', t2: 't1', t3: 't1', o1: 'o1', o2: 'o1' }
const put = (article: string, storyId: string): StoryDecision => ({
  kind: 'put-in-story',
  article,
  storyId,
})
const keepOut = (article: string, storyId: string): StoryDecision => ({
  kind: 'keep-out-of-story',
  article,
  storyId,
})

describe('articles of one story', () => {
  test('are one story under the id of the earliest', () => {
    expect(storiesOf(all)).toEqual(asFound)
  })

  test.each<[string, (article: GroupedArticle) => GroupedArticle]>([
    ['dates', ({ publishedAt, ...article }) => article],
    ['headlines', ({ title, ...article }) => article],
    ['outlets', ({ outlet, ...article }) => article],
  ])('are found without %s', (_, strip) => {
    const stories = storiesOf(all.map(strip))
    expect(stories.t3).toBe(stories.t1)
    expect(stories.o2).toBe(stories.o1)
    expect(stories.o1).not.toBe(stories.t1)
  })

  test('say why: names and numbers, phrases, days', () => {
    const because = new Map(groupStories(all, ranks).map(({ id, because }) => [id, because]))
    expect(because.get('t1')).toBe('starts a story')
    expect(because.get('o2')).toBe(
      'same names and numbers (Calder, Philharmonic, Merrow, 640), two shared phrases, one day apart (nearest: o1)',
    )
  })

  test('are the same in whatever order they are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual(asFound)
      }),
      { numRuns: 30 },
    )
  })

  test('of two days of one affair are two stories when weeks lie between', () => {
    const later = orchestra.map((article) => ({
      ...article,
      id: `${article.id}-later`,
      publishedAt: '2027-01-20',
      title: 'Calder hall to be rebuilt',
      text: 'Builders will take down the roof of the hall in Calder in June, the city said. The plan costs four million crowns, and neighbours fear the dust.',
    }))
    const stories = storiesOf([...orchestra, ...later])
    expect(stories['o1-later']).toBe(stories['o2-later'])
    expect(stories['o1-later']).not.toBe(stories.o1)
  })
})

describe('odd input', () => {
  test.each<[string, GroupedArticle[], Record<string, string>]>([
    ['nothing', [], {}],
    ['one article', [train[0]], { t1: 't1' }],
    [
      'texts without words',
      [
        { id: 'a', text: '' },
        { id: 'b', text: '…' },
      ],
      { a: 'a', b: 'b' },
    ],
    [
      'all copies of one text',
      ['c', 'a', 'b'].map((id) => ({ ...train[0], id })),
      { a: 'a', b: 'a', c: 'a' },
    ],
    [
      'dates in the future and in no calendar',
      [
        { ...train[0], publishedAt: '2999-01-01' },
        { ...train[1], publishedAt: '2026-02-31' },
        { ...train[2], publishedAt: 'soon' },
      ],
      { t1: 't1', t2: 't1', t3: 't1' },
    ],
  ])('%s', (_, articles, stories) => {
    expect(storiesOf(articles)).toEqual(stories)
  })

  test('any strings: every article has a story, and a story is named after one of its articles', () => {
    const anything = fc.record({
      id: fc.uuid(),
      text: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...all.map(({ text }) => text)),
      ),
      title: fc.option(fc.string()),
      url: fc.option(fc.oneof(fc.webUrl(), fc.string())),
      outlet: fc.option(fc.string()),
      publishedAt: fc.option(fc.string()),
    })
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (articles) => {
        const places = groupStories(articles, ranks)
        expect(places.map(({ id }) => id)).toEqual(articles.map(({ id }) => id))
        const storyOf = new Map(places.map(({ id, storyId }) => [id, storyId]))
        for (const { storyId } of places) expect(storyOf.get(storyId)).toBe(storyId)
      }),
    )
  })

  test('two thousand copies of one text cost no more than their number', () => {
    const copies = Array.from({ length: 2_000 }, (_, index) => ({ ...train[0], id: `c${index}` }))
    const started = process.cpuUsage().user
    expect(new Set(Object.values(storiesOf(copies))).size).toBe(1)
    // About a second and a half; every pair compared would take twenty.
    expect(process.cpuUsage().user - started).toBeLessThan(10_000_000)
  })

  test('three hundred copies of one text, beside as many stories of one article', () => {
    const copies = Array.from({ length: 300 }, (_, index) => ({ ...train[0], id: `c${index}` }))
    const loners = inventArchive(2_000)
      .filter(({ id }) => id.endsWith('-0'))
      .slice(0, 300)
    expect(loners).toHaveLength(300)
    const stories = storiesOf([...copies, ...loners])
    expect(new Set(copies.map(({ id }) => stories[id])).size).toBe(1)
    expect(new Set(loners.map(({ id }) => stories[id])).size).toBeGreaterThan(290)
  })
})

describe('what a person decided', () => {
  test.each<[string, StoryDecision[], Record<string, string>]>([
    [
      'puts an unlike article in a story',
      [put('o1', 't1'), keepOut('o2', 't1')],
      { o1: 't1', t3: 't1' },
    ],
    [
      'keeps an article out of the story that it is like',
      [keepOut('t2', 't1')],
      { t2: 't2', t3: 't1' },
    ],
    [
      'gives a story a name of its own',
      [put('t2', 'grain')],
      { t1: 'grain', t2: 'grain', t3: 'grain', o1: 'o1' },
    ],
    [
      'parts a story in two',
      [put('t1', 'derailment'), put('t3', 'inquiry')],
      { t1: 'derailment', t3: 'inquiry' },
    ],
    ['of two, the later holds', [put('o1', 't1'), put('o1', 'music')], { o1: 'music', t1: 't1' }],
    ['is taken back by its contrary', [keepOut('t2', 't1'), put('t2', 't1')], { t2: 't1' }],
    [
      'about articles that are not here changes nothing',
      [put('x', 'y'), keepOut('z', 'y')],
      asFound,
    ],
  ])('%s', (_, decisions, stories) => {
    expect(storiesOf(all, decisions)).toMatchObject(stories)
  })

  test('is said', () => {
    const places = groupStories(all, ranks, [put('o1', 't1')])
    expect(places.find(({ id }) => id === 'o1')?.because).toBe('put in this story by hand')
  })

  test('is never undone, whatever the decisions', () => {
    const aDecision = fc.record({
      kind: fc.constantFrom('put-in-story' as const, 'keep-out-of-story' as const),
      article: fc.constantFrom(...all.map(({ id }) => id)),
      storyId: fc.constantFrom('t1', 'o1', 'music', 'grain'),
    })
    fc.assert(
      fc.property(fc.array(aDecision, { maxLength: 8 }), (decisions) => {
        const stories = storiesOf(all, decisions)
        decisions.forEach(({ kind, article, storyId }, index) => {
          const isLast = !decisions
            .slice(index + 1)
            .some(
              (later) =>
                later.article === article &&
                (later.storyId === storyId ||
                  (kind === 'put-in-story' && later.kind === 'put-in-story')),
            )
          if (!isLast || (kind === 'keep-out-of-story' && article === storyId)) return
          if (kind === 'put-in-story') expect(stories[article]).toBe(storyId)
          else expect(stories[article]).not.toBe(storyId)
        })
      }),
    )
  })
})

describe('the day of an article', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['the date given', '2026-03-04', 'https://a.example/2025/01/01/x', '2026-03-04'],
    ['the day in the zone of its time', '2026-03-04T23:30:00-08:00', null, '2026-03-04'],
    ['numbers in the address', null, 'https://a.example/news/2026/3/4/grain', '2026-03-04'],
    ['joined by hyphens', null, 'https://a.example/grain-2026-03-04/', '2026-03-04'],
    ['run together', null, 'https://a.example/grain/20260304.html', '2026-03-04'],
    ['with the month’s name', null, 'https://a.example/2026/mar/04/grain', '2026-03-04'],
    ['a month alone is no day', null, 'https://a.example/2026/03/grain', null],
    ['a long number is no day', null, 'https://a.example/grain/120260304', null],
    ['no such day', null, 'https://a.example/2026/02/31/grain', null],
    ['a query is no path', null, 'https://a.example/grain?d=2026-03-04', null],
    ['nothing', null, 'grain', null],
  ])('%s', (_, publishedAt, url, day) => {
    const expected = day === null ? null : Date.parse(day) / 86_400_000
    expect(dayOfArticle({ publishedAt, url })).toBe(expected)
  })
})

test('the demo stories are parted as they are told', () => {
  const articles = demoStories.flatMap((folder) =>
    readDemo(join(import.meta.dirname, '../../prisma/demo', folder)).map((article) => ({
      ...article,
      id: `${folder}/${article.id}`,
    })),
  )
  const stories = new Map<string, Set<string>>()
  for (const { id, storyId } of groupStories(articles, ranks)) {
    const folder = id.slice(0, id.indexOf('/'))
    stories.set(folder, (stories.get(folder) ?? new Set()).add(storyId))
  }
  expect(articles).toHaveLength(19)
  expect([...stories.values()].map(({ size }) => size)).toEqual([1, 1, 1])
  expect(new Set([...stories.values()].flatMap((ids) => [...ids])).size).toBe(3)
})
