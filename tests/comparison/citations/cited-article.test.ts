import { describe, expect, test } from 'vitest'
import { traceCitations } from '#comparison/trace-citations'
import { citationSchema } from '#domain/comparison'
import type { OutletFacts } from '#domain/outlet'
import { comparedArticle, type Told } from './traced'

const gazette: OutletFacts = {
  name: 'Fernhill Gazette',
  aliases: ['FG'],
  domains: ['fernhill-gazette.example', 'fg.example'],
  country: null,
  kind: 'newspaper',
}

async function edgesOf(...told: Told[]): Promise<string[]> {
  const articles = await Promise.all(told.map(comparedArticle))
  return traceCitations(articles, { outlets: [gazette], copies: [] }).map(
    ({ from, to, credited }) => `${from} → ${to}${credited ? '' : ', possible'}`,
  )
}

const paraffin: Told = {
  id: 'paraffin',
  outlet: 'Fernhill Gazette',
  publishedAt: '2026-05-04T08:00:00+00:00', // a Monday
  title: 'Ledger of canal board soaked in paraffin',
  text: 'The ledger of the canal board was soaked in paraffin, a porter found.',
}
const candles: Told = {
  id: 'candles',
  outlet: 'Fernhill Gazette',
  publishedAt: '2026-05-06T08:00:00+00:00', // a Wednesday
  title: 'Eleven crates of candles under the library',
  text: 'A diver has counted eleven crates of candles in the cellar of the library.',
}
const citing = (text: string, more: Partial<Told> = {}): Told => ({
  id: 'echo',
  outlet: 'Saltmarsh Echo',
  publishedAt: '2026-05-08T08:00:00+00:00',
  text,
  ...more,
})

describe('of several articles of the cited outlet the sentence means', () => {
  test.each([
    [
      'the one whose words it has',
      'The Fernhill Gazette reported that paraffin was used.',
      'paraffin',
    ],
    [
      'the latest, where nothing tells them apart',
      'The Fernhill Gazette reported on the library and the canal.',
      'candles',
    ],
    [
      'the one of the day that it names',
      'The Fernhill Gazette reported on Monday on the porter and the library.',
      'paraffin',
    ],
    [
      'the first, where it says so',
      'The Fernhill Gazette first reported the loss of candles and of a ledger.',
      'paraffin',
    ],
    ['the outlet by its other name', 'Candles were found, FG reported.', 'candles'],
  ])('%s', async (_, text, to) => {
    expect(await edgesOf(paraffin, candles, citing(text))).toEqual([`echo → ${to}`])
  })

  test('the one that a line below the text gives all of it to', async () => {
    const text = `${candles.text}\n\nThis article was originally published by the Fernhill Gazette.`
    expect(await edgesOf(paraffin, candles, citing(text))).toEqual(['echo → candles'])
  })

  test('none that came later', async () => {
    const text = 'The Fernhill Gazette reported that candles were found.'
    const early = citing(text, { publishedAt: '2026-05-05T08:00:00+00:00' })
    expect(await edgesOf(candles, early)).toEqual(['echo → Fernhill Gazette'])
  })

  test('none of another year, and none with which it shares nothing', async () => {
    const old = 'The Fernhill Gazette reported in 2019 that candles were found.'
    expect(await edgesOf(candles, citing(old))).toEqual(['echo → Fernhill Gazette'])
    const other = 'The Fernhill Gazette reported that herring was cheap.'
    expect(await edgesOf(candles, citing(other))).toEqual(['echo → Fernhill Gazette'])
  })

  test('an undated one, since the credit itself says which was first', async () => {
    const text = 'The Fernhill Gazette reported that candles were found.'
    expect(await edgesOf({ ...candles, publishedAt: null }, citing(text))).toEqual([
      'echo → candles',
    ])
    expect(await edgesOf(candles, citing(text, { publishedAt: null }))).toEqual(['echo → candles'])
  })

  test('one edge for each pair, and how many more sentences show it', async () => {
    const text =
      'The Fernhill Gazette reported that candles were found. According to the Gazette, a diver counted the crates.'
    const articles = await Promise.all([candles, citing(text)].map(comparedArticle))
    const [edge, ...more] = traceCitations(articles, { outlets: [gazette], copies: [] })
    expect(more).toEqual([])
    expect(text.slice(...edge.evidence)).toBe(
      'The Fernhill Gazette reported that candles were found.',
    )
    expect(edge.because).toContain('and in one more place')
    expect(citationSchema.parse(edge)).toEqual(edge)
  })
})

describe('an outlet’s own earlier article', () => {
  const later: Told = { ...candles, id: 'later', publishedAt: '2026-05-09T08:00:00+00:00' }

  test.each([
    [
      'As this newspaper reported on Wednesday, eleven crates of candles were found.',
      ['later → candles'],
    ],
    ['The Gazette reported on Wednesday that candles were found.', ['later → candles']],
    ['We first reported the find of the candles on Wednesday.', ['later → candles']],
    ['A diver told this newspaper that there were more candles.', []],
    ['The Fernhill Gazette has counted the candles.', []],
    ['The Gazette reports on candles every day.', []],
  ])('%s', async (text, edges) => {
    expect(await edgesOf(candles, { ...later, text })).toEqual(edges)
  })

  test('that is not in the set is no edge', async () => {
    const text = 'As this newspaper reported on Wednesday, candles were found.'
    expect(await edgesOf({ ...later, text })).toEqual([])
  })
})

