import type { ArticleNames } from './classify-source/article-names'
import { decideNoun } from './classify-source/decide-noun'
import { readPhrase } from './classify-source/read-phrase'
import { readPronoun } from './classify-source/read-pronoun'
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
  if (!source) return withoutSource(context)
  const pronoun = readPronoun(context, source)
  if (pronoun) return pronoun
  return decideNoun(context, readPhrase(text.tokens, source.first, source.last, names))
}

/** ", adding that …": a participle goes on with whoever spoke in the same sentence. */
function withoutSource(context: SourceContext): Verdict {
  const { cue, text, earlier, sentence } = context
  const last = earlier.at(-1)
  const opens = cue ? text.tokens[cue.first] : undefined
  const before = cue ? text.tokens[cue.first - 1]?.lower : undefined
  const goesOn = /ing$/.test(opens?.lower ?? '') && (before === ',' || before === 'and')
  if (goesOn && last && last.sentence === sentence && last.verdict.kind !== 'none') {
    return {
      ...last.verdict,
      because: [`“${opens?.word}” goes on with the same source`],
      sameAs: earlier.length - 1,
    }
  }
  return {
    kind: 'none',
    standing: null,
    because: ['the text gives no source'],
    phrase: null,
    person: null,
    sameAs: null,
    isSure: true,
  }
}
