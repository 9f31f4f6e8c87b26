import type { Attribution } from '#domain/attribution'
import type { ClaimKind } from '#domain/claim'
import type { ComparedArticle, Support } from '#domain/comparison'
import type { Source } from '#domain/source'
import { type SourceCategory, sourceCategory } from '#domain/source-category'
import { type Span, type Stretch, spanText } from '#domain/span'
import { isOutletName } from './outlet-name'
import { quotedPassages, wordsOf } from './word-runs'

/**
 * One place where an article states a shared claim. `span` holds UTF-16 code units of the article's
 * text; of the two ids one is null, or both where the engine read nothing at that place.
 */
export interface ClaimStatement {
  article: string
  span: Stretch
  attributionId: string | null
  assertionId: string | null
  strength: number
  /** True when it denies the claim: it contests it and supports nothing. */
  isDenial: boolean
}

/** A statement with what its article's analysis knows about it. */
export interface Voice {
  statement: ClaimStatement
  article: ComparedArticle
  attribution: Attribution | null
  /** The inner source; null where none is named and in the outlet's own voice. */
  source: Source | null
  /** The outlet that it is taken from: "told Axios" (codebook, two layers). */
  via: Source | null
  kind: ClaimKind | null
  support: Support
  /** A named person or body, a document or own observation, also when taken from another outlet. */
  isNamed: boolean
  /** The article's own claim that the statement is of; statements of one are counted as one. */
  claimKey: string
  /** Where the words stand: the stretches of the content, or of the statement itself. */
  span: Span
  /** The words of the statement, as written and one by one in lower case. */
  words: string
  cut: readonly string[]
  /** The passages of it between quotation marks, cut alike. */
  quoted: readonly (readonly string[])[]
}

const supportOf: Record<SourceCategory, Support> = {
  'named-person': 'named',
  'named-organisation': 'named',
  document: 'named',
  'own-reporting': 'self',
  'other-media': 'media',
  'anonymous-described': 'anonymous',
  'anonymous-bare': 'anonymous',
  'generic-group': 'generic',
  'no-source': 'none',
  incidental: 'incidental',
}

/** Looks up a statement in its article's analysis. Ids that are not there are taken as null. */
export function readVoice(statement: ClaimStatement, article: ComparedArticle): Voice {
  const { analysis } = article
  const attribution = analysis.attributions.find(({ id }) => id === statement.attributionId) ?? null
  const assertion = analysis.assertions.find(({ id }) => id === statement.assertionId) ?? null
  const sourceAt = (id: string | null | undefined) =>
    analysis.sources.find((source) => source.id === id) ?? null
  const source = asOwn(sourceAt(attribution?.sourceId), article)
  const taken = asOwn(sourceAt(attribution?.via), article)
  // "Told the Herald" in the Herald is own reporting, and taken from nobody.
  const via = taken?.kind === 'self' ? null : taken
  const inner = supportOf[sourceCategory(source, false)]
  const span = attribution?.content ?? assertion?.span ?? [statement.span]
  const words = spanText(analysis.text, span)
  const claimId = attribution?.claimId ?? assertion?.claimId ?? null
  return {
    statement,
    article,
    attribution,
    source,
    via,
    kind: attribution?.claim?.kind ?? assertion?.claim.kind ?? null,
    support: attribution ? supportOf[sourceCategory(source, via !== null)] : 'own_voice',
    isNamed: attribution !== null && (inner === 'named' || inner === 'self'),
    claimKey: `${article.id} ${statement.isDenial ? 'denies' : 'states'} ${claimId ?? statement.span.join()}`,
    span,
    words,
    cut: wordsOf(words),
    quoted: quotedPassages(words).map(wordsOf),
  }
}

/** What is called a medium and is the article's own outlet. */
function asOwn(source: Source | null, { outlet }: ComparedArticle): Source | null {
  if (source?.kind !== 'media' || !isOutletName(source.name ?? '', outlet)) return source
  return { ...source, kind: 'self' }
}

/** The sentence of the article in which a statement begins, or the statement's own words. */
export function sentenceOf({ article, statement, words }: Voice): string {
  const { sentences, text } = article.analysis
  const [at] = statement.span
  const sentence = sentences.find(([start, end]) => start <= at && at < end)
  return sentence ? text.slice(sentence[0], sentence[1]) : words
}
