import type { Stretch } from '#domain/span'
import type { ArticleNames } from './classify-source/article-names'
import { isCapitalised } from './classify-source/capital-runs'
import { tokenRange } from './classify-source/source-context'
import { typeOfName } from './classify-source/type-of-name'
import type { Verdict } from './classify-source/verdict'
import type { LinkedAttribution, Token, TokenisedText } from './tokenised-text'

/** How far behind the cue the listener may stand: "told, on condition of anonymity, Capital Wire". */
const reachInTokens = 9

/**
 * The outlet that an attribution is taken from (tie-breaker 6): "an official told Capital Wire",
 * printed by another outlet; "Capital Wire quoted an official as saying". Null for the article's own
 * outlet and for plain "Capital Wire reported", which has no inner source.
 */
export function findVia(
  text: TokenisedText,
  attribution: LinkedAttribution,
  verdict: Verdict,
  names: ArticleNames,
): { span: Stretch; because: string } | null {
  if (verdict.kind === 'media' || verdict.kind === 'self' || verdict.kind === 'none') return null
  const cue = tokenRange(text, attribution.cue)
  if (!cue) return null
  const words = text.tokens.slice(cue.first, cue.last + 1)
  if (
    !words.some(({ lower }) =>
      /^(?:told|tells|telling|quoted|quotes|quoting|citing|cited|cites|according|interview)$/.test(
        lower,
      ),
    )
  ) {
    return null
  }
  const sentence = text.tokens[cue.first].sentence
  const from = Math.max(0, cue.first)
  for (let index = from; index <= cue.last + reachInTokens; index += 1) {
    const token = text.tokens[index]
    if (!token || token.sentence !== sentence) break
    const run = outletAt(text.tokens, index, names)
    if (!run || isInside(attribution, text.tokens[run.first])) continue
    return {
      span: [text.tokens[run.first].start, text.tokens[run.last].end],
      because: `“${words.map(({ word }) => word).join(' ')}” an outlet that is not this one`,
    }
  }
  return null
}

function outletAt(
  tokens: readonly Token[],
  index: number,
  names: ArticleNames,
): { first: number; last: number } | null {
  if (!isCapitalised(tokens[index].word)) return null
  let last = index
  while (
    isCapitalised(tokens[last + 1]?.word ?? '') &&
    tokens[last + 1].sentence === tokens[index].sentence
  )
    last += 1
  // "Channel 6", "Radio 4": the number is part of the name, and makes it one.
  const isNumbered =
    /^(?:channel|radio|bbc|itv|kanal|news)$/.test(tokens[last].lower) &&
    /^\d{1,3}$/.test(tokens[last + 1]?.word ?? '')
  if (isNumbered) return { first: index, last: last + 1 }
  const words = tokens.slice(index, last + 1)
  const { type } = typeOfName(words, names, tokens[index - 1]?.lower === 'the')
  return type === 'outlet' ? { first: index, last } : null
}

/** An outlet inside the content is talked about, and inside the source is the source. */
function isInside({ source, content }: LinkedAttribution, { start }: Token): boolean {
  return [...source, ...content].some(([from, to]) => start >= from && start < to)
}

/** A media attribution met before, whose content may hold the next ones. */
interface OuterLayer {
  sourceId: string
  /** Where its content begins and ends, in UTF-16 code units. */
  from: number
  to: number
}

/** How many layers met last are looked at: contents are near what they hold. */
const layersKept = 4

/**
 * Remembers the attributions to media of an article, and finds the one whose content holds all of
 * another attribution: "Capital Wire reported that officials said …" is two layers (tie-breaker 6).
 */
export function layerFinder(): {
  note(attribution: LinkedAttribution, sourceId: string): void
  around(attribution: LinkedAttribution): string | null
} {
  let layers: OuterLayer[] = []
  return {
    note({ content }, sourceId) {
      const [first, last] = [content[0], content.at(-1)]
      if (first && last)
        layers = [...layers.slice(1 - layersKept), { sourceId, from: first[0], to: last[1] }]
    },
    around({ source, cue, content }) {
      const inner = [...source, ...cue, ...content]
      const outer = layers.find(({ from, to }) =>
        inner.every(([start, end]) => start >= from && end <= to),
      )
      return source.length > 0 && outer ? outer.sourceId : null
    },
  }
}