describe('a hyperlink cites', () => {
  const url = 'https://www.fernhill-gazette.example/news/candles'
  const text = 'Candles were found under the library. Herring was cheap.'
  const linked = (address: string, more: Partial<Told> = {}) =>
    citing(text, { links: [{ words: 'found', url: address }], ...more })

  test.each([
    ['the article that it points to', url, ['echo → candles']],
    [
      'the same page by another spelling',
      'http://fernhill-gazette.example/news/candles/?utm_source=echo#top',
      ['echo → candles'],
    ],
    [
      'another page of the outlet',
      'https://news.fg.example/2019/herring',
      ['echo → Fernhill Gazette'],
    ],
    ['no front page', 'https://fernhill-gazette.example/', []],
    ['no page of nobody', 'https://herring.example/cheap', []],
    ['nothing that is no address', 'javascript:void(0)', []],
    ['nothing in its own pages', 'https://saltmarsh-echo.example/news/herring', []],
  ])('%s', async (_, address, edges) => {
    const own = { url: 'https://saltmarsh-echo.example/news/candles' }
    expect(await edgesOf({ ...candles, url }, linked(address, own))).toEqual(edges)
  })

  test('an article whose own address is not known, where it fits', async () => {
    expect(await edgesOf(candles, linked(url))).toEqual(['echo → candles'])
  })

  test('nothing in a line of furniture', async () => {
    const more = citing('Candles were found.\n\nRead more: Eleven crates of candles', {
      links: [{ words: 'Eleven crates', url }],
    })
    expect(await edgesOf({ ...candles, url }, more)).toEqual([])
  })
})

describe('odd sets', () => {
  test('no article, and one', async () => {
    expect(traceCitations([], { outlets: [gazette], copies: [] })).toEqual([])
    expect(await edgesOf(candles)).toEqual([])
    expect(await edgesOf({ ...candles, text: '' })).toEqual([])
  })

  test('the same address twice: two versions of an article do not cite one another', async () => {
    const url = 'https://fernhill-gazette.example/news/candles'
    const next = { ...candles, id: 'next', url, publishedAt: '2026-05-07T08:00:00+00:00' }
    expect(await edgesOf({ ...candles, url }, next)).toEqual([])
    const linking = citing('Candles were found.', { links: [{ words: 'found', url }] })
    expect(await edgesOf({ ...candles, url }, next, linking)).toEqual(['echo → candles'])
  })

  test('the same id twice is one article', async () => {
    const text = 'The Fernhill Gazette reported that candles were found.'
    expect(await edgesOf(candles, candles, citing(text))).toEqual(['echo → candles'])
  })

  test('all copies of one text: each may come from the first', async () => {
    const outlets = ['Fernhill Gazette', 'Saltmarsh Echo', 'Mossport Star', 'Canal Times']
    const copies = outlets.map((outlet, day) => ({
      ...candles,
      id: `c${day}`,
      outlet,
      publishedAt: `2026-05-0${day + 1}`,
    }))
    expect(await edgesOf(...copies)).toEqual([
      'c1 → c0, possible',
      'c2 → c0, possible',
      'c3 → c0, possible',
    ])
  })

  test.each([
    ['nothing but an outlet’s name', 'The Fernhill Gazette '.repeat(2000)],
    ['nothing but opening marks', '“'.repeat(20_000)],
    ['lone surrogates, null characters and another script', '\ud800 \u0000 مرحبا 😀 '.repeat(500)],
    ['one sentence without an end', 'ledger and candle and '.repeat(5000)],
  ])('%s is read in bounded time', async (_, text) => {
    const before = process.cpuUsage()
    const ends = (await edgesOf(candles, citing(text))).map((edge) => edge.split(' → ')[0])
    expect(ends.every((from) => from === 'echo')).toBe(true)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10)
  })

  test('two that cite one another both do', async () => {
    const a = { ...citing('The Canal Times reported on candles.'), publishedAt: null }
    const b = {
      ...a,
      id: 'times',
      outlet: 'Canal Times',
      text: 'The Saltmarsh Echo reported on candles.',
    }
    expect(await edgesOf(a, b)).toEqual(['echo → times', 'times → echo'])
  })

  test.each([
    ['Independent', 'The Independent reported that candles were found.', ['echo → common']],
    ['Independent', 'Independent experts reported that candles were found.', []],
    ['The Hill', 'An aide told The Hill that candles were found.', ['echo → common']],
    ['The Hill', 'Candles were found on the hill, and the Hill family said so.', []],
    ['Time', 'Candles were found, Time reported.', ['echo → common']],
    ['Time', 'Time said what candles do not.', []],
    ['The Sun', 'The sun reported to nobody that candles were found.', []],
  ])('an outlet named %s: %s', async (outlet, text, edges) => {
    expect(await edgesOf({ ...candles, id: 'common', outlet }, citing(text))).toEqual(edges)
  })
})

test('forty articles of 600 words take well under a second of processor time', async () => {
  const words = 'ledger canal candle porter crate library diver cellar herring paraffin'.split(' ')
  const textOf = (seed: number) =>
    Array.from({ length: 60 }, (_, line) => {
      const word = (step: number) => words[(seed * 7 + line * step + step) % words.length]
      return `A ${word(1)} and a ${word(3)} lay by the ${word(7)}, the Fernhill Gazette reported.`
    }).join(' ')
  const articles = await Promise.all(
    Array.from({ length: 40 }, (_, seed) =>
      comparedArticle({
        id: `a${seed}`,
        outlet: `Canal Times ${seed}`,
        publishedAt: `2026-05-04T08:${10 + seed}:00Z`,
        text: textOf(seed),
      }),
    ),
  )
  const before = process.cpuUsage()
  expect(traceCitations(articles, { outlets: [gazette], copies: [] }).length).toBeGreaterThan(39)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500)
})
