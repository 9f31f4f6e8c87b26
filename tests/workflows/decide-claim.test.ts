import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCoverage } from '#workflows/add-coverage'
import { decideClaim } from '#workflows/decide-claim'
import type { DecisionRefusal } from '#workflows/refuse-decision'
import { redoDecision, undoDecision } from '#workflows/undo-decision'
import { updateStories } from '#workflows/update-story'
import { viewComparison } from '#workflows/view-comparison'
import { openWorkspace } from '#workflows/workspace'
import { addAll, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

let storyId: string
/** A place of the story by its words. */
let place: (
  outlet: string,
  words: string,
) => { article: string; start: number; end: number; words: string }

beforeAll(async () => {
  const added = await addAll(
    { title: 'Lighthouse' },
    lighthouse.herald,
    lighthouse.courier,
    lighthouse.gazette,
    lighthouse.post,
  )
  storyId = added.storyId ?? ''
  await readEverything()
  const { made } = await compared()
  place = (outlet, words) => {
    const article = made.comparison.articles.find((one) => one.outlet === outlet)?.id ?? ''
    const text = made.texts.find(({ id }) => id === article)?.text ?? ''
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`${outlet} does not say ${words}`)
    return { article, start, end: start + words.length, words }
  }
})

async function compared() {
  await updateStories(await openWorkspace())
  const view = await viewComparison(storyId)
  if (!view?.made) throw new Error('no comparison')
  return { ...view, made: view.made }
}

async function take(decision: unknown, by: string | null = null): Promise<string> {
  const taken = await decideClaim(storyId, decision, by)
  if (taken.outcome !== 'taken') throw new Error(JSON.stringify(taken))
  return taken.decisionId
}

const hurt = 'Nine passengers were hurt'
const knew = 'Everyone in the office knew it'

describe('what people decide holds until they take it back', () => {
  test('claims are merged and come apart again, and back', async () => {
    const before = (await compared()).made.comparison.claims
    const id = await take({
      kind: 'merge-claims',
      claim: place(
        'Larkmoor Post',
        'Nine passengers were hurt when the Sandpiper ran aground on the Gannet reef',
      ),
      other: place('Brookford Gazette', knew),
    })
    const merged = (await compared()).made.comparison.claims
    expect(merged).toHaveLength(before.length - 1)
    expect(merged.filter(({ isByHand }) => isByHand)).toHaveLength(1)
    expect(await undoDecision(id)).toEqual({ outcome: 'undone' })
    expect((await compared()).made.comparison.claims).toEqual(before)
    expect(await redoDecision(id)).toEqual({ outcome: 'redone' })
    expect((await compared()).made.comparison.claims).toEqual(merged)
    await undoDecision(id)
  })

  test('a possible citation is rejected, and is possible again', async () => {
    const { citations } = (await compared()).made.comparison
    const possible = citations.find(({ credited }) => !credited)
    if (!possible) throw new Error('no possible citation')
    const { from, to } = possible
    const left = async () =>
      (await compared()).made.comparison.citations.filter(
        (one) => one.from === from && one.to === to && !one.credited,
      ).length
    const before = await left()
    const id = await take({ kind: 'reject-citation', from, to })
    expect(await left()).toBe(0)
    await undoDecision(id)
    expect(await left()).toBe(before)
  })

  test('two bodies of the roster are one by hand, and two again', async () => {
    const rows = async () => (await compared()).made.roster
    const before = await rows()
    const id = await take({
      kind: 'merge-sources',
      source: place('Brookford Gazette', 'the coastguard'),
      other: place('Larkmoor Post', 'the letters'),
    })
    const merged = await rows()
    expect(merged).toHaveLength(before.length - 1)
    expect(merged.filter(({ isByHand }) => isByHand)).toHaveLength(1)
    await undoDecision(id)
    expect(await rows()).toEqual(before)
  })

  test('words that an outlet has moved are found again, and the decision stands where they are', async () => {
    const { start, end, ...rest } = place('Harbor Herald', hurt)
    await take({
      kind: 'rename-claim',
      claim: { ...rest, start: start + 7, end: end + 7 },
      gist: 'Nine hurt',
    })
    const logged = (await viewComparison(storyId))?.decisions.at(-1)
    expect(logged?.decision).toMatchObject({ claim: { start, end } })
  })

  test('a decision whose words are gone has no effect, and that is said', async () => {
    const { db } = await openWorkspace()
    const id = await take({
      kind: 'rename-claim',
      claim: place('Brookford Gazette', knew),
      gist: 'Known to all',
    })
    const article = place('Brookford Gazette', knew).article
    const { storyId: other } = await addAll({ title: 'Elsewhere' }, lighthouse.herald)
    await db.prisma.article.update({ where: { id: article }, data: { storyId: other ?? '' } })
    await db.prisma.story.update({ where: { id: storyId }, data: { revision: { increment: 1 } } })
    const effect = async () =>
      (await compared()).decisions.find((logged) => logged.id === id)?.hasEffect
    expect(await effect()).toBe(false)
    await db.prisma.article.update({ where: { id: article }, data: { storyId } })
    await db.prisma.story.update({ where: { id: storyId }, data: { revision: { increment: 1 } } })
    expect(await effect()).toBe(true)
    await undoDecision(id)
  })
})

