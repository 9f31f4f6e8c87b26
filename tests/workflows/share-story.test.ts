import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SharedView } from '#domain/shared-view'
import { analysesOfStory } from '#store/analyses'
import { addCoverage } from '#workflows/add-coverage'
import { quotesOf } from '#workflows/export-dataset/list-rows'
import { storyToExport } from '#workflows/export-dataset/story-to-export'
import { listShares, openShare, revokeShare, shareStory } from '#workflows/share-story'
import { takeSnapshot } from '#workflows/share-story/take-snapshot'
import { updateStories } from '#workflows/update-story'
import { viewStory } from '#workflows/view-story'
import { openWorkspace } from '#workflows/workspace'
import { addAll, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

let storyId = ''

beforeAll(async () => {
  const added = await addAll({ title: 'The cracked lamp' }, ...Object.values(lighthouse))
  storyId = added.storyId ?? ''
  const officials = Array.from(
    { length: 12 },
    (_, at) =>
      `The lamp of quay ${at} had been cracked for many weeks before anyone in the whole of the port of Larkmoor thought of writing it down in the long log that the harbour keeps for every lamp, said a senior official of the port authority with knowledge of lamp ${at}, who was not authorised to speak.`,
  )
  await addCoverage({
    story: { id: storyId },
    addresses: [],
    files: [],
    pasted: {
      title: 'What the port knew',
      outlet: 'Port Radio',
      publishedAt: '2026-11-17',
      text: officials.join('\n\n'),
    },
  })
  await readEverything()
  await updateStories(await openWorkspace())
}, 120_000)

async function share(days = 7): Promise<string> {
  const outcome = await shareStory(storyId, days)
  if (outcome.outcome !== 'shared') throw new Error(outcome.because)
  return outcome.token
}

async function rowsOfShares(): Promise<{ id: string; row: string; token_hash: string }[]> {
  const { db } = await openWorkspace()
  return db.prisma.$queryRaw`SELECT id, token_hash, s::text AS row FROM share s ORDER BY created_at`
}

/** Words of articles as the view has them. */
function quotedIn({ compared, specificity }: SharedView): string[] {
  return [
    ...(compared?.claims ?? []).flatMap(({ gist }) => gist ?? []),
    ...specificity.steps.flatMap(({ words }) => words),
  ].map((words) => words.replace(/…$/, ''))
}

const wordsOf = (text: string) => text.match(/\S+/gu) ?? []

describe('a link to a story', () => {
  test('shows what the story page has, and is kept by the digest of its token alone', async () => {
    const token = await share()
    expect(token).toMatch(/^[\w-]{43}$/)
    const opened = await openShare(token)
    const view = await viewStory(storyId)
    expect(opened?.storyId).toBe(storyId)
    expect(opened?.view.headline).toMatchObject({
      counted: view?.headline.counted,
      cases: view?.headline.cases,
      share: view?.headline.share,
      interval: view?.headline.interval,
    })
    expect(opened?.view.compared?.claims.length).toBeGreaterThan(0)
    const rows = await rowsOfShares()
    expect(rows.at(-1)?.token_hash).toBe(createHash('sha256').update(token).digest('hex'))
    expect(rows.map(({ row }) => row).join('\n')).not.toContain(token)
  })

  test('holds for the days asked for, and no others may be asked for', async () => {
    for (const days of [1, 7, 30, 90]) {
      const opened = await openShare(await share(days))
      const held = Date.parse(opened?.expiresAt ?? '') - Date.parse(opened?.createdAt ?? '')
      expect(held).toBe(days * 24 * 60 * 60 * 1000)
    }
    for (const days of [0, -1, 2, 365, Number.NaN]) {
      const because = 'no-such-expiry'
      expect(await shareStory(storyId, days)).toEqual({ outcome: 'refused', because })
    }
    expect(await shareStory('nowhere', 7)).toEqual({ outcome: 'refused', because: 'no-such-story' })
  })

  test('shows nothing for a wrong token, one cut short, or its own digest', async () => {
    const token = await share()
    const hash = createHash('sha256').update(token).digest('hex')
    const turned = `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`
    for (const wrong of [turned, token.slice(1), `${token}x`, hash, '', '%00', '../x']) {
      expect(await openShare(wrong)).toBeNull()
    }
    expect(await openShare(token)).not.toBeNull()
  })

  test('ends at once when it is revoked, and what it showed is forgotten', async () => {
    const token = await share()
    const other = await share()
    const listed = await listShares(storyId)
    const rows = await rowsOfShares()
    const hash = createHash('sha256').update(token).digest('hex')
    const id = rows.find((row) => row.token_hash === hash)?.id ?? ''
    expect(listed?.shares.find((one) => one.id === id)?.state).toBe('open')
    expect(await revokeShare('another-story', id)).toBe(false)
    expect(await openShare(token)).not.toBeNull()
    expect(await revokeShare(storyId, id)).toBe(true)
    expect(await openShare(token)).toBeNull()
    expect(await openShare(other)).not.toBeNull()
    expect(await revokeShare(storyId, id)).toBe(false)
    const after = await listShares(storyId)
    expect(after?.shares.find((one) => one.id === id)?.state).toBe('revoked')
    expect((await rowsOfShares()).find((row) => row.id === id)?.row).not.toContain('cracked')
  })

  test('ends by the clock', async () => {
    const token = await share(1)
    const hash = createHash('sha256').update(token).digest('hex')
    const { db } = await openWorkspace()
    const expire = (expiresAt: Date) =>
      db.prisma.share.update({ where: { tokenHash: hash }, data: { expiresAt } })
    await expire(new Date(Date.now() + 60_000))
    expect(await openShare(token)).not.toBeNull()
    const { id } = await expire(new Date(Date.now() - 1000))
    expect(await openShare(token)).toBeNull()
    const listed = await listShares(storyId)
    expect(listed?.shares.find((one) => one.id === id)?.state).toBe('expired')
  })

  test('quotes no span over 25 words and no more than a tenth of an article', async () => {
    const opened = await openShare(await share())
    const quoted = opened ? quotedIn(opened.view) : []
    expect(quoted.length).toBeGreaterThan(3)
    for (const words of quoted) expect(wordsOf(words).length).toBeLessThanOrEqual(25)
    const { db } = await openWorkspace()
    const articles = await analysesOfStory(db, storyId)
    let found = 0
    for (const { analysis } of articles) {
      const text = analysis.text.toLowerCase()
      // A short description stands in many articles; what several words say is found where they are.
      const given = new Set<number>()
      for (const words of quoted.filter((one) => wordsOf(one).length > 3)) {
        const at = text.indexOf(words.toLowerCase())
        if (at < 0) continue
        const before = wordsOf(text.slice(0, at)).length
        wordsOf(words).forEach((_, place) => {
          given.add(before + place)
        })
      }
      found += given.size
      expect(given.size).toBeLessThanOrEqual(Math.floor(wordsOf(analysis.text).length / 10))
    }
    expect(found).toBeGreaterThan(10)
  })

  test('stays as it was when the story changes', async () => {
    const token = await share()
    const before = await openShare(token)
    const { db } = await openWorkspace()
    await db.prisma.story.update({ where: { id: storyId }, data: { title: 'Renamed' } })
    expect(await openShare(token)).toEqual(before)
    await db.prisma.story.update({ where: { id: storyId }, data: { title: 'The cracked lamp' } })
  })
})

describe('descriptions of anonymous sources', () => {
  const described = ({ specificity }: SharedView) => specificity.steps.flatMap(({ words }) => words)

  async function material() {
    const [view, from] = await Promise.all([viewStory(storyId), storyToExport(storyId)])
    if (!view || !from?.made) throw new Error('The story is not compared.')
    return { view, from, made: from.made }
  }

  test('are held back where together they would tell who somebody is', async () => {
    const { view, from, made } = await material()
    const open = takeSnapshot(view, from, [])
    const quotes = quotesOf(from)
    const shown = view.anonymous
      .map((voice) => ({
        ...voice,
        words: quotes.article(voice.articleId).label(voice.caseId).words,
      }))
      .find(({ words }) => described(open).filter((one) => one === words).length === 1)
    if (!shown) throw new Error('No description is shown.')
    const { articleId, caseId, words } = shown
    const isOf = (one: { article: string; sourceId: string }) =>
      one.article === articleId && one.sourceId === caseId
    const roster = made.roster.map((row) =>
      row.mentions.some(isOf) ? { ...row, isNarrowedByAll: true } : row,
    )
    const held = takeSnapshot(view, { ...from, made: { ...made, roster } }, [])
    expect(described(held)).not.toContain(words)
    expect(held.specificity.heldBack).toBeGreaterThan(open.specificity.heldBack)
    expect(held.specificity.cases).toBe(open.specificity.cases)
  })

  test('are all held back while it is not known which are of one source', async () => {
    const { view, from } = await material()
    const apart = takeSnapshot(view, { ...from, made: null }, [])
    expect(described(apart)).toEqual([])
    expect(apart.specificity.heldBack).toBe(view.anonymous.length)
    expect(apart.compared).toBeNull()
  })
})

test('a story that is still being read is not shared', async () => {
  const { db } = await openWorkspace()
  const [{ article }] = await analysesOfStory(db, storyId)
  const put = (state: 'waiting' | 'read') =>
    db.prisma.article.update({ where: { id: article.id }, data: { state } })
  await put('waiting')
  expect(await shareStory(storyId, 7)).toEqual({ outcome: 'refused', because: 'being-read' })
  await put('read')
  expect((await shareStory(storyId, 7)).outcome).toBe('shared')
})
