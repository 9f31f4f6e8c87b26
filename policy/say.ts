import { IntlMessageFormat } from 'intl-messageformat'

/**
 * A sentence of a rule with its gaps filled. ICU form: "{count, plural, one {# source} other {# sources}}".
 * @throws when the sentence is not in that form, or names a gap that has no value
 */
export function say(sentence: string, values: Record<string, string | number> = {}): string {
  return String(new IntlMessageFormat(sentence, 'en').format(values))
}
