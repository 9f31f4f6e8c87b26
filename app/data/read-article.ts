import type { Analysis } from '#domain/analysis'
import { sourceCategory } from '#domain/source-category'
import type { Span } from '#domain/span'
import { versionsOf } from '#workflows/read-by'
import { viewArticle } from '#workflows/view-article'
import type { DataRow, PageData } from './page-data'

/** One article with its reading, as its page shows it; a table of attributions, and one of sources. */
export async function readArticle(id: string): Promise<PageData | null> {
  const view = await viewArticle(id)
  if (!view) return null
  const { summary, story, text, analysis, indicators } = view
  return {
    readBy: versionsOf(analysis ? [{ ...analysis.engine, codebook: analysis.codebook }] : []),
    comparison: null,
    document: { article: summary, story, text, analysis, indicators },
    tables: {
      attributions: analysis ? attributionRows(analysis) : [],
      sources: analysis ? sourceRows(analysis) : [],
      wording: indicators.map(({ stretch, ...indicator }) => ({
        ...plainCells(indicator),
        span: writeSpan([stretch]),
      })),
    },
  }
}

function attributionRows({ attributions, sources, text }: Analysis): DataRow[] {
  return attributions.map((one) => {
    const source = sources.find(({ id }) => id === one.sourceId) ?? null
    return {
      attributionId: one.id,
      sourceId: one.sourceId,
      source: source?.label ?? null,
      category: sourceCategory(source, false),
      via: one.via,
      claimId: one.claimId,
      claimKind: one.claim?.kind ?? null,
      claimStrength: one.claim?.strength ?? null,
      cueClass: one.cueClass,
      form: one.form,
      prominence: one.prominence,
      content: wordsOf(text, one.content),
      contentSpan: writeSpan(one.content),
      confidence: one.confidence,
      because: one.because.join('; '),
    }
  })
}

function sourceRows({ sources }: Analysis): DataRow[] {
  return sources.map(({ id: sourceId, mentions, ...source }) => ({
    sourceId,
    category: sourceCategory({ id: sourceId, mentions, ...source }, false),
    ...plainCells(source),
    mentions: writeSpan(mentions),
  }))
}

/** What fits into a cell; a list of reasons is joined. */
function plainCells(from: object): DataRow {
  return Object.fromEntries(
    Object.entries(from).flatMap(([key, value]) => {
      if (Array.isArray(value)) return [[key, value.join('; ')]]
      return value === null || typeof value !== 'object' ? [[key, value]] : []
    }),
  )
}

function wordsOf(text: string, span: Span): string {
  return span.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** A span in one cell: "60-116;130-140", in UTF-16 code units. */
function writeSpan(span: Span): string {
  return span.map(([start, end]) => `${start}-${end}`).join(';')
}
