import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extractPage } from '#ingest/extract-page'
import { fetchPage } from '#ingest/fetch-page'

const paragraph =
  'The harbour bridge was closed on Monday after a barge struck its second pier, the harbour board said, and it will stay closed until divers have looked at the damage.'
const article = `<!doctype html><html lang="en"><head><title>Bridge closed – Harbor Herald</title><meta property="og:site_name" content="Harbor Herald"></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>${`<p>${paragraph}</p>`.repeat(6)}</article></body></html>`

const pages: Record<string, RequestListener> = {
  '/article': (_, response) => response.setHeader('content-type', 'text/html').end(article),
  '/gzip': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(article)),
  '/brotli': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'br')
      .end(brotliCompressSync(article)),
  '/bomb': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(Buffer.alloc(60_000_000))),
  '/huge': (_, response) =>
    response.setHeader('content-type', 'text/html').end('x'.repeat(6_000_000)),
  '/error': (_, response) => response.writeHead(500).end('broken'),
  '/moved': (_, response) => response.writeHead(301, { location: '/article' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/inside': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/slow': (_, response) => response.setHeader('content-type', 'text/html').write('<html>'),
  '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('png'),
  '/latin': (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(
        Buffer.from(
          article.replaceAll('harbour board', 'harbour board’s café').replaceAll('’', '\u0092'),
          'latin1',
        ),
      ),
  '/front': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<html><body><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></body></html>',
      ),
  '/paywall': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        `<html><body><article><h1>Bridge</h1><p>${paragraph}</p></article><div>Subscribe to continue reading.</div></body></html>`,
      ),
  '/malformed': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(article.replaceAll('</p>', '').replace('</article>', '<b><i></b>')),
  '/deep': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<html><body>${'<div>'.repeat(50_000)}${paragraph}`),
}

let web: Server
let base: string
let reach: { allowPrivate: string[] }

beforeAll(async () => {
  web = createServer((request, response) => {
    const hops = /^\/hop-(\d+)$/.exec(request.url ?? '')
    if (hops) response.writeHead(302, { location: `/hop-${Number(hops[1]) + 1}` }).end()
    else (pages[request.url ?? ''] ?? ((_, out) => out.writeHead(404).end()))(request, response)
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(web.address() as AddressInfo).port}`
  base = `http://${host}`
  reach = { allowPrivate: [host] }
})
afterAll(() => {
  web.closeAllConnections()
  web.close()
})

describe('fetching', () => {
  test.each(['/article', '/gzip', '/brotli', '/moved'])('%s gives the page', async (path) => {
    const page = await fetchPage(base + path, reach)
    expect(page.outcome).toBe('fetched')
    if (page.outcome === 'fetched') expect(new TextDecoder().decode(page.bytes)).toBe(article)
  })

  test.each([
    ['/missing', 'status', 'answered', '404'],
    ['/error', 'status', 'answered', '500'],
    ['/loop', 'redirect-loop', null, ''],
    ['/hop-1', 'too-many-redirects', null, ''],
    ['/inside', 'private-address', null, ''],
    ['/to-file', 'not-http', null, ''],
    ['/huge', 'too-large', 'over-megabytes', '5'],
    ['/bomb', 'too-large', 'over-megabytes', '5'],
    ['/picture', 'not-a-page', 'content-type', 'image/png'],
  ])('%s is refused: %s', async (path, because, known, about) => {
    const page = await fetchPage(base + path, reach)
    expect(page).toEqual({ outcome: 'refused', because, known, about })
  })

  test('a server that never ends is given up on', async () => {
    expect(await fetchPage(`${base}/slow`, { ...reach, timeoutMs: 300 })).toMatchObject({
      because: 'timeout',
    })
  })

  test('a server that is not there is said so', async () => {
    const closed = { allowPrivate: ['127.0.0.1:1'] }
    expect(await fetchPage('http://127.0.0.1:1/', closed)).toMatchObject({ because: 'unreachable' })
  })

  test('without leave this machine is not asked at all', async () => {
    expect(await fetchPage(`${base}/article`)).toMatchObject({ because: 'private-address' })
  })
})

describe('from an address to an article', () => {
  test('title, outlet and paragraphs are kept', async () => {
    const page = await extractPage(`${base}/article`, reach)
    expect(page).toMatchObject({
      outcome: 'read',
      article: { outlet: 'Harbor Herald', url: `${base}/article` },
    })
    if (page.outcome === 'read') expect(page.article.text.split('\n\n')).toHaveLength(6)
  })

  test('a wrong charset is seen through', async () => {
    const page = await extractPage(`${base}/latin`, reach)
    expect(page.outcome === 'read' && page.article.text).toContain('harbour board’s café')
  })

  test('broken markup is read', async () => {
    expect((await extractPage(`${base}/malformed`, reach)).outcome).toBe('read')
  })

  test.each([
    ['/front', 'not-an-article'],
    ['/paywall', 'paywall-stub'],
  ])('%s is %s', async (path, because) => {
    expect(await extractPage(base + path, reach)).toMatchObject({ outcome: 'refused', because })
  })

  test('fifty thousand nested boxes are no article and no crash', async () => {
    expect(await extractPage(`${base}/deep`, reach)).toMatchObject({ outcome: 'refused' })
  })
})
