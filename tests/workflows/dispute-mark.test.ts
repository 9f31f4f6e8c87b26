import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identityOf } from '#domain/disputed-mark'
import { noteLimits } from '#domain/plain-note'
import { exportCorrections, importCorrections } from '#workflows/correction-file'
import { disputeMark, type GivenDispute, noteRates } from '#workflows/dispute-mark'
import { marksOfView } from '#workflows/dispute-mark/marks-of-view'
import { moderateDispute, viewDisputes, waitingDisputes } from '#workflows/moderate-disputes'
import { openShare, shareStory } from '#workflows/share-story'
import { besideMark, tellDisputes } from '#workflows/tell-disputes'
import { updateStories } from '#workflows/update-story'
import { openWorkspace } from '#workflows/workspace'
import { addAll, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

let storyId = ''
let otherStory = ''

beforeAll(async () => {
  const texts = Object.values(lighthouse)
  storyId = (await addAll({ title: 'The cracked lamp' }, ...texts)).storyId ?? ''
  otherStory = (await addAll({ title: 'Another lamp' }, texts[0])).storyId ?? ''
  await readEverything()
  await updateStories(await openWorkspace())
}, 120_000)

async function link(of = storyId): Promise<string> {
  const outcome = await shareStory(of, 7)
  if (outcome.outcome !== 'shared') throw new Error(outcome.because)
  return outcome.token
}

let sender = 0
/** Each note from an address of its own, so that no test meets the limits of another. */
function send(token: string, given: Partial<GivenDispute> = {}) {
  sender += 1
  const empty = { proposed: '', saidBy: '', trap: '' }
  const address = `198.51.100.${sender}`
  return disputeMark({ token, key: 'paragraph', note: 'No.', ...empty, address, ...given })
}

async function waiting(of = storyId) {
  return (await viewDisputes({ storyId: of, state: 'waiting', page: 1 }))?.disputes ?? []
}

describe('a note against a mark', () => {
  test('reaches the story of its own link alone, and is told to nobody before it is accepted', async () => {
    const before = await waitingDisputes()
    expect(await send(await link(), { note: 'Not so.' })).toEqual({ outcome: 'taken' })
    expect(await waitingDisputes()).toBe(before + 1)
    expect((await waiting()).map(({ dispute }) => dispute.note)).toContain('Not so.')
    expect(await waiting(otherStory)).toEqual([])
    expect(await tellDisputes(storyId)).toEqual({ accepted: [], log: [], declined: 0 })
  })

  test('can be written against every mark that the view shows, and leads the owner to it', async () => {
    const token = await link()
    const view = (await openShare(token))?.view
    const marks = view ? marksOfView(view) : []
    expect(new Set(marks.map(({ mark }) => mark.kind))).toEqual(
      new Set(
        [
          'paragraph',
          'number',
          'outlet',
          'claim',
          'attribution',
          'source',
          'reason',
          'citation',
        ].filter((kind) => kind !== 'citation' || view?.compared?.citations.length),
      ),
    )
    const firsts = [...new Map(marks.map((one) => [one.mark.kind, one])).values()]
    for (const { key } of firsts)
      expect(await send(token, { key, note: `About ${key}` })).toEqual({ outcome: 'taken' })
    const placed = (await waiting()).filter(({ dispute }) => dispute.note.startsWith('About'))
    expect(placed).toHaveLength(firsts.length)
    for (const { place } of placed) expect(place.isExact).toBe(true)
  })

  test('stands beside that mark alone, though two claims are shown in the same words', async () => {
    const view = (await openShare(await link()))?.view
    const compared = view?.compared
    if (!view || !compared) throw new Error('The story is not compared.')
    const [claim] = compared.claims
    const twins = { ...view, compared: { ...compared, claims: [claim, claim, claim] } }
    const marks = marksOfView(twins).map(({ mark }) => identityOf(mark))
    expect(new Set(marks).size).toBe(marks.length)
  })

  test.each(['', 'claim.999', 'number.drift', '__proto__', '../x'])(
    'against “%s” is refused: there is no such mark',
    async (key) => {
      expect(await send(await link(), { key })).toEqual({ outcome: 'no-such-mark' })
    },
  )

  test('by a link that is revoked, has expired or never was is refused', async () => {
    const { db } = await openWorkspace()
    const count = () => db.prisma.dispute.count()
    const before = await count()
    const token = await link()
    const opened = await openShare(token)
    const set = (data: { revokedAt?: Date | null; expiresAt?: Date }) =>
      db.prisma.share.update({ where: { id: opened?.shareId ?? '' }, data })
    await set({ expiresAt: new Date(Date.now() - 1000) })
    expect(await send(token)).toEqual({ outcome: 'no-such-link' })
    await set({ expiresAt: new Date(Date.now() + 60_000), revokedAt: new Date() })
    expect(await send(token)).toEqual({ outcome: 'no-such-link' })
    expect(await send(`${token.slice(1)}x`)).toEqual({ outcome: 'no-such-link' })
    await set({ revokedAt: null })
    expect(await count()).toBe(before)
    expect(await send(token)).toEqual({ outcome: 'taken' })
  })

  test('has at most 500 characters, counted as they are kept', async () => {
    const token = await link()
    const most = noteLimits.note
    expect(await send(token, { note: 'a'.repeat(most + 1) })).toEqual({
      ...{ outcome: 'too-long', field: 'note', length: most + 1, most },
    })
    expect(await send(token, { note: `${'a\r\n'.repeat(10)}${'b'.repeat(most - 20)}` })).toEqual({
      outcome: 'taken',
    })
    expect(await send(token, { saidBy: 'o'.repeat(noteLimits.saidBy + 1) })).toMatchObject({
      ...{ outcome: 'too-long', field: 'saidBy' },
    })
    for (const note of ['', ' \n\t ', '\u0000\u0007\u202E'])
      expect(await send(token, { note })).toEqual({ outcome: 'empty' })
  })

  test('is kept as text: markup as letters, without control and turning characters', async () => {
    const token = await link()
    await send(token, { note: '<img src=x onerror=alert(1)>\u0000\u0008\r\n\u202Ekcab\ud800' })
    expect((await waiting())[0].dispute.note).toBe('<img src=x onerror=alert(1)>\nkcab\uFFFD')
  })

  test('that fills in the trap is dropped, and the program is not told', async () => {
    const before = await waitingDisputes()
    expect(await send(await link(), { trap: 'http://shop.example' })).toEqual({ outcome: 'taken' })
    expect(await waitingDisputes()).toBe(before)
  })
})

describe('limits', () => {
  test('hold for one address at one link', async () => {
    const [token, other] = [await link(), await link()]
    const address = '203.0.113.9'
    for (let sent = 0; sent < noteRates.addressAnHour; sent += 1)
      expect(await send(token, { address })).toEqual({ outcome: 'taken' })
    const refused = await send(token, { address })
    expect(refused).toMatchObject({ outcome: 'too-many', because: 'address' })
    expect(refused.outcome === 'too-many' && refused.minutes).toBe(60)
    expect(await send(token)).toEqual({ outcome: 'taken' })
    expect(await send(other, { address })).toEqual({ outcome: 'taken' })
  })

  test('hold for one link, from however many addresses', async () => {
    const token = await link(otherStory)
    for (let sent = 0; sent < noteRates.linkADay; sent += 1)
      expect((await send(token)).outcome).toBe('taken')
    expect(await send(token)).toMatchObject({ outcome: 'too-many', because: 'link' })
    expect((await send(await link(otherStory))).outcome).toBe('taken')
  })

  test('no address is written down', async () => {
    await send(await link(), { address: '203.0.113.77' })
    const { db } = await openWorkspace()
    const rows = await db.prisma.$queryRaw<{ row: string }[]>`SELECT d::text AS row FROM dispute d`
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/203\.0\.113|198\.51\.100/)
  })
})

