import { stringify } from 'csv-stringify/sync'
import { variables } from '#comparison/codings/variables'
import type { Coding } from '#domain/coding'
import { type Span, spanText } from '#domain/span'

/**
 * Codings as the long table that statistics programs read: a row a coder, attribution and variable. Empty
 * where a variable was not coded is no row. Offsets are UTF-16 code units; words come only with the texts.
 */
export function writeLongTable(
  codings: readonly Coding[],
  textOf: (article: string) => string | null,
): string {
  const rows = codings.flatMap(({ coder, article, attributions }) =>
    attributions.flatMap(({ id, source, cue, content, labels }) =>
      variables.flatMap((variable) => {
        const code = variable.codeOf(labels)
        if (code === null) return []
        const text = textOf(article)
        return [
          {
            article,
            coder,
            attribution: id,
            source: writeSpan(source),
            cue: writeSpan(cue),
            content: writeSpan(content),
            contentWords: text === null ? '' : spanText(text, content),
            variable: variable.id,
            level: variable.level,
            code,
          },
        ]
      }),
    ),
  )
  const columns = [
    'article',
    'coder',
    'attribution',
    'source',
    'cue',
    'content',
    'contentWords',
    'variable',
    'level',
    'code',
  ]
  // A cell that begins like a formula must not be one in a spreadsheet.
  return stringify(rows, { header: true, columns, escape_formulas: true })
}

function writeSpan(span: Span): string {
  return span.map(([start, end]) => `${start}-${end}`).join(' ')
}
