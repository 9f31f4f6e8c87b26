/** U+0000, and halves of surrogate pairs that stand alone. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Text that PostgreSQL can keep: NUL and lone surrogates become U+FFFD, one code unit for one, so
 * that every offset still holds.
 */
export function storableText(text: string): string {
  return text.replace(unstorable, '\uFFFD')
}
