import type { SharedPassage } from '#domain/comparison'
import { alignPassages } from './fingerprint-text/align-passages'
import { type CutText, cutText } from './fingerprint-text/cut-text'
import { openFingerprintIndex } from './fingerprint-text/fingerprint-index'
import { sameAddress } from './fingerprint-text/same-address'
import { shareHeldBy } from './fingerprint-text/shingles'
import { isKnownBefore, readPublicationTime, sortKey } from './publication-time'

/** An article as near-duplicates are looked for: the headline does not count, since desks change it. */
export interface FingerprintedArticle {
  id: string
  text: string
  url?: string | null
  publishedAt?: string | null
}

/** What an article is: a text of its own, or a reading of another's. */
export interface Reading {
  article: string
  /** The id of the original, or null for a text of its own. */
  readingOf: string | null
  /** What a copy shares with its original, in the copy's text order; offsets are UTF-16 code units. */
  sharedPassages: SharedPassage[]
}

/** A copy has at least this share of its words outside quotations from its original. */
const shareOfCopy = 0.5
/** Fewer shared shingles are a formula ("did not respond to a request for comment"), not a text. */
const fewestShared = 15

/**
 * Tells copies from texts of their own: a wire report printed elsewhere with cuts, another lead, another
 * headline or a changed paragraph is a reading of the earliest print. Words inside quotation marks do not
 * count, so that a statement which many outlets quote makes none of them a copy. Where it is known which
 * of two texts is the later, at least half of the later one has to stand in the earlier; where it is not,
 * half of the shorter. The same address twice is one article, the same words twice are one text, and a
 * text without words is nobody's copy. The result is in the order of the input and does not depend on it.
 *
 * Source: shingles and their containment, A. Broder, “On the resemblance and containment of documents”
 * (1997); candidates by winnowing, S. Schleimer, D. Wilkerson, A. Aiken, “Winnowing: local algorithms for
 * document fingerprinting” (SIGMOD 2003).
 */
export function findCopies(articles: readonly FingerprintedArticle[]): Reading[] {
  const ordered = articles
    .map((article, index) => ({ article, index, text: cutText(article.text) }))
    .sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
  const readings: Reading[] = new Array(articles.length)
  const originals = openOriginals()
  for (const { article, index, text } of ordered) {
    const original = originals.find(article, text)
    if (original === null) originals.add(article, text)
    readings[index] = {
      article: article.id,
      readingOf: original?.article.id ?? null,
      sharedPassages: original === null ? [] : alignPassages(text, original.text),
    }
  }
  return readings
}

interface Known {
  article: FingerprintedArticle
  text: CutText
}

/** Only originals are kept, so that a thousand copies of one text cost a thousand comparisons. */
function openOriginals() {
  const known: Known[] = []
  const byAddress = new Map<string, Known>()
  const byWords = new Map<string, Known>()
  const fingerprints = openFingerprintIndex()
  return {
    find(article: FingerprintedArticle, text: CutText): Known | null {
      const address = sameAddress(article.url)
      const same = (address && byAddress.get(address)) || (text.key && byWords.get(text.key))
      if (same) return same
      let best: Known | null = null
      let bestShare = 0
      for (const number of fingerprints.near(text.fingerprints)) {
        const share = shareOfReading({ article, text }, known[number])
        if (share > bestShare) {
          best = known[number]
          bestShare = share
        }
      }
      return bestShare >= shareOfCopy ? best : null
    },
    add(article: FingerprintedArticle, text: CutText) {
      const original = { article, text }
      const address = sameAddress(article.url)
      if (address) byAddress.set(address, original)
      if (text.key) byWords.set(text.key, original)
      fingerprints.add(known.length, text.fingerprints)
      known.push(original)
    },
  }
}

/** How much of the copy stands in the original, 0 to 1; where either may be the copy, the greater share. */
function shareOfReading(copy: Known, original: Known): number {
  const shared = shareHeldBy(copy.text.shingles, original.text.shingles)
  if (shared.count < fewestShared) return 0
  if (isKnownBefore(timeOf(original), timeOf(copy))) return shared.share
  return shared.count / Math.min(copy.text.shingles.size, original.text.shingles.size)
}

function timeOf({ article }: Known) {
  return readPublicationTime(article.publishedAt)
}

type Key = readonly (number | string)[]

/**
 * Earliest first; what has no date comes last. Of texts of one time the longer comes first, since desks
 * cut more often than they add; then ids, addresses and texts decide, so that the order is always the same.
 */
function keyOf({ article, text }: Known): Key {
  return [
    sortKey(readPublicationTime(article.publishedAt)),
    -text.words.length,
    article.id,
    article.url ?? '',
    article.text,
  ]
}

function compareKeys(a: Key, b: Key): number {
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] < b[index]) return -1
    if (a[index] > b[index]) return 1
  }
  return 0
}
