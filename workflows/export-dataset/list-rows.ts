import { createHash } from 'node:crypto'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { Source } from '#domain/source'
import { sourceCategory } from '#domain/source-category'
import type { Span } from '#domain/span'
import type { ArticleSummary, StorySummary } from '#domain/story'
import { comparisonRows, measureRows } from './list-comparison-rows'
import { type ArticleQuotes, quoteStory, type StoryQuotes } from './quote-story'
import type { Row, StoryRows } from './tables'

/** One story as it is exported. */
export interface StoryToExport {
  story: Pick<StorySummary, 'id' | 'title'>
  articles: { article: ArticleSummary; analysis: Analysis }[]
  /** Null where none is in force, or the story has changed since. */
  made: { comparison: Comparison; version: string } | null
}

/** Quotes of a story to be exported: the same in every format and in shared views. */
export function quotesOf({ articles, made }: StoryToExport): StoryQuotes {
  return quoteStory(
    articles.map(({ article, analysis }) => ({ id: article.id, analysis })),
    made?.comparison ?? null,
  )
}

/** The rows of one story, table by table. No cell holds more of a text than the caps allow. */
export function listRows(from: StoryToExport): StoryRows {
  const { story, articles, made } = from
  const quotes = quotesOf(from)
  const copies = new Map(made?.comparison.articles.map(({ id, readingOf }) => [id, readingOf]))
  const claims = sharedClaims(made?.comparison)
  const ofArticles = articles.map((one) => {
    const { article, analysis } = one
    const key = { story_id: story.id, article_id: article.id, outlet: article.outlet }
    return {
      articles: [articleRow(key, article, analysis, copies.get(article.id) ?? null)],
      ...sourcingRows(key, analysis, quotes.article(article.id), claims),
      assertions: assertionRows(key, analysis),
      measures: measureRows(key, analysis.measures),
    }
  })
  const ofStory = made
    ? comparisonRows(story.id, made.comparison, quotes)
    : { claims: [], statements: [], citations: [], measures: [] }
  return {
    stories: [
      {
        story_id: story.id,
        title: story.title,
        comparison_version: made?.version ?? null,
        articles: articles.length,
      },
    ],
    articles: ofArticles.flatMap((rows) => rows.articles),
    sources: ofArticles.flatMap((rows) => rows.sources),
    attributions: ofArticles.flatMap((rows) => rows.attributions),
    assertions: ofArticles.flatMap((rows) => rows.assertions),
    ...ofStory,
    measures: [...ofStory.measures, ...ofArticles.flatMap((rows) => rows.measures)],
  }
}

function sourcingRows(
  key: Row,
  analysis: Analysis,
  quotes: ArticleQuotes,
  claims: ReadonlyMap<string, SharedClaim>,
): Pick<StoryRows, 'sources' | 'attributions'> {
  const cells = new Map(analysis.sources.map((source) => [source.id, sourceCells(source, quotes)]))
  return {
    sources: analysis.sources.map(({ id, mentions }) => ({
      ...key,
      ...cells.get(id),
      source_mentions: writeSpan(mentions),
    })),
    attributions: analysis.attributions.flatMap((one) => {
      const shared = claims.get(`${key.article_id} ${one.id}`)
      const row = { ...key, ...attributionCells(one, quotes, shared) }
      const teller = { ...row, source_layer: 'teller', ...cells.get(one.sourceId ?? '') }
      const via = one.via && cells.get(one.via)
      return via ? [teller, { ...row, source_layer: 'via', ...via }] : [teller]
    }),
  }
}

function assertionRows(key: Row, { assertions }: Analysis): Row[] {
  return assertions.map(({ id, claim, claimId, prominence, span }) => ({
    ...key,
    assertion_id: id,
    claim_id: claimId,
    claim_kind: claim.kind,
    claim_strength: claim.strength,
    prominence,
    assertion_span: writeSpan(span),
  }))
}

/** A span in one cell: "60-116;130-140". */
export function writeSpan(span: Span): string {
  return span.map(([start, end]) => `${start}-${end}`).join(';')
}

function sharedClaims(comparison: Comparison | undefined): Map<string, SharedClaim> {
  return new Map(
    (comparison?.claims ?? []).flatMap((claim) =>
      claim.members.map(
        ({ article, attributionId }) => [`${article} ${attributionId}`, claim] as const,
      ),
    ),
  )
}

function articleRow(
  key: Row,
  article: ArticleSummary,
  analysis: Analysis,
  copy: string | null,
): Row {
  return {
    ...key,
    title: article.title,
    byline: article.byline,
    url: article.url,
    published_at: article.publishedAt,
    engine_version: analysis.engine.version,
    engine_model: analysis.engine.model,
    codebook_version: analysis.codebook.version,
    codebook_hash: analysis.codebook.hash,
    text_sha256: createHash('sha256').update(analysis.text).digest('hex'),
    reading_of: copy,
    warnings: analysis.warnings.join(';'),
    words: analysis.text.match(/\S+/gu)?.length ?? 0,
  }
}

function sourceCells(source: Source, quotes: ArticleQuotes): Row {
  const name = quotes.name(source.id)
  return {
    source_id: source.id,
    source_label: quotes.label(source.id).words || null,
    source_name: source.name !== null && name.isWhole ? name.words || null : null,
    source_kind: source.kind,
    source_standing: source.standing,
    source_category: sourceCategory(source, false),
    source_merge: source.merge,
    source_count: String(source.count),
    source_basis: source.basis,
    source_reason: source.reason,
    source_affiliation: source.affiliation,
    source_grant: source.grant,
    source_institution: source.institution,
    source_role: source.role,
    source_access: source.access,
    source_official: source.official,
    source_security: source.security,
    source_foreign: source.foreign,
    source_current: source.current,
    source_specificity: source.specificity,
    source_confidence: source.confidence,
  }
}

function attributionCells(
  one: Attribution,
  quotes: ArticleQuotes,
  shared: SharedClaim | undefined,
): Row {
  const content = quotes.content(one.id)
  return {
    attribution_id: one.id,
    claim_id: one.claimId,
    shared_claim_id: shared?.id ?? null,
    shared_claim_state: shared?.state ?? null,
    cue_class: one.cueClass,
    form: one.form,
    prominence: one.prominence,
    claim_kind: one.claim?.kind ?? null,
    claim_strength: one.claim?.strength ?? null,
    content: content.words || null,
    content_is_whole: content.isWhole,
    cue: quotes.cue(one.id).words || null,
    content_span: writeSpan(one.content),
    cue_span: writeSpan(one.cue),
    source_span: writeSpan(one.source),
    confidence: one.confidence,
  }
}
