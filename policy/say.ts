import { IntlMessageFormat } from 'intl-messageformat'

const readSentences = new Map<string, IntlMessageFormat>()

/**
 * A sentence of a rule with its gaps filled. ICU form: "{count, plural, one {# source} other {# sources}}".
 * @throws when the sentence is not in that form, or names a gap that has no value
 */
export function say(sentence: string, values: Record<string, string | number> = {}): string {
  const known = readSentences.get(sentence)
  const read = known ?? new IntlMessageFormat(sentence, 'en')
  // A long draft fills the same few sentences hundreds of times; reading one costs more than filling it.
  if (!known) readSentences.set(sentence, read)
  return String(read.format(values))
}
