import type { Decision } from '#domain/decision'
import { outletOf, type StoryIndex } from './story-index'

const longest = 90

/** What a person decided: which kind it is, and the words and names that its sentence holds. */
export interface QuotedDecision {
  kind: Decision['kind']
  /** Words of articles, shortened; of a renamed claim the new name comes second. */
  quotes: string[]
  /** Outlets by name; what is not in the story stands as it was decided. Null for an article that is gone. */
  names: (string | null)[]
  /** A person's own sentence, where the kind asks for one. */
  reason: string | null
}

/** A decision with what its sentence quotes; doors word it. */
export function quoteDecision(index: StoryIndex, decision: Decision): QuotedDecision {
  const name = (id: string) => (index.articleById.has(id) ? outletOf(index, id) : id)
  const articleOf = (id: string) => (index.articleById.has(id) ? outletOf(index, id) : null)
  const { kind } = decision
  const said = (
    quotes: string[],
    names: (string | null)[] = [],
    reason: string | null = null,
  ): QuotedDecision => ({ kind, quotes: quotes.map(shorten), names, reason })
  switch (decision.kind) {
    case 'merge-claims':
      return said([decision.claim.words, decision.other.words])
    case 'split-claim':
      return said([decision.member.words, decision.claim.words])
    case 'rename-claim':
      return said([decision.claim.words, decision.gist])
    case 'confirm-citation':
    case 'reject-citation':
      return said([], [name(decision.from), name(decision.to)])
    case 'independent-origins':
      return said([decision.claim.words], decision.articles.map(name), decision.reason)
    case 'merge-sources':
      return said([decision.source.words, decision.other.words])
    case 'split-source':
      return said([decision.source.words])
    case 'put-in-story':
    case 'keep-out-of-story':
      return said([], [articleOf(decision.article)])
  }
}

function shorten(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“"]+|[”"]+$/g, '')
  return plain.length > longest ? `${plain.slice(0, longest - 2).trimEnd()} …` : plain
}
