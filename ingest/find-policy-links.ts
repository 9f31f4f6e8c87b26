import { type PolicyKind, policyKinds } from '#domain/outlet-policy'

/** A page that another page names as a policy of its publisher. */
export interface PolicyLink {
  kind: PolicyKind
  /** Whole, http or https. */
  url: string
}

const named: readonly PolicyKind[] = policyKinds.filter((kind) => kind !== 'other')
const deepest = 8
const mostObjects = 5000

/**
 * The policies that a page names in its metadata by schema.org's words (unnamedSourcesPolicy, ethicsPolicy,
 * correctionsPolicy, publishingPrinciples): as JSON-LD, microdata or RDFa. Nothing is fetched, contexts of
 * JSON-LD neither: the words are those of schema.org with or without its address before them. A policy
 * without an address of its own is passed over.
 * @param address of the page, for links that are not whole
 */
export function findPolicyLinks(document: Document, address: string | null): PolicyLink[] {
  const found = [...fromLinkedData(document), ...fromMarkup(document)]
  const links = new Map<string, PolicyLink>()
  for (const { kind, target } of found) {
    const url = whole(target, address)
    if (url !== null) links.set(`${kind} ${url}`, { kind, url })
  }
  return [...links.values()].sort((a, b) => named.indexOf(a.kind) - named.indexOf(b.kind))
}

interface Found {
  kind: PolicyKind
  target: string
}

function fromLinkedData(document: Document): Found[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return targetsIn(JSON.parse(script.textContent ?? ''))
    } catch {
      // A broken block says nothing; others of the page may.
      return []
    }
  })
}

/** Walks without recursion: a page nests as it likes. */
function targetsIn(data: unknown): Found[] {
  const found: Found[] = []
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }]
  for (let seen = 0; open.length > 0 && seen < mostObjects; seen += 1) {
    const { value, depth } = open.pop() as (typeof open)[number]
    if (typeof value !== 'object' || value === null || depth > deepest) continue
    for (const [key, inner] of Object.entries(value)) {
      const kind = kindOf(key)
      if (kind) found.push(...addressesOf(inner).map((target) => ({ kind, target })))
      open.push({ value: inner, depth: depth + 1 })
    }
  }
  return found
}

/** An address as it stands, or that of the work it is of; several in a list. */
function addressesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => oneAddress(one))
  return oneAddress(value)
}

function oneAddress(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  const { url, '@id': id } = (value ?? {}) as Record<string, unknown>
  const address = [url, id].find((one) => typeof one === 'string')
  return typeof address === 'string' ? [address] : []
}

/** Microdata (`itemprop`) and RDFa (`property`, `rel`); of an item without an address, that of a link within it. */
function fromMarkup(document: Document): Found[] {
  return [...document.querySelectorAll('[itemprop], [property], [rel]')].flatMap((element) => {
    const words = ['itemprop', 'property', 'rel'].flatMap(
      (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
    )
    const target = addressOfElement(element)
    if (target === null) return []
    return words.flatMap((word) => {
      const kind = kindOf(word)
      return kind ? [{ kind, target }] : []
    })
  })
}

function addressOfElement(element: Element): string | null {
  for (const name of ['href', 'resource', 'content', 'src', 'itemid']) {
    const value = element.getAttribute(name)
    if (value) return value
  }
  return element.querySelector('a[href], link[href]')?.getAttribute('href') ?? null
}

function kindOf(word: string): PolicyKind | null {
  const plain = word.replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, '')
  return named.find((kind) => kind === plain) ?? null
}

function whole(target: string, base: string | null): string | null {
  const trimmed = target.trim()
  if (!URL.canParse(trimmed, base ?? undefined)) return null
  const url = new URL(trimmed, base ?? undefined)
  return /^https?:$/.test(url.protocol) ? url.href : null
}
