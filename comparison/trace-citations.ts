import type { Citation, ComparedArticle } from '#domain/comparison'
import type { OutletFacts } from '#domain/outlet'
import { readPublicationTime } from './publication-time'
import {
  articleWords,
  type Candidate,
  chooseCitedArticle,
} from './trace-citations/choose-cited-article'
import type { Credit } from './trace-citations/credit'
import { findCredits } from './trace-citations/find-credits'
import { findLinkedCitations } from './trace-citations/find-linked-citations'
import { findReuse } from './trace-citations/find-reuse'
import { cutWording } from './trace-citations/index-wording'
import { type OutletBook, openOutletBook } from './trace-citations/outlet-book'
import type { TracedArticle } from './trace-citations/traced-article'

export interface TraceOptions {
  /** What is known of outlets: names, aliases, domains. */
  outlets: readonly OutletFacts[]
  /** Articles that are copies of others of the set. */
  copies: readonly { article: string; readingOf: string }[]
  /** An instant (ISO 8601): an article that says it came out later has no trustworthy time. */
  asOf?: string
}

/**
 * Traces who takes from whom in a set of articles: credited where a sentence or a hyperlink says so,
 * possible where an earlier article's distinctive words come again later without credit. One edge for
 * each pair and kind, with the sentence that shows it (UTF-16 code units into the text of `from`);
 * an outlet that has no article in the set that can be meant is named instead of an article's id.
 * Articles come in any order; of two with the same id the first counts. Deterministic; never throws.
 */
export function traceCitations(
  articles: readonly ComparedArticle[],
  options: TraceOptions,
): Citation[] {
  const once = [...new Map(articles.toReversed().map((one) => [one.id, one])).values()].toReversed()
  const book = openOutletBook(once, options.outlets)
  const traced = once.map((article) => readOne(article, book, options.asOf))
  const candidates = traced.map(({ article, time }) => ({
    article,
    time,
    words: articleWords(article),
  }))
  const originalOf = new Map(options.copies.map(({ article, readingOf }) => [article, readingOf]))
  const credited = traced.flatMap((citing, index) => [
    ...creditedBy(citing, traced, candidates, index),
    ...findLinkedCitations(citing, traced, candidates, book),
  ])
  return [...eachOnce(credited), ...findReuse(traced, originalOf)]
}

function readOne(article: ComparedArticle, book: OutletBook, asOf?: string): TracedArticle {
  const own = book.outletOf(article)
  return {
    article,
    outletKey: own ? outletKey(own.name) : `article ${article.id}`,
    time: readPublicationTime(article.publishedAt, asOf),
    credits: findCredits(article.analysis, book, own),
    wording: cutWording(article),
  }
}

function outletKey(name: string): string {
  return name.toLowerCase().replace(/^the\s/, '')
}

function creditedBy(
  citing: TracedArticle,
  traced: readonly TracedArticle[],
  candidates: readonly Candidate[],
  self: number,
): Citation[] {
  return citing.credits.flatMap((credit): Citation[] => {
    if (credit.isSelf && !isOfEarlierReport(credit)) return []
    const key = credit.isSelf ? citing.outletKey : outletKey(credit.name)
    const ofOutlet = candidates.filter(
      (_, index) => index !== self && traced[index].outletKey === key,
    )
    const isFirst = credit.class === 'first' && /\bfirst\b/i.test(credit.claim)
    const chosen = chooseCitedArticle(claimOf(credit, citing), isFirst, citing.time, ofOutlet)
    if (!chosen && credit.isSelf) return []
    return [
      {
        from: citing.article.id,
        to: chosen?.article.id ?? credit.name,
        credited: true,
        evidence: credit.evidence,
        article: citing.article.id,
        because: [credit.because, ...becauseOf(chosen, ofOutlet)],
        isByHand: false,
      },
    ]
  })
}

/** How much of an article stands for all of it, in UTF-16 code units. */
const openingLength = 1000

/** What is taken: the sentence, or the whole article where a line says that it is another outlet's. */
function claimOf({ class: of, claim }: Credit, { article }: TracedArticle): string {
  const { title, text } = article.analysis
  return of === 'whole' ? `${title} ${text.slice(0, openingLength)}` : claim
}

function becauseOf(chosen: Candidate | null, ofOutlet: readonly Candidate[]): string[] {
  if (!chosen) return ['no article of this outlet in the story can be meant']
  if (ofOutlet.length === 1) return []
  return [`of ${ofOutlet.length} articles of this outlet, the one that fits the sentence best`]
}

/** An outlet's word about its own work is a citation only when it speaks of a report that came out before. */
function isOfEarlierReport({ class: of, claim }: Credit): boolean {
  return (
    (of === 'reports' || of === 'first' || of === 'account') &&
    /\b(?:reported|revealed|published|disclosed|wrote|carried)\b/.test(claim) &&
    /\b(?:(?:on|last) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|last (?:week|month|year)|this (?:week|month|morning)|yesterday|earlier|previously|first|already|as)\b/i.test(
      claim,
    )
  )
}

/** One edge for each pair; the first sentence shows it, and how many more do is told. */
function eachOnce(citations: readonly Citation[]): Citation[] {
  const edges = new Map<string, Citation[]>()
  for (const citation of citations) {
    const key = JSON.stringify([citation.from, citation.to])
    edges.set(key, [...(edges.get(key) ?? []), citation])
  }
  return [...edges.values()].map(([first, ...more]) => {
    if (more.length === 0) return first
    const further = more.length === 1 ? 'one more place' : `${more.length} more places`
    return { ...first, because: [...first.because, `and in ${further}`] }
  })
}
