import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allMeasures } from '#measures/all'
import { isInDenominator } from '#measures/measure'
import { addCoverage, type Coverage } from '#workflows/add-coverage'
import { answerSentence } from '#workflows/add-coverage/answer-sentence'
import { listStories } from '#workflows/list-stories'
import { measureStory } from '#workflows/measure-story'
import { defaultSelection } from '#workflows/read-selection'
import { viewArticle } from '#workflows/view-article'
import { viewEvidence } from '#workflows/view-evidence'
import { viewStory } from '#workflows/view-story'
import type { EvidenceAddress } from '#workflows/view-story/story-view'
import { ownWorkspace, readEverything } from './open-workspace'

const ferry = `Two harbour officials said the ferry was lost on Sunday, speaking on condition of anonymity.

“It turned north and was gone,” said Ada Coll, who keeps the harbour log. According to the log, the ferry left at six.

Sources say the captain had been warned. It is now believed that he left the ship before it turned.

A spokesman for the Harbour Board declined to comment. Critics said the board should have acted in the spring.`

const closeOwn = ownWorkspace()
let web: Server
let host: string

beforeAll(async () => {
  web = createServer((request, response) => {
    if (request.url === '/article') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      const paragraphs = ferry
        .split('\n\n')
        .map((words) => `<p>${words}</p>`)
        .join('')
      response.end(
        `<html lang="en"><head><title>Ferry lost</title><meta property="og:site_name" content="Harbor Herald"><meta property="article:published_time" content="2026-11-14T19:05:00+01:00"></head><body><nav>Home</nav><article><h1>Ferry lost</h1>${paragraphs}${paragraphs.replaceAll('ferry', 'boat')}</article></body></html>`,
      )
    } else if (request.url === '/inside') {
      response.writeHead(302, { location: 'http://127.0.0.1:9/secret' })
      response.end()
    } else {
      response.writeHead(404)
      response.end('no')
    }
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(web.address() as AddressInfo).port}`
}, 60_000)

afterAll(async () => {
  web.close()
  await closeOwn()
})

const nothing = { addresses: [], pasted: null, files: [] }
const bytes = (text: string) => new TextEncoder().encode(text)
const add = (coverage: Partial<Coverage>) =>
  addCoverage({ story: { title: 'Ferry' }, ...nothing, ...coverage }, { allowPrivate: [host] })
const paste = (text: string) => ({
  title: 'Ferry lost',
  outlet: 'Harbor Herald',
  publishedAt: '2026-11-14',
  text,
})

describe('each input answers for itself', () => {
  test('good and bad ones in one go; what is refused is not stored', async () => {
    const { storyId, answers } = await add({
      story: { title: 'Mixed' },
      addresses: [
        `http://${host}/article`,
        `http://${host}/missing`,
        `http://${host}/inside`,
        'http://10.0.0.1/',
        'ftp://x.example/',
        'no address',
      ],
      pasted: paste('Three words only.'),
      files: [
        { name: 'good.txt', bytes: bytes(ferry) },
        { name: 'again.txt', bytes: bytes(ferry) },
        { name: 'empty.txt', bytes: new Uint8Array() },
        { name: 'binary.txt', bytes: new Uint8Array([0, 1, 2, 3, 0, 255]) },
        {
          name: 'german.txt',
          bytes: bytes(
            'Die Fähre ging am Sonntag verloren, sagte der Hafenmeister, nachdem sie nach Norden abgebogen war und niemand sie mehr gesehen hatte, wie die Behörde am Abend mitteilte.',
          ),
        },
        { name: 'broken.pdf', bytes: bytes('%PDF-1.7 broken') },
      ],
    })
    const outcomes = Object.fromEntries(answers.map(({ input, outcome }) => [input, outcome]))
    expect(outcomes).toEqual({
      [`http://${host}/article`]: 'added',
      [`http://${host}/missing`]: 'refused',
      [`http://${host}/inside`]: 'refused',
      'http://10.0.0.1/': 'refused',
      'ftp://x.example/': 'refused',
      'no address': 'refused',
      null: 'refused',
      'good.txt': 'added',
      'again.txt': 'already-here',
      'empty.txt': 'refused',
      'binary.txt': 'refused',
      'german.txt': 'refused',
      'broken.pdf': 'refused',
    })
    for (const answer of answers) {
      expect(answer.refusal === null).toBe(answer.outcome !== 'refused')
      if (answer.refusal !== null)
        expect(answerSentence(answer)).toContain(`${answer.input ?? 'Pasted text'}: `)
    }
    const view = await viewStory(storyId as string)
    expect(view?.articles).toHaveLength(2)
    const fetched = view?.articles.find(({ url }) => url !== null)
    expect(fetched).toMatchObject({
      outlet: 'Harbor Herald',
      publishedAt: '2026-11-14T19:05:00+01:00',
    })
  })

  test('when nothing can be read no story is made', async () => {
    const before = (await listStories()).length
    const { storyId, answers } = await add({ pasted: paste('Three words only.') })
    expect(storyId).toBeNull()
    expect(answers[0].refusal).toMatchObject({ because: 'too-short' })
    expect(await listStories()).toHaveLength(before)
  })

  test('a date that is none is named', async () => {
    const { answers } = await add({ pasted: { ...paste(ferry), publishedAt: 'yesterday' } })
    expect(answers[0].refusal).toMatchObject({ because: 'no-date', about: 'yesterday' })
    expect(answerSentence(answers[0])).toMatch(/^Pasted text: “yesterday” is not a date/)
  })

  test('markup, NUL and lone surrogates are kept as text, and every offset holds', async () => {
    const odd = `<script>alert(1)</script> \0 \ud83d ${ferry}`
    const { answers } = await add({
      story: { title: '<b>Odd</b>' },
      pasted: { ...paste(odd), title: '<img src=x onerror=alert(1)>' },
    })
    await readEverything()
    const view = await viewArticle(answers[0].articleId as string)
    expect(view?.text).toHaveLength(odd.length)
    expect(view?.text.startsWith('<script>alert(1)</script> \ufffd \ufffd')).toBe(true)
    expect(view?.analysis?.text).toBe(view?.text)
    expect(view?.summary.title).toBe('<img src=x onerror=alert(1)>')
  })
})