describe('the owner', () => {
  async function one(note: string, key = 'number.reason-given'): Promise<string> {
    await send(await link(), { note, key, saidBy: 'Quay Courier' })
    const found = (await waiting()).find(({ dispute }) => dispute.note === note)
    return found?.dispute.id ?? ''
  }
  const numberMark = { kind: 'number', measure: 'reason-given' } as const
  const told = async () => besideMark(await tellDisputes(storyId), numberMark)

  test('answers: the answer stands beside the number, also on a view that is made later', async () => {
    const id = await one('A reason is given in the last line.')
    expect(await moderateDispute(id, { step: 'answered', words: ' ' })).toEqual({
      ...{ outcome: 'no-words', step: 'answered' },
    })
    expect(await moderateDispute(id, { step: 'answered', words: 'It is; we missed it.' })).toEqual({
      outcome: 'done',
    })
    expect(await told()).toMatchObject([{ answer: 'It is; we missed it.', saidBy: 'Quay Courier' }])
    const { log } = await tellDisputes(storyId)
    expect(log.map(({ step }) => step).sort()).toEqual(['accepted', 'answered', 'received'])
    expect(await moderateDispute(id, { step: 'answered', words: 'It is; we missed it.' })).toEqual({
      outcome: 'nothing-to-do',
    })
    await moderateDispute(id, { step: 'corrected', words: '3 of 4 now, before 2 of 4' })
    expect((await told())[0].correction).toBe('3 of 4 now, before 2 of 4')
  })

  test('declines: the note is told to nobody, its reason only where that is wished', async () => {
    const [quiet, loud] = [await one('Buy lamps'), await one('Buy more lamps')]
    const words = 'Not about the number.'
    await moderateDispute(quiet, { step: 'declined', words: 'Spam.', isReasonPublic: false })
    await moderateDispute(loud, { step: 'declined', words, isReasonPublic: true })
    const all = await tellDisputes(storyId)
    expect(JSON.stringify(all)).not.toMatch(/Buy|Spam/)
    expect(all.declined).toBe(1)
    expect(all.log.filter(({ step }) => step === 'declined')).toMatchObject([{ words }])
    const before = (await told()).length
    await moderateDispute(loud, { step: 'accepted' })
    expect(await told()).toHaveLength(before + 1)
    expect((await tellDisputes(storyId)).log.some(({ step }) => step === 'declined')).toBe(false)
  })

  test('of an unknown dispute or story there is nothing', async () => {
    expect(await moderateDispute('none', { step: 'accepted' })).toEqual({
      outcome: 'nothing-to-do',
    })
    expect(await viewDisputes({ storyId: 'none', state: 'waiting', page: 1 })).toBeNull()
  })
})

