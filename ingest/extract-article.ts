import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ExtractedArticle } from '#domain/article'
import { type BlockText, blockText } from './extract-article/block-text'
import { type PageFacts, readPageFacts } from './extract-article/page-facts'
import { identifyOutlet } from './identify-outlet'
import { type Refusal, refuse } from './refusal'

/** An article that was found in a page. */
export interface ExtractedPage {
  outcome: 'extracted'
  article: ExtractedArticle
}

/** Fewer words than this are a teaser, a caption or a menu. */
const fewestWords = 40
const paywallWords =
  /subscribe (?:now|to (?:continue|read))|to continue reading|already a subscriber|subscribers? only|for subscribers|sign in to read|log in to read|register to continue|become a member to|unlock this article|start your (?:free )?trial/i

/**
 * Takes the article out of a page: text with its paragraphs, and what the page says of it. No HTML
 * is kept. Never throws; what is no article is a refusal.
 */
export function extractArticle(page: {
  id: string
  html: string
  url: string | null
}): ExtractedPage | Refusal {
  if (page.html.trim() === '') return refuse('empty')
  if (nestsTooDeeply(page.html)) return refuse('not-an-article', 'it nests too deeply')
  try {
    return extract(page)
  } catch (error) {
    // Pages nest without bound, and the libraries recurse: such a page is no article anyone wrote.
    return refuse('not-an-article', error instanceof RangeError ? 'it nests too deeply' : '')
  }
}

const deepest = 1500

/**
 * Whether boxes nest deeper than any page that a person made: the parser's cost grows with the square
 * of the depth. A scan over the tags is enough; unclosed paragraphs do not nest and are not counted.
 */
function nestsTooDeeply(html: string): boolean {
  let depth = 0
  for (const [, slash] of html.matchAll(
    /<(\/?)(?:div|span|section|article|table|ul|ol|blockquote|b|i|em|strong|font|center)\b/gi,
  )) {
    depth += slash === '' ? 1 : -1
    if (depth < 0) depth = 0
    if (depth > deepest) return true
  }
  return false
}

function extract({ id, html, url }: { id: string; html: string; url: string | null }) {
  const { document } = parseHTML(html)
  if (!document.documentElement) return refuse('not-an-article')
  const facts = readPageFacts(document)
  // Looked for first: finding the body takes everything else out of the page.
  const hasPaywall = !facts.isFree || paywallWords.test(document.documentElement.textContent ?? '')
  const body = readBody(document)
  const words = body ? body.text.split(/\s+/).length : 0
  if (!body || words < fewestWords) {
    return hasPaywall ? refuse('paywall-stub') : refuse('not-an-article')
  }
  if (words < 160 && hasPaywall) return refuse('paywall-stub')
  return { outcome: 'extracted' as const, article: article(id, url, facts, body, body.title) }
}

function article(
  id: string,
  url: string | null,
  facts: PageFacts,
  body: BlockText,
  found: string | null,
): ExtractedArticle {
  const address = url ?? absolute(facts.canonical, null)
  return {
    id,
    url: address,
    title: facts.title ?? found ?? 'Untitled',
    byline: facts.byline,
    outlet: identifyOutlet(facts.outlet, address),
    publishedAt: facts.publishedAt,
    language: facts.language,
    text: body.text,
    links: body.links.flatMap((link) => {
      const target = absolute(link.url, address)
      return target ? [{ ...link, url: target }] : []
    }),
    ...(facts.section === null ? {} : { filing: { section: facts.section } }),
  }
}

function absolute(address: string | null, base: string | null): string | null {
  if (!address) return null
  const whole = base && URL.canParse(address, base) ? new URL(address, base).href : address
  return /^https?:\/\//i.test(whole) && URL.canParse(whole) ? whole : null
}

function readBody(document: Document): (BlockText & { title: string | null }) | null {
  const found = new Readability(document, { charThreshold: 200 }).parse()
  if (!found?.content) return null
  const parsed = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`)
  return { ...blockText(parsed.document.body), title: found.title?.trim() || null }
}
