import { readdirSync } from 'node:fs'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ClassFile, ClassWork } from '#domain/class-file'
import {
  closeClass,
  forgetClass,
  forgetDueClasses,
  keepClassFile,
  openClass,
  viewAgreement,
  viewClasses,
} from '#workflows/open-class'
import { openWorkspace } from '#workflows/workspace'
import { type ClassListener, listenForClass } from '../../cli/serve/class-listener'
import { inventClass, inventWork, officialMarked } from '../workflows/invent-class'
import { ownWorkspace } from '../workflows/open-workspace'

const closeOwn = ownWorkspace()
let listener: ClassListener
let base = ''
let file: ClassFile
let code = ''

beforeAll(async () => {
  listener = await listenForClass(0)
  base = `http://127.0.0.1:${new URL(listener.addresses[0]).port}`
}, 120_000)
afterAll(async () => {
  await listener.close()
  await closeOwn()
})
beforeEach(async () => {
  file = inventClass()
  await keepClassFile(file)
  code = (await openClass(file.id)) ?? ''
})

const post = (path: string, body: unknown) =>
  fetch(`${base}/${code}/${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const kindOf = async () => {
  const agreement = await viewAgreement(file.id)
  return agreement?.merged.agreement.variables.find(({ variable }) => variable === 'kind')
}

describe('what a class reaches', () => {
  test('its page holds the class, loads nothing and connects to this machine only', async () => {
    const response = await fetch(`${base}/${code}`)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html.includes('The old bridge at Fenwick')).toBe(true)
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    const outsideScript = html.replace(/<script>[\s\S]*<\/script>/, '')
    expect(/(?:src|href)="/.test(outsideScript)).toBe(false)
    expect(response.headers.get('cache-control')).toBe('no-store')
    // Letters as they are typed on a phone.
    expect((await fetch(`${base}/${code.toUpperCase()}`)).status).toBe(200)
  })

  test('the door asks for the code and holds no class', async () => {
    const html = await (await fetch(base)).text()
    expect(html.includes('data-place="door"')).toBe(true)
    expect(html.includes('Fenwick')).toBe(false)
  })

  // Every folder of the workspace's own pages, and what an attacker would ask for.
  const rooms = readdirSync('app', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => `/${name}`)
  test.each([
    ...rooms,
    '/stories/1',
    '/api/health',
    '/api/lookup?q=x',
    '/index.json',
    '/_next/static/chunks/main.js',
    '/.env',
    '/../package.json',
    '/%2e%2e/package.json',
    '/abcdef/work/../../stories',
    '//stories',
  ])('%s is not there', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const response = await fetch(`${base}${path}`, { method })
      expect(response.status).toBe(404)
      expect((await response.text()).length).toBeLessThan(200)
    }
  })

  test('an address that is no address is refused, not a crash', async () => {
    expect((await fetch(`${base}/%`)).status).toBe(404)
    expect((await fetch(`${base}/${code}`)).status).toBe(200)
  })
})

describe('joining and locking', () => {
  test('two of one nickname are told apart, one who joins again keeps it', async () => {
    const join = async (pupil: string) =>
      (await post('join', { pupil: pupil.repeat(32), nickname: 'amber otter' })).json()
    expect(await join('1')).toEqual({ outcome: 'joined', nickname: 'amber otter' })
    expect(await join('2')).toEqual({ outcome: 'joined', nickname: 'amber otter 2' })
    expect(await join('1')).toEqual({ outcome: 'joined', nickname: 'amber otter' })
    const [kept] = await viewClasses()
    expect(kept).toMatchObject({ joined: 2, locked: 0 })
  })

  test('twelve who draw the same words at the same moment all get in', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const pupil = index.toString(16).padStart(32, '0')
        return (await post('join', { pupil, nickname: 'amber otter' })).json()
      }),
    )
    expect(new Set(answers.map(({ nickname }) => nickname)).size).toBe(12)
  })

  test('work is kept once, however often it is sent; a later one takes its place', async () => {
    const work = inventWork(file, { pupil: 'a'.repeat(32) })
    for (const _ of [1, 2, 3])
      expect(await (await post('work', work)).json()).toEqual({ outcome: 'kept' })
    const other = inventWork(file, { nickname: 'calm owl' })
    await post('work', other)
    expect(await kindOf()).toMatchObject({ agreed: 1, units: 1 })
    const named = [officialMarked({ kind: 'named_person', standing: null })]
    const later = inventWork(file, {
      pupil: 'a'.repeat(32),
      lockedAt: '2026-11-01T08:25:00.000Z',
      attributions: named,
    })
    await post('work', later)
    // What was under way when it came is late, and changes nothing.
    await post('work', work)
    expect(await kindOf()).toMatchObject({ agreed: 0, units: 1 })
    expect((await viewAgreement(file.id))?.works).toBe(2)
  })

  test.each([
    ['no JSON', '{"format": "accor', 400],
    ['another document', { hello: 'class' }, 400],
    ['a list', [], 400],
    ['too large', 'x'.repeat(1_000_001), 413],
  ])('%s is refused and nothing is kept', async (_, body, status) => {
    expect((await post('work', body)).status).toBe(status)
    expect((await viewAgreement(file.id))?.works).toBe(0)
  })

  test('work of another class, or with marks behind the text, is refused', async () => {
    const other = inventWork(inventClass())
    expect(await (await post('work', other)).json()).toEqual({ outcome: 'other-class' })
    const beyond = inventWork(file, {
      attributions: [{ ...officialMarked({}), content: [[0, 90_000]] }],
    })
    expect(await (await post('work', beyond)).json()).toEqual({ outcome: 'other-text' })
  })

  test.each([
    [
      'an exercise that the class has not',
      (work: ClassWork) => ({ ...work.answers[0].answer, exercise: 'other' }),
    ],
    [
      'an answer of another kind',
      () => ({ kind: 'rewrite', exercise: 'find', words: 'Look at me' }),
    ],
  ])('%s is refused: nothing of it comes to the board', async (_, answer) => {
    const work = inventWork(file)
    const changed = { ...work, answers: [{ ...work.answers[0], answer: answer(work) }] }
    expect((await post('work', changed)).status).toBe(400)
    expect((await viewAgreement(file.id))?.works).toBe(0)
  })

  test('one exercise answered twice is no two pupils', async () => {
    const work = inventWork(file)
    expect(
      (await post('work', { ...work, answers: [...work.answers, ...work.answers] })).status,
    ).toBe(400)
  })

  test('a pupil who codes nothing has locked all the same', async () => {
    expect((await post('work', inventWork(file, { attributions: [] }))).status).toBe(200)
    const [kept] = await viewClasses()
    expect(kept).toMatchObject({ joined: 1, locked: 1 })
  })

  test('a closed class takes nothing, and its old code opens nothing', async () => {
    await closeClass(file.id)
    expect((await fetch(`${base}/${code}`)).status).toBe(404)
    expect((await post('work', inventWork(file))).status).toBe(404)
    expect(await openClass(file.id)).not.toBe(code)
  })
})

describe('deleting', () => {
  test('takes the class and all work at once', async () => {
    await post('work', inventWork(file))
    expect(await forgetClass(file.id)).toBe(true)
    const { db } = await openWorkspace()
    expect(await db.prisma.classWork.count({ where: { classId: file.id } })).toBe(0)
    expect((await fetch(`${base}/${code}`)).status).toBe(404)
  })

  test('comes by itself on the day, and not before', async () => {
    await forgetDueClasses()
    expect((await viewClasses()).some(({ id }) => id === file.id)).toBe(true)
    const { db } = await openWorkspace()
    await db.prisma.class.update({ where: { id: file.id }, data: { deleteAt: new Date() } })
    // Not even a page that nobody has deleted yet is shown after its day.
    expect((await fetch(`${base}/${code}`)).status).toBe(404)
    expect((await viewClasses()).some(({ id }) => id === file.id)).toBe(false)
  })
})

test('who guesses codes has to wait; the one on the board does not open by luck', async () => {
  const own = await listenForClass(0)
  try {
    const at = `http://127.0.0.1:${new URL(own.addresses[0]).port}`
    const statuses: number[] = []
    for (let index = 0; index < 34; index += 1) {
      statuses.push((await fetch(`${at}/${'bcdfgh'.slice(0, 5)}${'23456789'[index % 8]}`)).status)
    }
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(404))
    expect(statuses.slice(30)).toEqual(Array(4).fill(429))
  } finally {
    await own.close()
  }
})
