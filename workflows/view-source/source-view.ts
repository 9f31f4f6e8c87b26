import type { SourceCategory } from '#domain/source-category'

/** One sentence in which a source is heard. */
export interface HeardSentence {
  attributionId: string
  text: string
}

/** One article in which a source is heard. */
export interface SourceHeard {
  articleId: string
  title: string
  outlet: string | null
  publishedAt: string | null
  storyId: string
  storyTitle: string
  /** How the article describes it; null where descriptions together would tell who it is. */
  label: string | null
  category: SourceCategory
  sentences: HeardSentence[]
}

/** A source within one story, over its outlets. */
export interface StorySourceView {
  /** A name, or the fullest description; null where descriptions together would tell who it is. */
  label: string | null
  category: SourceCategory
  story: { id: string; title: string }
  heard: SourceHeard[]
  claims: { claimId: string; gist: string }[]
  /** Why the descriptions are taken for one source. */
  because: string[]
  isByHand: boolean
  /** The brake: its descriptions together may tell who an anonymous source is. */
  isNarrowedByAll: boolean
  /** Under what a named source is found in other stories; null for every other one. */
  nameKey: string | null
}

/** Everyone of one name over all stories, parted by walk of life: two people may have one name. */
export interface NamedSourceView {
  name: string
  groups: { affiliation: string; heard: SourceHeard[] }[]
  /** In how many articles the name is heard, and how many of them, the newest, are listed. */
  articles: number
  listed: number
}
