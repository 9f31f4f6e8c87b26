import type { Token } from '../tokenised-text'
import type { NameMention } from './name-mention'

/** How many of the mentions that one noun describes are kept: the rest say nothing new. */
const mostMentions = 24

/**
 * The mentions that each noun describes: in front of the name ("spokesman Ivo Marr"), inside its
 * title, or in an apposition ("Ivo Marr, a spokesman"). In text order.
 */
export function describeNames(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): Map<string, NameMention[]> {
  const described = new Map<string, NameMention[]>()
  const add = (noun: string, mention: NameMention) => {
    const known = described.get(noun)
    if (!known) described.set(noun, [mention])
    else if (known.length < mostMentions && known[known.length - 1] !== mention) known.push(mention)
  }
  for (const mention of mentions) {
    const { first, last } = mention
    if (first > 0) add(tokens[first - 1].lower, mention)
    for (let index = first; index < last; index += 1) add(tokens[index].lower, mention)
    for (const noun of apposition(tokens, last)) add(noun, mention)
  }
  return described
}

function apposition(tokens: readonly Token[], last: number): string[] {
  if (tokens[last + 1]?.word !== ',') return []
  const nouns: string[] = []
  for (let index = last + 2; index < last + 12; index += 1) {
    const token = tokens[index]
    if (!token || token.sentence !== tokens[last].sentence || token.word === ',') break
    nouns.push(token.lower)
  }
  return nouns
}
