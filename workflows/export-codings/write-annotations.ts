import { codebookStamp } from '#domain/codebook'
import type { Coding } from '#domain/coding'

/**
 * Codings as W3C Web Annotations: one for each attribution, its content the target, its source and cue
 * beside the labels in the body, its coder the creator. Positions are UTF-16 code units.
 */
export function writeCodingAnnotations(codings: readonly Coding[]): object {
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { according: 'urn:according:terms:' }],
    type: 'AnnotationCollection',
    'according:codebook': codebookStamp,
    total: codings.reduce((sum, { attributions }) => sum + attributions.length, 0),
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: codings.flatMap(({ coder, article, textHash, attributions }) =>
        attributions.map(({ id, source, cue, content, labels }) => ({
          id: `urn:according:coding:${encodeURIComponent(article)}:${encodeURIComponent(coder)}:${encodeURIComponent(id)}`,
          type: 'Annotation',
          motivation: 'classifying',
          creator: { type: 'Person', nickname: coder },
          body: {
            type: 'TextualBody',
            purpose: 'classifying',
            format: 'text/plain',
            value: labels.kind ?? 'not coded',
            'according:codes': labels,
            'according:source': source,
            'according:cue': cue,
          },
          target: {
            source: `urn:according:${encodeURIComponent(article)}:${textHash}`,
            selector: content.map(([start, end]) => ({
              type: 'TextPositionSelector',
              start,
              end,
            })),
          },
        })),
      ),
    },
  }
}
