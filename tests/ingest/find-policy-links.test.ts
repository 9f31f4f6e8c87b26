import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { findPolicyLinks } from '#ingest/find-policy-links'
import { readPolicyFile } from '#ingest/read-policy-page'

const at = 'https://gazette.example/about/'
const find = (html: string, address: string | null = at) =>
  findPolicyLinks(parseHTML(`<!doctype html><html>${html}</html>`).document, address)
const linked = (data: unknown) =>
  `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body></body>`

describe('policies that a page names', () => {
  const sources = [{ kind: 'unnamedSourcesPolicy', url: 'https://gazette.example/sources' }]

  test.each([
    [
      'JSON-LD, as words',
      linked({ '@type': 'NewsMediaOrganization', unnamedSourcesPolicy: '/sources' }),
    ],
    [
      'JSON-LD, of the publisher',
      linked([{ '@graph': [{ publisher: { unnamedSourcesPolicy: { '@id': '/sources' } } }] }]),
    ],
    [
      'JSON-LD, as works',
      linked({ 'schema:unnamedSourcesPolicy': [{ '@type': 'CreativeWork', url: '/sources' }] }),
    ],
    [
      'JSON-LD, with whole names',
      linked({ 'https://schema.org/unnamedSourcesPolicy': '/sources' }),
    ],
    ['microdata', '<body><a itemprop="unnamedSourcesPolicy" href="/sources">Sources</a></body>'],
    [
      'microdata, of an item',
      '<body><div itemprop="unnamedSourcesPolicy" itemscope><a href="/sources" itemprop="url">x</a></div></body>',
    ],
    ['RDFa', '<body><a property="schema:unnamedSourcesPolicy" href="/sources">x</a></body>'],
    ['RDFa, as a link', '<head><link property="unnamedSourcesPolicy" href="/sources"></head>'],
    ['a meta element', '<head><meta itemprop="unnamedSourcesPolicy" content="/sources"></head>'],
  ])('are found as %s', (_, html) => {
    expect(find(html)).toEqual(sources)
  })

  test('come each once, the closest to sourcing first', () => {
    const html = `${linked({ correctionsPolicy: '/mend', ethicsPolicy: 'https://other.example/ethics', publishingPrinciples: '/sources', unnamedSourcesPolicy: '/sources' })}<a itemprop="unnamedSourcesPolicy" href="/sources">x</a>`
    expect(find(html).map(({ kind, url }) => `${kind} ${url}`)).toEqual([
      'unnamedSourcesPolicy https://gazette.example/sources',
      'ethicsPolicy https://other.example/ethics',
      'publishingPrinciples https://gazette.example/sources',
      'correctionsPolicy https://gazette.example/mend',
    ])
  })

  test.each([
    ['a broken block', '<script type="application/ld+json">{"ethicsPolicy": </script>'],
    ['words and no address', linked({ ethicsPolicy: { name: 'We are fair' } })],
    ['another scheme', linked({ ethicsPolicy: 'javascript:alert(1)' })],
    ['another word', linked({ diversityPolicy: '/d', myEthicsPolicy: '/e' })],
  ])('are none in %s', (_, html) => {
    expect(find(html)).toEqual([])
  })

  test('are found in a page that nests without end, in bounded time', () => {
    let data: unknown = { ethicsPolicy: '/deep' }
    for (let depth = 0; depth < 3000; depth += 1) data = { a: data }
    expect(find(linked(data))).toEqual([])
  })
})

describe('the text of a policy page', () => {
  const read = (name: string, text: string) =>
    readPolicyFile({ name, bytes: new TextEncoder().encode(text), url: null })

  test('is all of its main part: lists too, and nothing around it', async () => {
    const page = await read(
      'policy.html',
      `<!doctype html><html><head><title>Policy</title></head><body><nav>Home</nav><main><h1>How we work</h1><p>We name people.</p><ul><li>If not, we say why.</li></ul><script>x()</script></main><footer>Imprint</footer></body></html>`,
    )
    expect(page).toMatchObject({ outcome: 'read', title: 'How we work' })
    expect(page.outcome === 'read' && page.text.split(/\n+/)).toEqual([
      'How we work',
      'We name people.',
      'If not, we say why.',
    ])
  })

  test('comes from plain text as well, and an empty page is refused', async () => {
    expect(await read('policy.txt', 'We name people.\n\nIf not, we say why.')).toMatchObject({
      outcome: 'read',
    })
    expect(await read('policy.html', '')).toMatchObject({ outcome: 'refused', because: 'empty' })
    expect(await read('x.html', '<html><body></body></html>')).toMatchObject({ because: 'empty' })
  })
})
