import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addPolicy,
  type GivenPolicy,
  linkSentence,
  lookForPolicies,
  unlinkSentence,
  viewPolicies,
} from '#workflows/outlet-policies'
import { viewPromiseEvidence, viewPromises } from '#workflows/view-promises'
import { openWorkspace } from '#workflows/workspace'
import { addAll, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
let site: Server
let host = ''
const asked: string[] = []
let why = 'Readers are told why a source is anonymous.'
let outletId = ''

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      request.url === '/about'
        ? `<!doctype html><html><head><script type="application/ld+json">{"unnamedSourcesPolicy":"/sources","ethicsPolicy":"/ethics"}</script></head><body><main><h1>About us</h1></main></body></html>`
        : `<!doctype html><html><body><main><h1>Sources</h1><p>${why} ${long}</p><p>At least one editor knows the identity of an unnamed source.</p></main></body></html>`,
    )
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`
  await addAll({ title: 'The cracked lamp' }, ...Object.values(lighthouse))
  await readEverything()
  const { db } = await openWorkspace()
  outletId = (await db.prisma.outlet.findFirstOrThrow({ where: { name: 'Harbor Herald' } })).id
}, 300_000)

afterAll(async () => {
  site?.close()
  await closeOwn()
})

const long = `We describe the source as fully as we safely can, ${'in words that every reader of this paper knows, '.repeat(6)}and we do so early.`
const reach = () => ({ allowPrivate: [host] })
const give = (given: Partial<GivenPolicy>) =>
  addPolicy(
    {
      ...{ outletId, kind: 'unnamedSourcesPolicy', address: '', file: null },
      pasted: { title: '', text: '' },
      ...given,
    },
    reach(),
  )

async function only() {
  const view = await viewPolicies(outletId)
  if (view?.policies.length !== 1) throw new Error('There is not one policy.')
  return view.policies[0]
}

describe('a published policy', () => {
  test('is offered where a page names it, and fetched only when asked for', async () => {
    const looked = await lookForPolicies(`http://${host}/about`, reach())
    expect(looked).toEqual({
      outcome: 'looked',
      title: 'About us',
      offers: [
        { kind: 'unnamedSourcesPolicy', url: `http://${host}/sources` },
        { kind: 'ethicsPolicy', url: `http://${host}/ethics` },
      ],
    })
    expect(asked).toEqual(['/about'])
    expect((await viewPolicies(outletId))?.policies).toEqual([])
    expect(await give({ address: `http://${host}/sources` })).toMatchObject({ outcome: 'kept' })
    expect(asked).toEqual(['/about', '/sources'])
  })

  test('is shown in at most 25 words a sentence, with suggestions that say why', async () => {
    const { sentences, url } = await only()
    expect(url).toBe(`http://${host}/sources`)
    for (const { words } of sentences)
      expect(words.match(/\S+/g)?.length ?? 0).toBeLessThanOrEqual(25)
    const told = sentences.find(({ words }) => words === why)
    expect(told?.suggestions).toContainEqual({
      ...{ rule: 'R19', because: 'asks to tell readers why somebody is not named' },
    })
    expect(sentences.flatMap(({ linked }) => linked)).toEqual([])
  })

  test('stands beside what the texts show, rule by rule, as counts of articles', async () => {
    const { versionId, sentences } = await only()
    const start = (part: string) => sentences.find(({ words }) => words.includes(part))?.start ?? -1
    const link = (rule: string, part: string) =>
      linkSentence({ outletId, versionId, rule, start: start(part) })
    expect(await link('R19', 'told why')).toBe(true)
    expect(await link('R19', 'told why')).toBe(true)
    expect(await link('R39', 'one editor')).toBe(true)
    expect(await link('R99', 'one editor')).toBe(false)
    expect(await linkSentence({ outletId, versionId, rule: 'R10', start: 3 })).toBe(false)
    expect(await linkSentence({ outletId: 'other', versionId, rule: 'R10', start: 0 })).toBe(false)
    let view = await viewPromises(outletId, 1)
    for (let tries = 0; view.judged < 1 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      view = await viewPromises(outletId, 1)
    }
    expect(view.rules.map(({ rule, promises }) => [rule, promises.length])).toEqual([
      ['R19', 1],
      ['R39', 1],
    ])
    const [reasons, process] = view.rules
    // The one article of the outlet has a port official "on condition of anonymity": no reason is given.
    expect(reasons.shown).toEqual({
      met: 0,
      flagged: 1,
      waived: 0,
      cannotTell: 0,
      notApplicable: 0,
    })
    expect(process.shown).toBeNull()
    expect(JSON.stringify(view)).not.toMatch(/grade|score|share|percent/)
    const evidence = await viewPromiseEvidence(outletId, { rule: 'R19', mark: 'flagged', page: 1 })
    expect(evidence).toMatchObject({ all: 1, articles: [{ findings: [{}] }] })
    expect(await viewPromiseEvidence(outletId, { rule: 'R19', mark: 'best', page: 1 })).toBeNull()
    const empty = await viewPromiseEvidence(outletId, { rule: 'R19', mark: 'met', page: 1 })
    expect(empty?.all).toBe(0)
  })

  test('that has changed is a new version: what still stands keeps its links, what is gone says so', async () => {
    expect(await give({ address: `http://${host}/sources` })).toMatchObject({
      outcome: 'unchanged',
    })
    why = 'Our readers learn from us who speaks.'
    expect(await give({ address: `http://${host}/sources` })).toMatchObject({
      outcome: 'new-version',
    })
    const { before, sentences } = await only()
    expect(before).toHaveLength(1)
    expect(sentences.flatMap(({ linked }) => linked.map(({ rule }) => rule))).toEqual(['R39'])
    const { rules } = await viewPromises(outletId, 1)
    expect(rules.map(({ rule, promises }) => [rule, promises.map((one) => one.isCurrent)])).toEqual(
      [
        ['R19', [false]],
        ['R39', [true]],
      ],
    )
  })

  test('can be pasted or opened; nothing, a private address and a foreign outlet are refused', async () => {
    const text = 'We correct mistakes promptly.'
    const pasted = { title: 'Corrections', text }
    expect(await give({ kind: 'correctionsPolicy', pasted })).toMatchObject({
      ...{ outcome: 'kept', title: 'Corrections' },
    })
    const bytes = new TextEncoder().encode(`# Ethics\n\n${text}`)
    const file = { name: 'ethics.md', bytes }
    expect(await give({ kind: 'ethicsPolicy', file })).toMatchObject({ outcome: 'kept' })
    expect(await give({})).toEqual({ outcome: 'nothing-given' })
    expect(await give({ outletId: 'none', pasted })).toEqual({ outcome: 'no-such-outlet' })
    expect(await lookForPolicies('http://127.0.0.1:9/x')).toMatchObject({ outcome: 'refused' })
    expect(await viewPolicies('none')).toBeNull()
  })

  test('loses a link when it is taken away', async () => {
    const view = await viewPolicies(outletId)
    const linked = view?.policies.flatMap(({ sentences }) => sentences.flatMap((one) => one.linked))
    expect(linked).toHaveLength(1)
    expect(await unlinkSentence('other', linked?.[0].id ?? '')).toBe(false)
    expect(await unlinkSentence(outletId, linked?.[0].id ?? '')).toBe(true)
    const { rules } = await viewPromises(outletId, 1)
    expect(rules.map(({ rule }) => rule)).toEqual(['R19'])
  })
})
