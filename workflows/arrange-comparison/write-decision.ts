import type { Decision } from '#domain/decision'
import { outletOf, type StoryIndex } from './story-index'

const longest = 90

/** What a person decided, in a sentence without its full stop. */
export function writeDecision(index: StoryIndex, decision: Decision): string {
  const name = (id: string) => (index.articleById.has(id) ? outletOf(index, id) : id)
  const articleOf = (id: string) =>
    index.articleById.has(id) ? `The article of ${outletOf(index, id)}` : 'An article'
  switch (decision.kind) {
    case 'merge-claims':
      return `${quote(decision.claim.words)} and ${quote(decision.other.words)} are one claim`
    case 'split-claim':
      return `${quote(decision.member.words)} does not say the same as ${quote(decision.claim.words)}`
    case 'rename-claim':
      return `${quote(decision.claim.words)} is called ${quote(decision.gist)}`
    case 'confirm-citation':
      return `${name(decision.from)} takes from ${name(decision.to)}`
    case 'reject-citation':
      return `${name(decision.from)} does not take from ${name(decision.to)}`
    case 'independent-origins': {
      const [one, other] = decision.articles.map(name)
      return `What ${one} and ${other} have for ${quote(decision.claim.words)} is independent: ${decision.reason}`
    }
    case 'merge-sources':
      return `${quote(decision.source.words)} and ${quote(decision.other.words)} are one source`
    case 'split-source':
      return `${quote(decision.source.words)} is a source of its own`
    case 'put-in-story':
      return `${articleOf(decision.article)} was put into another story`
    case 'keep-out-of-story':
      return `${articleOf(decision.article)} was kept out of a story`
  }
}

function quote(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“"]+|[”"]+$/g, '')
  return `“${plain.length > longest ? `${plain.slice(0, longest - 2).trimEnd()} …` : plain}”`
}