describe('bad input is refused with what is wrong', () => {
  const cases: [string, () => unknown, DecisionRefusal, string?][] = [
    ['no decision', () => null, 'unreadable'],
    ['an unknown kind', () => ({ kind: 'grade-outlet' }), 'unreadable'],
    ['a move', () => ({ kind: 'put-in-story', article: 'a', storyId: 'b' }), 'unreadable'],
    [
      'words that stand nowhere',
      () => ({
        kind: 'rename-claim',
        claim: { ...place('Tarn Courier', 'nine passengers'), words: 'ten passengers' },
        gist: 'x',
      }),
      'words-not-found',
      'ten passengers',
    ],
    [
      'an article of another story',
      () => ({
        kind: 'rename-claim',
        claim: { article: 'none', start: 0, end: 1, words: 'a' },
        gist: 'x',
      }),
      'not-in-this-story',
    ],
    [
      'an empty name',
      () => ({ kind: 'rename-claim', claim: place('Harbor Herald', hurt), gist: '  ' }),
      'no-new-name',
    ],
    [
      'one claim merged with itself',
      () => ({
        kind: 'merge-claims',
        claim: place('Harbor Herald', hurt),
        other: place('Harbor Herald', 'passengers were hurt'),
      }),
      'one-claim-twice',
    ],
    [
      'a citation of itself',
      () => ({
        kind: 'confirm-citation',
        from: place('Harbor Herald', hurt).article,
        to: place('Harbor Herald', hurt).article,
      }),
      'cites-itself',
    ],
    [
      'a citation of nothing',
      () => ({ kind: 'confirm-citation', from: place('Harbor Herald', hurt).article, to: ' ' }),
      'cites-nothing',
    ],
    [
      'independence without a reason',
      () => ({
        kind: 'independent-origins',
        claim: place('Harbor Herald', hurt),
        articles: [place('Harbor Herald', hurt).article, place('Larkmoor Post', hurt).article],
        reason: ' ',
      }),
      'no-reason',
    ],
    [
      'an article independent of itself',
      () => ({
        kind: 'independent-origins',
        claim: place('Harbor Herald', hurt),
        articles: [place('Harbor Herald', hurt).article, place('Harbor Herald', hurt).article],
        reason: 'two witnesses',
      }),
      'one-origin-twice',
    ],
    [
      'a source where none is read',
      () => ({
        kind: 'merge-sources',
        source: place('Tarn Courier', 'Gannet reef'),
        other: place('Larkmoor Post', 'the letters'),
      }),
      'not-a-source',
      'Gannet reef',
    ],
    [
      'an anonymous source taken for a named one',
      () => ({
        kind: 'merge-sources',
        source: place('Brookford Gazette', 'Sources in the port'),
        other: place('Larkmoor Post', 'Ada Coll'),
      }),
      'would-name-anonymous',
    ],
  ]

  test.each(cases)('%s', async (_what, given, because, detail) => {
    const before = (await viewComparison(storyId))?.decisions.length
    const refused = await decideClaim(storyId, given())
    expect(refused).toMatchObject({
      outcome: 'refused',
      because,
      ...(detail === undefined ? {} : { detail }),
    })
    expect((await viewComparison(storyId))?.decisions).toHaveLength(before ?? -1)
  })

  test('a name where initials belong, a story and a decision that are gone', async () => {
    const decision = { kind: 'rename-claim', claim: place('Harbor Herald', hurt), gist: 'x' }
    expect(await decideClaim(storyId, decision, 'Ada Coll of Larkmoor')).toMatchObject({
      outcome: 'refused',
      because: 'not-initials',
    })
    expect(await decideClaim('none', decision)).toMatchObject({ outcome: 'refused' })
    expect(await undoDecision('none')).toMatchObject({ outcome: 'refused' })
    expect(await viewComparison('none')).toBeNull()
  })
})

test('what was added by hand stands in no story twice', async () => {
  const again = await addCoverage({
    story: { id: storyId },
    addresses: [],
    pasted: null,
    files: [lighthouse.herald],
  })
  expect(again.answers[0].outcome).toBe('already-here')
})
