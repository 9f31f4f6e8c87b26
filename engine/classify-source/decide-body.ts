import { type NounRule, unnamed } from './noun-rule'
import { verdictOn } from './verdict'

/** Tie-breaker 3: police with an evident jurisdiction are a body; "police officials" are people. */
export const police: NounRule = (_, phrase) =>
  phrase.head === 'police'
    ? verdictOn('named_org', phrase, ['“police” with an evident jurisdiction'])
    : null

/** "the committee" is a body that the reader knows; "a committee" and "unions" are none by name. */
export const organisation: NounRule = (context, phrase) => {
  if (phrase.nounClass !== 'organisation') return null
  const before = context.text.tokens[phrase.last - 1]?.lower ?? ''
  if (phrase.owner === 'outlet' || /^(?:news|editorial|newspaper|broadcasting)$/.test(before))
    return verdictOn('media', phrase, ['an outlet, or a part of one'])
  if (phrase.determiner === 'indefinite' || (phrase.determiner === 'number' && phrase.isPlural)) {
    return unnamed(context, { ...phrase, isPlural: true })
  }
  if (phrase.isPlural && phrase.determiner !== 'definite') return unnamed(context, phrase)
  if (phrase.determiner === 'quantity') return unnamed(context, { ...phrase, isPlural: true })
  return verdictOn('named_org', phrase, [phrase.because])
}
