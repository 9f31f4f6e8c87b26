import type { Span } from '#domain/span'
import type { ExportHeader } from './describe-export'
import { quotesOf, type StoryToExport } from './list-rows'

const context = 'http://www.w3.org/ns/anno.jsonld'

/**
 * The attributions of a story as W3C Web Annotations, one for each stretch-bearing content. Positions
 * are UTF-16 code units of the article's text. A quote selector is given only where the caps leave the
 * whole content: selectors of one target must select the same words.
 */
export function annotateStory(from: StoryToExport): object[] {
  const quotes = quotesOf(from)
  return from.articles.flatMap(({ article, analysis }) => {
    const sources = new Map(analysis.sources.map((source) => [source.id, source]))
    const own = quotes.article(article.id)
    return analysis.attributions.flatMap((one) => {
      const snippet = own.content(one.id)
      const source = sources.get(one.sourceId ?? '')
      if (one.content.length === 0) return []
      const label = source ? own.label(source.id).words : ''
      return [
        {
          '@context': context,
          id: `urn:according:${article.id}:${one.id}`,
          type: 'Annotation',
          motivation: 'classifying',
          body: [
            {
              type: 'TextualBody',
              purpose: 'classifying',
              format: 'text/plain',
              value: `${source?.kind ?? 'none'}${source?.standing ? ` ${source.standing}` : ''}`,
              'according:codes': {
                cueClass: one.cueClass,
                form: one.form,
                prominence: one.prominence,
                claim: one.claim,
                claimId: one.claimId,
                confidence: one.confidence,
                source: source && {
                  id: source.id,
                  label: label || null,
                  kind: source.kind,
                  standing: source.standing,
                  specificity: source.specificity,
                  reason: source.reason,
                  basis: source.basis,
                  affiliation: source.affiliation,
                },
                engine: analysis.engine,
                codebook: analysis.codebook,
              },
            },
          ],
          target: {
            source: article.url ?? `urn:according:${article.id}`,
            selector: one.content.flatMap((stretch) => selectors(analysis.text, stretch, snippet)),
          },
        },
      ]
    })
  })
}

function selectors(
  text: string,
  [start, end]: Span[number],
  snippet: { isWhole: boolean },
): object[] {
  const position = { type: 'TextPositionSelector', start, end }
  if (!snippet.isWhole) return [position]
  return [{ type: 'TextQuoteSelector', exact: text.slice(start, end) }, position]
}

/** What stands before the annotations of a collection. */
export function openCollection(header: ExportHeader): string {
  const { tables: _, ...generatedFrom } = header
  const head = {
    '@context': [context, { according: 'urn:according:terms:' }],
    id: `urn:according:export:${header.storyId ?? 'workspace'}`,
    type: 'AnnotationCollection',
    label: 'Attributions read by According',
    created: header.madeAt,
    generator: {
      id: `urn:according:engine:${header.engine.version}`,
      type: 'Software',
      name: `According engine ${header.engine.version}`,
    },
    'according:metadata': generatedFrom,
  }
  return `${JSON.stringify(head).slice(0, -1)},"first":{"id":"urn:according:page:1","type":"AnnotationPage","startIndex":0,"items":[`
}

/** What stands after them. */
export const closeCollection = (total: number) => `\n]},"total":${total}}\n`