describe('a correction file', () => {
  const now = '2026-11-20T10:00:00.000Z'
  const bytesOf = (file: unknown) => new TextEncoder().encode(JSON.stringify(file, null, 2))

  test('goes out and comes in again: a second time changes nothing', async () => {
    const file = await exportCorrections(storyId, now)
    expect(file?.corrections.length).toBeGreaterThan(3)
    const known = file?.corrections.length
    const given = { bytes: bytesOf(file), storyId: null, asDecided: true, now }
    expect(await importCorrections(given)).toMatchObject({ added: 0, known, elsewhere: 0 })
    expect(await exportCorrections(storyId, now)).toEqual(file)
    const { db } = await openWorkspace()
    await db.prisma.dispute.deleteMany({ where: { storyId } })
    expect(await importCorrections(given)).toMatchObject({ added: known, known: 0 })
    const again = await exportCorrections(storyId, now)
    const plain = (one: typeof file) =>
      one?.corrections.map(({ log, ...rest }) => ({
        ...rest,
        log: log.filter(({ step }) => step !== 'imported'),
      }))
    expect(plain(again)).toEqual(plain(file))
    expect(await importCorrections(given)).toMatchObject({ added: 0, known })
  })

  test('of somebody else waits for the owner, and puts no answer into their mouth', async () => {
    const file = await exportCorrections(storyId, now)
    const accepted = file?.corrections.filter(({ answer }) => answer !== null) ?? []
    expect(accepted.length).toBeGreaterThan(0)
    const foreign = accepted.map((one, at) => ({
      ...one,
      id: `00000000-0000-4000-8000-00000000000${at}`,
    }))
    const bytes = bytesOf({ ...file, corrections: foreign })
    const imported = await importCorrections({ bytes, storyId: otherStory, asDecided: false, now })
    expect(imported).toMatchObject({ outcome: 'imported', added: foreign.length })
    const here = (await exportCorrections(otherStory, now))?.corrections ?? []
    const taken = here.filter(({ id }) => foreign.some((one) => one.id === id))
    expect(taken.map(({ state, answer }) => [state, answer])).toEqual(
      foreign.map(() => ['waiting', null]),
    )
    const elsewhere = await importCorrections({ bytes, storyId, asDecided: false, now })
    expect(elsewhere).toMatchObject({ added: 0, elsewhere: foreign.length })
  })

  test('that is wrong is refused whole, with line and place', async () => {
    const file = await exportCorrections(storyId, now)
    const text = JSON.stringify(file, null, 2)
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.includes('"note"'))
    const bad = [
      ...lines.slice(0, at),
      `      "note": "${'n'.repeat(501)}",`,
      ...lines.slice(at + 1),
    ]
    const take = (words: string) =>
      importCorrections({
        ...{ bytes: new TextEncoder().encode(words), storyId: null, asDecided: false, now },
      })
    expect(await take(bad.join('\n'))).toMatchObject({
      outcome: 'refused',
      problems: [{ line: at + 1, path: 'corrections[0].note' }],
    })
    expect(await take('{\n"format": \n}')).toMatchObject({ outcome: 'refused' })
    expect(await take(text.replace('"version": 1', '"version": 2'))).toMatchObject({
      problems: [{ line: 3, path: 'version' }],
    })
    const [first] = file?.corrections ?? []
    const twice = JSON.stringify({ ...file, corrections: [first, first] }, null, 2)
    expect(await take(twice)).toMatchObject({ problems: [{ path: 'corrections[1].id' }] })
    const lost = JSON.stringify({ ...file, story: { id: 'gone', title: 'x' } })
    expect(await take(lost)).toEqual({ outcome: 'no-such-story', storyId: 'gone' })
  })
})
