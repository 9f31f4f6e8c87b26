import type { ClaimState } from '#domain/comparison'
import { quotesOf } from './export-dataset/list-rows'
import { storyToExport } from './export-dataset/story-to-export'
import { viewStory } from './view-story'
import type { StoryView } from './view-story/story-view'

/** A shared claim as it is printed; its words are null where the caps leave none. */
export interface PrintedClaim {
  id: string
  gist: string | null
  state: ClaimState
  articles: number
}

/** A story as two printed pages show it; paper is passed on, so the caps of exports hold for it too. */
export interface PrintView {
  view: StoryView
  /** Those in most articles first. */
  claims: PrintedClaim[]
}

/** What the printed pages of a story show, or null when there is no such story. */
export async function viewPrint(storyId: string): Promise<PrintView | null> {
  const [view, story] = await Promise.all([viewStory(storyId), storyToExport(storyId)])
  if (!view || !story) return null
  const quotes = quotesOf(story)
  const claims = (story.made?.comparison.claims ?? []).map(({ id, state, members }) => ({
    id,
    gist: quotes.gist(id),
    state,
    articles: new Set(members.map(({ article }) => article)).size,
  }))
  return { view, claims: claims.sort((a, b) => b.articles - a.articles) }
}
