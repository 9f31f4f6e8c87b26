import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import en from '../../app/words/en'
import es from '../../app/words/es'
import { languageCookie } from '../../app/words/languages'
import { unexplainedWords } from './explained-words'
import { type OwnServer, serveOwn } from './serve-own'
import { markedSpanish, runsOfTheDemo, unmarkedEnglish } from './unmarked-english'

const app = join(import.meta.dirname, '..', '..', 'app')
const asked = ['aria-label', 'title', 'placeholder', 'alt']

/** Addresses that no link of the demo leads to, by the page that answers them. */
const unlinked = [
  '/nowhere',
  '/search?q=drone',
  '/blind',
  '/blind/hidden/outlets',
  '/outlets/compare',
  '/outlets/tables',
  '/disputes',
  '/teach',
]
/** What a story's page shows while its articles are read and compared. */
const underWay = ['<progress', es.story.beingCompared, es.story.comparedAnew.split('{')[0]]

/** Of one kind of page so many are read. */
const mostOfAKind = 1

/** "/stories/[id]" for each page of the app. */
const pagesOfTheApp = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)

/** Which page answers an address; null for files and for what is no page. */
function pageOf(path: string): string | null {
  const parts = path.split('/')
  const fits = pagesOfTheApp.filter((page) => {
    const own = page.split('/')
    return (
      own.length === parts.length &&
      own.every((part, at) => part === parts[at] || (part.startsWith('[') && parts[at] !== ''))
    )
  })
  return fits.sort((a, b) => a.split('[').length - b.split('[').length)[0] ?? null
}

/** Pieces of a message that stand on a page as they are: what is left of it without its arguments. */
function piecesOf(english: object, spanish: object): string[] {
  return Object.entries(english).flatMap(([key, value]) => {
    const other: unknown = (spanish as Record<string, unknown>)[key]
    if (typeof value === 'object') return piecesOf(value, other as object)
    return value === other ? [] : (value as string).split(/[{}<>#]/).map((piece) => piece.trim())
  })
}

const spanishWords = JSON.stringify(es)
const spanishPieces = new Set(piecesOf(es, en).filter((piece) => /\p{L}{4}/u.test(piece)))
const englishPieces = [...new Set(piecesOf(en, es))].filter(
  (piece) => piece.length > 12 && /\p{L} \p{L}/u.test(piece) && !spanishWords.includes(piece),
)

/** What a page says and is not marked as English: its text by element, and what is read out of attributes. */
function saidOn(html: string): string[] {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll('[lang="en"], script, style, code, template')) {
    element.remove()
  }
  const attributes = [...document.querySelectorAll(asked.map((name) => `[${name}]`).join(','))]
    .flatMap((element) => asked.map((name) => element.getAttribute(name) ?? ''))
    .filter(Boolean)
  const blocks = [...document.querySelectorAll('title, body *')].map((element) =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => textContent)
      .join(' '),
  )
  return [...attributes, ...blocks].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/** Pages of one kind are those of one file, with or without the sentences behind a mark. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  return `${pageOf(pathname)} ${searchParams.has('see') ? 'see' : ''}`
}

/** The pages that a page links to, and how they look in blind mode and in print. */
function linksIn(html: string): string[] {
  const links = [...parseHTML(html).document.querySelectorAll('a[href^="/"]')].map(
    (link) => link.getAttribute('href')?.split('#')[0] ?? '',
  )
  return (
    links
      .flatMap((href) => [href, `/blind${href}`, `/print${href}`])
      // The data behind a page is no page, though its address looks like one.
      .filter((href) => !/\.(?:json|csv)(?:\?|$)/.test(href))
      .filter((href) => pageOf(href.split('?')[0]) !== null)
  )
}

describe('the demo in Spanish', () => {
  let server: OwnServer
  const pages = new Map<string, string>()

  /** The server may close a connection that it kept open just as it is used: then it is asked anew. */
  const fetchPage = async (path: string, triesLeft = 2): Promise<string> => {
    try {
      const answer = await fetch(server.address + path, {
        headers: { cookie: `${languageCookie}=es`, accept: 'text/html' },
      })
      return answer.headers.get('content-type')?.includes('html') ? await answer.text() : ''
    } catch (error) {
      if (triesLeft === 0) throw error
      return fetchPage(path, triesLeft - 1)
    }
  }

  /** Reads these pages and all that their links lead to, a few of each kind. */
  async function readFrom(waiting: string[]): Promise<void> {
    const counts = new Map<string, number>()
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const kind = kindOf(path)
      const seen = counts.get(kind) ?? 0
      if (pages.has(path) || seen >= mostOfAKind) continue
      counts.set(kind, seen + 1)
      const html = await fetchPage(path)
      pages.set(path, html)
      waiting.push(...linksIn(html))
    }
  }

  beforeAll(async () => {
    server = await serveOwn()
    await untilRead()
    await readFrom(['/', ...unlinked])
    // Its link stands on a page of which one is read already, by another's address.
    const outlet = [...pages.keys()].find((path) =>
      /^\/outlets\/(?!compare|tables)[^/?.]+(?:\?|$)/.test(path),
    )
    if (!outlet) throw new Error(`no outlet among ${[...pages.keys()].join(' ')}`)
    await readFrom([`${outlet.split('?')[0]}/policy`])
  }, 400_000)

  afterAll(() => server?.end())

  /** The demo's stories are read and compared once none of their pages is still at it. */
  async function untilRead(): Promise<void> {
    for (let tries = 0; tries < 120; tries += 1) {
      const home = await fetchPage('/')
      const stories = [...home.matchAll(/href="(\/stories\/[\w-]+)"/g)].map(([, path]) => path)
      const drawn = await Promise.all([...new Set(stories)].map((path) => fetchPage(path)))
      const isDone = (html: string) => underWay.every((words) => !html.includes(words))
      if (drawn.length > 0 && drawn.every(isDone)) return
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }

  test('has every page of the app among those read', () => {
    const read = new Set([...pages.keys()].map((path) => pageOf(path.split('?')[0])))
    // A shared view is opened by a link that only its maker is shown, a class is there once it was made:
    // their own tests read them.
    const ownTests = ['share/[', 'teach/[']
    const unread = pagesOfTheApp.filter(
      (page) => !read.has(page) && !ownTests.some((part) => page.includes(part)),
    )
    expect(unread).toEqual([])
  })

  test('says no sentence of the English interface', () => {
    expect(englishPieces.length).toBeGreaterThan(500)
    const left = [...pages].flatMap(([path, html]) => {
      const said = saidOn(html).join('\n')
      return englishPieces
        .filter((piece) => said.includes(piece))
        .map((piece) => `${path}: ${piece}`)
    })
    expect(left).toEqual([])
  })

  test('explains every technical word on the page where it stands', () => {
    const left = [...pages].flatMap(([path, html]) =>
      unexplainedWords(html).map((words) => `${path}: ${words}`),
    )
    expect(left).toEqual([])
  })

  test('marks what it quotes as English, and nothing else', () => {
    const runs = runsOfTheDemo()
    expect(runs.size).toBeGreaterThan(5000)
    const home = parseHTML(pages.get('/') ?? '').document
    const stories = [...home.querySelectorAll('main h2')].map(({ textContent }) => textContent)
    expect(stories).toContain('Patrol drone lost over the Kestrel Strait')
    const wrong = [...pages].flatMap(([path, html]) =>
      [...unmarkedEnglish(html, runs, stories), ...markedSpanish(html, spanishPieces)].map(
        (text) => `${path}: ${text}`,
      ),
    )
    expect([...new Set(wrong)]).toEqual([])
  })
})
