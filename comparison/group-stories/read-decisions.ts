import type { StoryDecision } from '#domain/story-decision'

/** What people decided, as it stands after the last decision. */
export interface DecidedStories {
  /** The story that a person put an article in, or null. */
  storyOf(article: string): string | null
  keptOutOf(article: string): ReadonlySet<string>
  /** Every story that a decision speaks of. */
  stories: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** Reads decisions in the order in which they were made: of two that contradict each other the later holds. */
export function readDecisions(decisions: readonly StoryDecision[]): DecidedStories {
  const storyOf = new Map<string, string>()
  const keptOutOf = new Map<string, Set<string>>()
  for (const { kind, article, storyId } of decisions) {
    const out = keptOutOf.get(article) ?? new Set()
    keptOutOf.set(article, out)
    if (kind === 'put-in-story') {
      storyOf.set(article, storyId)
      out.delete(storyId)
    } else if (article !== storyId) {
      out.add(storyId)
      if (storyOf.get(article) === storyId) storyOf.delete(article)
    }
  }
  return {
    storyOf: (article) => storyOf.get(article) ?? null,
    keptOutOf: (article) => keptOutOf.get(article) ?? none,
    stories: new Set(decisions.map(({ storyId }) => storyId)),
  }
}
