import { placeWords } from '#comparison/compare-story/place-words'
import { listOmissions } from '#comparison/list-omissions'
import { listSources } from '#comparison/list-sources'
import type { ComparedArticle, Comparison } from '#domain/comparison'
import { type ComparisonDecision, comparisonDecisionSchema } from '#domain/comparison-decision'
import type { Decision } from '#domain/decision'
import { type SourceDecision, sourceDecisionSchema } from '#domain/source-decision'
import type { StoryComparison } from '#domain/story-comparison'

/** What a story's comparison is computed from, in plain rows that pass between threads. */
export interface StoryToHold {
  storyId: string
  articles: ComparedArticle[]
  readings: Record<string, string>
  /** In the order in which they were taken. */
  decisions: { id: string; decision: Decision }[]
  asOf: string
}

/** Compares the articles of a story under what people decided. */
export type CompareStory = (given: {
  storyId: string
  articles: ComparedArticle[]
  decisions: ComparisonDecision[]
  asOf: string
}) => Comparison

/** Holds a story's texts side by side: the comparison, the roster and what differs between outlets. */
export function holdTogether(story: StoryToHold, compare: CompareStory): StoryComparison {
  const { storyId, articles, readings, decisions, asOf } = story
  const comparison = compare({
    storyId,
    articles,
    decisions: decisions.flatMap(({ decision }): ComparisonDecision[] => {
      const parsed = comparisonDecisionSchema.safeParse(decision)
      return parsed.success ? [parsed.data] : []
    }),
    asOf,
  })
  const ofSources = decisions.flatMap(({ decision }): SourceDecision[] => {
    const parsed = sourceDecisionSchema.safeParse(decision)
    return parsed.success ? [parsed.data] : []
  })
  const roster = listSources(comparison, articles, ofSources)
  return {
    comparison,
    roster,
    differences: listOmissions(comparison, articles, roster),
    readings,
    withoutPlace: decisions
      .filter(({ decision }) => !hasPlace(decision, articles))
      .map(({ id }) => id),
  }
}

/** False for a decision about words or articles that are not in the story any more. */
function hasPlace(decision: Decision, articles: readonly ComparedArticle[]): boolean {
  const ids = new Set(articles.map(({ id }) => id))
  switch (decision.kind) {
    case 'merge-claims':
      return [decision.claim, decision.other].every((place) => placeWords(place, articles))
    case 'split-claim':
      return [decision.claim, decision.member].every((place) => placeWords(place, articles))
    case 'rename-claim':
      return placeWords(decision.claim, articles) !== null
    case 'independent-origins':
      return (
        placeWords(decision.claim, articles) !== null &&
        decision.articles.every((article) => ids.has(article))
      )
    case 'merge-sources':
      return [decision.source, decision.other].every((place) => placeWords(place, articles))
    case 'split-source':
      return placeWords(decision.source, articles) !== null
    case 'confirm-citation':
    case 'reject-citation':
      return ids.has(decision.from)
    case 'put-in-story':
    case 'keep-out-of-story':
      return true
  }
}
