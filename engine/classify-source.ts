import type { ArticleNames } from './classify-source/article-names'
import { decideNoun } from './classify-source/decide-noun'
import { readPhrase } from './classify-source/read-phrase'
import { readPronoun } from './classify-source/read-pronoun'
import { recoverSource } from './classify-source/recover-source'
import { readContext, type SourceContext } from './classify-source/source-context'
import type { Verdict } from './classify-source/verdict'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'

/**
 * Who stands behind one attribution: its kind and standing by the codebook, with the reasons, in
 * the light of the attributions before it.
 */
export function classifySource(
  text: TokenisedText,
  names: ArticleNames,
  attribution: LinkedAttribution,
  earlier: SourceContext['earlier'],
): { verdict: Verdict; context: SourceContext } {
  const context = readContext(text, names, attribution, earlier)
  return { verdict: decide(context), context }
}

function decide(context: SourceContext): Verdict {
  const { source, text, names } = context
  if (!source) return recoverSource(context)
  const pronoun = readPronoun(context, source)
  if (pronoun) return pronoun
  return decideNoun(context, readPhrase(text.tokens, source.first, source.last, names))
}