describe('a story that was read', () => {
  let storyId: string
  /** The three are copies, which fall together as soon as they were compared. */
  const separate = { ...defaultSelection, copies: 'separate' } as const
  beforeAll(async () => {
    const outcome = await add({
      story: { title: 'Ferry in three outlets' },
      files: ['', ' Nobody at the port disputed it.', ' A second ferry was cancelled.'].map(
        (more, index) => ({
          name: `ferry-${index}.md`,
          bytes: bytes(
            `---\ntitle: Ferry lost ${index}\noutlet: Outlet ${index}\npublished: "2026-11-1${index}"\n---\n\n${ferry}${more}\n`,
          ),
        }),
      ),
    })
    storyId = outcome.storyId as string
    await readEverything()
  })

  test('shows what it rests on, in order of publication', async () => {
    const view = await viewStory(storyId, separate)
    expect(view?.story.pending).toBe(0)
    expect(view?.sourceMix.map(({ outlet }) => outlet)).toEqual([
      'Outlet 0',
      'Outlet 1',
      'Outlet 2',
    ])
    expect(view?.onlyAnonymousClaims.counted).toBeGreaterThanOrEqual(6)
    expect(view?.onlyAnonymousClaims.interval).not.toBeNull()
    const { counted, cases } = view?.onlyAnonymousClaims ?? { counted: 0, cases: 0 }
    expect(view?.paragraph.slice(0, 2)).toMatchObject([
      { id: 'found', counts: { claims: cases, articles: 3, outlets: 3 } },
      { id: 'anonymousSome', counts: { counted, cases }, link: { count: counted } },
    ])
  })

  const countBehind = async (address: EvidenceAddress) =>
    (await viewEvidence(storyId, address, separate))?.cases

  test('every link of the paragraph opens as many cases as it says', async () => {
    const view = await viewStory(storyId, separate)
    const links = (view?.paragraph ?? []).flatMap(({ link, items }) => [
      link,
      ...items.map((item) => item.link),
    ])
    expect(links.filter((link) => link !== null).length).toBeGreaterThan(2)
    for (const link of links) {
      if (!link) continue
      const { see, part } = link.query
      expect(await countBehind({ see, ...(part ? { part } : {}) })).toBe(link.count)
    }
  })

  test('every voice opens as many cases as it says', async () => {
    const view = await viewStory(storyId, separate)
    expect(view?.opaque.length).toBeGreaterThan(0)
    for (const { part, articleId, cases } of view?.opaque ?? []) {
      const address = { see: 'opaque-voices', part, article: articleId, case: cases.join(',') }
      expect(await countBehind(address)).toBe(cases.length)
    }
    expect(view?.anonymous.length).toBe(view?.reasonGiven.cases)
    for (const { articleId, caseId, step, reason } of view?.anonymous ?? []) {
      const address = { article: articleId, case: caseId }
      expect(await countBehind({ ...address, see: 'specificity', part: step })).toBe(1)
      expect(await countBehind({ ...address, see: 'reason-given', part: reason })).toBe(1)
    }
  })

  test('the words of opaque voices add up to their measure, kind by kind', async () => {
    const view = await viewStory(storyId, separate)
    const row = view?.measures.find(({ measure }) => measure === 'opaque-voices')
    for (const { part, cases } of row?.parts.filter(({ part }) => part !== 'other') ?? []) {
      const own = view?.opaque.filter((voice) => voice.part === part) ?? []
      expect(own.reduce((sum, voice) => sum + voice.cases.length, 0)).toBe(cases)
    }
  })

  test('SQL sums exactly what the pure functions count', async () => {
    const view = await viewStory(storyId, separate)
    const analyses = await Promise.all((view?.articles ?? []).map(({ id }) => viewArticle(id)))
    for (const measure of allMeasures) {
      const outcome = await measureStory(measure.id, storyId, separate)
      const all = analyses.flatMap((one) => (one?.analysis ? measure.cases(one.analysis) : []))
      const cases = all.filter(({ part }) => isInDenominator(measure, part))
      const row = view?.measures.find((one) => one.measure === measure.id)
      expect(row, measure.id).toMatchObject({
        counted: cases.filter(({ isCounted }) => isCounted).length,
        cases: cases.length,
        parts: measure.parts.map(({ id, label }) => ({
          part: id,
          label,
          cases: all.filter(({ part }) => part === id).length,
        })),
      })
      expect(outcome).toMatchObject({
        outcome: 'measured',
        stories: [
          {
            total: {
              counted: cases.filter(({ isCounted }) => isCounted).length,
              cases: cases.length,
            },
          },
        ],
      })
    }
  })

  test('the drawer holds exactly as many cases as the mark it was opened from', async () => {
    const view = await viewStory(storyId, separate)
    if (!view) throw new Error('no story')
    const size = async (address: Parameters<typeof viewEvidence>[1]) =>
      (await viewEvidence(storyId, address, separate))?.cases
    for (const row of view.sourceMix) {
      for (const { part, cases } of row.parts) {
        expect(await size({ see: 'source-mix', part, outlet: row.outletId })).toBe(cases)
      }
    }
    for (const row of view.onlyAnonymousClaims.rows) {
      expect(await size({ see: 'only-anonymous-claims', article: row.articleId })).toBe(row.counted)
    }
    for (const [see, { parts }] of [
      ['specificity', view.specificity],
      ['reason-given', view.reasonGiven],
    ] as const) {
      for (const { part, cases } of parts) expect(await size({ see, part })).toBe(cases)
    }
    expect(await size({ see: 'only-anonymous-claims' })).toBe(view.onlyAnonymousClaims.counted)
    expect(await size({ see: 'no-such-measure' })).toBeUndefined()
  })

  test('so it is for every measure, part by part, and for every source', async () => {
    const view = await viewStory(storyId, separate)
    const marks = view?.measures.flatMap(({ measure, counted, parts }) => [
      { see: measure, cases: counted },
      ...parts.map(({ part, cases }) => ({ see: measure, part, cases })),
    ])
    const voices = view?.voices.rows.map(({ part, articleId, attributions: cases }) => ({
      see: 'effective-sources',
      part,
      ...(articleId && { article: articleId }),
      cases,
    }))
    expect(marks?.length).toBeGreaterThan(allMeasures.length)
    expect(voices?.length).toBeGreaterThan(3)
    for (const { cases, ...address } of [...(marks ?? []), ...(voices ?? [])]) {
      expect((await viewEvidence(storyId, address, separate))?.cases, JSON.stringify(address)).toBe(
        cases,
      )
    }
  })

  test('an unknown story and an unknown measure are said so', async () => {
    expect(await viewStory('none')).toBeNull()
    expect(await measureStory('none', storyId)).toEqual({ outcome: 'no-such-measure' })
    expect(await measureStory('specificity', 'none')).toEqual({ outcome: 'no-such-story' })
  })
})
