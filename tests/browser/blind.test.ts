import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import codebook from '../../app/words/en/codebook.json'
import { type OwnServer, serveOwn } from './serve-own'

const root = join(import.meta.dirname, '..', '..')
const filesIn = (folder: string, end: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(end),
  )

/** Who published and wrote the demo, as its files say. */
const front = filesIn('prisma/demo', '.md').map((file) =>
  readFileSync(join(root, 'prisma/demo', file), 'utf8'),
)
const fieldOf = (name: string) =>
  front.flatMap((text) => {
    const value = new RegExp(`^${name}: *(.+)$`, 'm').exec(text)?.[1]
    return value ? [value.replace(/^["']|["']$/g, '')] : []
  })
const outlets = [...new Set(fieldOf('outlet'))]
const bylines = [...new Set(fieldOf('byline'))]
/** A document is also an ordinary word. */
const labels = Object.values(codebook.category).filter((label) => label !== 'Document')

describe('blind mode', () => {
  let server: OwnServer
  let storyIds: string[]
  let articleIds: string[]

  const get = (path: string, headers = new Headers()) => {
    headers.set('cookie', 'blind=on')
    return fetch(server.address + path, { headers })
  }
  const open = async (path: string) => (await fetch(server.address + path)).text()
  const idsIn = (html: string, room: string) => [
    ...new Set([...html.matchAll(new RegExp(`/${room}/([\\w-]{36})`, 'g'))].map(([, id]) => id)),
  ]

  beforeAll(async () => {
    server = await serveOwn()
    storyIds = idsIn(await open('/'), 'stories')
    for (let waited = 0; waited < 120; waited += 1) {
      const pages = await Promise.all(storyIds.map((id) => open(`/stories/${id}`)))
      articleIds = pages.flatMap((page) => idsIn(page, 'articles'))
      if (pages.every((page) => page.includes('id="roster"'))) return
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    throw new Error('the demo was not compared')
  }, 240_000)

  afterAll(() => server?.end())

  /** Every page that there is, with each id it may be of; pages added later are among them. */
  function allPaths(): string[] {
    const routes = filesIn('app', 'page.tsx')
      .map((file) => `/${file}`.replace(/\/page\.tsx$/, ''))
      .filter((route) => !route.startsWith('/blind'))
    expect(routes.length).toBeGreaterThan(6)
    const first = storyIds[0]
    return [
      ...routes.flatMap((route) => {
        const ids = route.startsWith('/articles') ? articleIds : storyIds
        const filled = route.replace(/\[(?!id\])[^\]]+\]/g, `${articleIds[0]}.s1`)
        return filled.includes('[id]')
          ? ids.map((id) => filled.replace('[id]', id))
          : [filled || '/']
      }),
      '/search?q=Kestrel',
      '/sources/body:coastguard',
      `/stories/${first}?see=only-anonymous-claims`,
      `/stories/${first}.json`,
      `/stories/${first}.csv`,
      `/articles/${articleIds[0]}.json`,
      '/api/lookup?q=',
      '/api/lookup?q=post',
      '/api/v1/stories',
    ]
  }

  test('the demo names outlets and people, and open pages show them', async () => {
    expect(outlets.length).toBeGreaterThan(10)
    const page = await open(`/stories/${storyIds[0]}`)
    expect(outlets.some((name) => page.includes(name))).toBe(true)
    expect(labels.some((label) => page.includes(label))).toBe(true)
  })

  test('no response body holds an outlet, a byline or a label, as a page or as data of one', async () => {
    const told: string[] = []
    const paths = allPaths()
    expect(paths.length).toBeGreaterThan(articleIds.length + storyIds.length)
    for (const path of paths) {
      for (const headers of [new Headers(), new Headers({ RSC: '1' })]) {
        const answer = await get(path, headers)
        expect([200, 403, 404], path).toContain(answer.status)
        const body = await answer.text()
        for (const name of [...outlets, ...bylines, ...labels]) {
          if (body.toLowerCase().includes(name.toLowerCase())) told.push(`${path}: ${name}`)
        }
      }
    }
    expect(told).toEqual([])
  })

  test('data is refused, and a page without a blind one says so', async () => {
    expect((await get(`/stories/${storyIds[0]}.csv`)).status).toBe(403)
    for (const path of ['/method', `/stories/${storyIds[0]}/sources/${articleIds[0]}.s1`]) {
      const hidden = await get(path)
      expect([hidden.status, await hidden.text()], path).toEqual([
        200,
        expect.stringContaining('Hidden in blind mode'),
      ])
    }
  })

  test('an outlet has one letter in its story and in its article, by order of publication', async () => {
    for (const id of storyIds) {
      const story = await (await get(`/stories/${id}`)).text()
      const lines = [
        ...story.matchAll(/<li class="card"><b>(Outlet [A-Z])<\/b>.*?\/articles\/([\w-]{36})/g),
      ]
      expect(lines[0][1]).toBe('Outlet A')
      for (const [, letter, article] of lines) {
        const page = await (await get(`/articles/${article}`)).text()
        expect(page).toContain(`<span>${letter}</span>`)
        expect(page).toContain('<sup>1</sup>')
      }
    }
  })

  test('is turned on and off by a form, and leads nowhere else', async () => {
    const post = (to: string, blind: string, origin = server.address) =>
      fetch(`${server.address}/blind-mode`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin },
        body: new URLSearchParams({ to, blind }),
      })
    const on = await post('/method', 'on')
    expect([on.status, on.headers.get('location')]).toEqual([303, '/method'])
    expect(on.headers.get('set-cookie')).toMatch(/^blind=on; .*HttpOnly/)
    expect((await post('/', 'off')).headers.get('set-cookie')).toMatch(/Max-Age=0/)
    for (const to of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example']) {
      expect((await post(to, 'on')).headers.get('location')).toBe('/')
    }
    expect((await post('/', 'on', 'https://elsewhere.example')).status).toBe(403)
  })
})
