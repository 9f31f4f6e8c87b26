import type { ClaimStatement } from '#comparison/claim-statement'
import { openStory, type Story } from '#comparison/open-story'
import type { Analysis } from '#domain/analysis'
import { codebookStamp } from '#domain/codebook'
import type { Citation, ComparedArticle } from '#domain/comparison'
import type { Span } from '#domain/span'
import { findCorroboration } from '#engine/find-corroboration'
import type { Model } from '#engine/model'
import { tokenise } from '#engine/tokenise'
import type { Gold, GoldArticle } from '../demo/read-gold'

/** The story of a gold file, as if engine and tracer had read it without an error. */
export function goldStory(gold: Gold, model: Model): Story {
  return openStory({
    articles: gold.articles.map((article) => comparedOf(article, model)),
    citations: gold.citations.map(citationOf),
    readingOf: new Map(gold.readings.map(({ article, readingOf }) => [article, readingOf])),
  })
}

function comparedOf(article: GoldArticle, model: Model): ComparedArticle {
  return {
    id: article.id,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    url: article.url,
    links: [],
    analysis: analysisOf(article, model),
  }
}

/** The labels of the gold as an analysis; corroboration, which is not labelled, as the engine finds it. */
export function analysisOf(article: GoldArticle, model: Model): Analysis {
  const text = tokenise(article.text, model.lexicon)
  const { headline } = article
  return {
    id: article.id,
    title: article.title,
    text: article.text,
    engine: { version: '0.0.0', model: 'gold' },
    attributions: article.attributions.map((attribution) => ({
      ...attribution,
      confidence: 1,
      because: [],
    })),
    sources: article.sources.map((source) => ({
      ...source,
      facets: source.facets.map((facet) => ({ ...facet, span: [0, 0] as [number, number] })),
      confidence: 1,
      because: [],
    })),
    assertions: article.assertions,
    headline: { claim: headline.claim, claimId: headline.claimId, because: [] },
    responses: [],
    corroboration: findCorroboration(text),
    sentences: text.sentences,
    paragraphs: article.paragraphs,
    warnings: [],
    codebook: codebookStamp,
    measures: {},
  }
}

function citationOf({ from, to, isCredited, evidence }: Gold['citations'][number]): Citation {
  return {
    from,
    to,
    credited: isCredited,
    evidence: hull(evidence),
    article: from,
    because: [],
    isByHand: false,
  }
}

const hull = (span: Span): [number, number] => [span[0][0], span.at(-1)![1]]

/** The statements of a shared claim of the gold: all that its members' articles say of it. */
export function goldStatements(gold: Gold, claim: Gold['sharedClaims'][number]): ClaimStatement[] {
  return claim.members.flatMap(({ article: id, claimId, drift, strength }) => {
    const article = gold.articles.find((one) => one.id === id)!
    const isDenial = strength === 0 && drift === null
    const attributed = article.attributions.filter((one) => one.claimId === claimId)
    const asserted = article.assertions.filter((one) => one.claimId === claimId)
    return [
      ...attributed.map((one) => ({
        article: id,
        span: hull(one.content),
        attributionId: one.id,
        assertionId: null,
        strength: one.claim!.strength,
        isDenial,
      })),
      ...asserted.map((one) => ({
        article: id,
        span: hull(one.span),
        attributionId: null,
        assertionId: one.id,
        strength: one.claim.strength,
        isDenial,
      })),
    ]
  })
}
