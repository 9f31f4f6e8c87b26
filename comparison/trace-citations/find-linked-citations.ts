import type { Citation } from '#domain/comparison'
import type { Stretch } from '#domain/span'
import { findFurniture, isFurniture } from '#engine/find-furniture'
import { type Candidate, chooseCitedArticle } from './choose-cited-article'
import { hostOf, type OutletBook } from './outlet-book'
import { sentenceAt } from './sentence-at'
import type { TracedArticle } from './traced-article'

/**
 * Hyperlinks of an article's sentences to another article of the set, or to a page of an outlet. A link
 * to an outlet's front page, to a page of the article's own outlet outside the set, or in a "Read more"
 * line shows nothing.
 */
export function findLinkedCitations(
  citing: TracedArticle,
  traced: readonly TracedArticle[],
  candidates: readonly Candidate[],
  book: OutletBook,
): Citation[] {
  const { article } = citing
  const { text, sentences } = article.analysis
  const furniture = findFurniture(text)
  const own = article.url === null ? null : addressKey(article.url)
  return article.links.flatMap(({ start, end, url }): Citation[] => {
    const address = addressKey(url)
    if (!address || address === own || isFurniture(furniture, [start, end])) return []
    const evidence = sentenceAt(sentences, start) ?? ([start, end] as Stretch)
    const edge = (to: string, because: string): Citation => ({
      from: article.id,
      to,
      credited: true,
      evidence,
      article: article.id,
      because: [because],
      isByHand: false,
    })
    const target = traced.find(
      (one) =>
        one !== citing && one.article.url !== null && addressKey(one.article.url) === address,
    )
    if (target) return [edge(target.article.id, 'links to this article')]
    const outlet = book.outletAt(url)
    if (!outlet || outlet === book.outletOf(article) || isFrontPage(url)) return []
    // Only an article whose own address is not known can be the page that is linked to.
    const possible = candidates.filter(
      (one) => one.article.url === null && book.outletOf(one.article) === outlet,
    )
    const claim = text.slice(...evidence).replace(outlet.name, ' ')
    const chosen = chooseCitedArticle(claim, false, citing.time, possible)
    return [edge(chosen?.article.id ?? outlet.name, `links to a page of ${hostOf(url)}`)]
  })
}

/** An address without what does not say which page it is; null when it cannot be read. */
function addressKey(url: string): string | null {
  const host = hostOf(url)
  if (!host) return null
  const { pathname, searchParams } = new URL(url)
  const asked = [...searchParams]
    .filter(([name]) => !/^(?:utm_|fbclid|gclid|ref|src|cmp|smid)/i.test(name))
    .map((pair) => pair.join('='))
    .sort()
  return `${host}${pathname.replace(/\/+$/, '')}?${asked.join('&')}`
}

function isFrontPage(url: string): boolean {
  return new URL(url).pathname.replace(/\/+$/, '') === ''
}
