import type { Headline } from '#domain/headline'
import type { Model } from '../model'
import { tokenise } from '../tokenise'
import { readKind } from './claim-kind'
import { readStrength } from './claim-strength'
import { readProposition } from './compare-propositions'
import type { KnownClaims } from './known-claims'

const saying = 'says?|say|claims?|warns?|reports?|finds?|shows?|suggests?|reveals?|according to'

/** Who a headline credits: "…, officials say", "…, says minister", "Officials: …", "Audit finds …". */
const credits = new RegExp(
  [
    `[,;–—]\\s*(?:(?:${saying})\\s+[^,]{2,40}|[^,]{2,40}\\s(?:${saying}))\\s*$`,
    '^[^:]{2,40}:\\s',
    `^(?:\\S+\\s){1,4}(?:${saying})\\s(?:that\\s)?`,
  ].join('|'),
  'i',
)

/**
 * What a headline claims and which claim of its article it restates; null without a title. A headline
 * that credits somebody is as strong as what is credited, any other is a flat fact unless it hedges.
 */
export function readTitle(
  title: string | undefined,
  known: KnownClaims,
  lexicon: Model['lexicon'],
): Headline | null {
  const words = title?.trim() ?? ''
  if (!/\p{L}/u.test(words)) return null
  const isCapitals = words === words.toUpperCase()
  const { tokens } = tokenise(isCapitals ? words.toLowerCase() : words, lexicon)
  const credit = credits.exec(words)
  const claimed = credit
    ? tokens.filter(({ start }) => start < credit.index || start >= credit.index + credit[0].length)
    : tokens
  const own = claimed.length > 0 ? claimed : tokens
  const { kind, because } = readKind(own, { cue: [], source: [], isQuoted: false })
  const strength = readStrength(own, credit ? [] : null)
  return {
    claim: { kind, strength: strength.strength },
    claimId: known.ofHeadline(readProposition(own, strength.strength === 0)),
    because: [because, strength.because].filter((one) => one !== null),
  }
}
