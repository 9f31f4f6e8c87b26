import type { TimeRange } from '#comparison/time-range'
import type { Attribution } from '#domain/attribution'
import type { ClaimMember, ClaimState, Origins } from '#domain/comparison'
import type { Source } from '#domain/source'
import type { SourceCategory } from '#domain/source-category'
import type { Stretch } from '#domain/span'

/** What is needed of an article's analysis to draw a comparison; an `Analysis` is one. */
export interface ReadText {
  id: string
  title: string
  text: string
  sentences: Stretch[]
  sources: Pick<Source, 'id' | 'label' | 'kind' | 'standing' | 'specificity'>[]
  attributions: Pick<Attribution, 'id' | 'source' | 'cue' | 'content'>[]
}

/** What a cell is drawn as: a category of the legend, an incidental voice, or the outlet's own voice. */
export type SupportMark = SourceCategory | 'own-voice'

/** One outlet as a column of the grid, in order of its first article. */
export interface OutletColumn {
  key: string
  outlet: string
  /** What it copies, when each of its articles is a copy; else null. */
  copyOf: string | null
}

/** What one outlet gives for one claim. */
export interface ClaimCell {
  key: string
  outlet: string
  /** The best support; null where the outlet does not carry the claim. */
  mark: SupportMark | null
  /** How strongly: the least and the most over the outlet's statements; null where it only denies. */
  strength: [least: number, most: number] | null
  /** Who denies it in the outlet's articles; null where nobody does. */
  denial: SupportMark | null
  isAttributionShifted: boolean
  /** Possibly who does what to whom is reversed. */
  isRoleShifted: boolean
}

/** One shared claim as a row of the grid. */
export interface ClaimRow {
  id: string
  gist: string
  state: ClaimState
  origins: Origins
  cells: ClaimCell[]
  /** How many outlets carry it, denials not counted. */
  carriedBy: number
  isByHand: boolean
  isOpen: boolean
  /** Opens its sentences; closes them when they are open. */
  href: string
}

/** The grid as the address chooses it. */
export interface ClaimGrid {
  columns: OutletColumn[]
  rows: ClaimRow[]
  /** How many claims the filter leaves, of all. */
  chosen: number
  all: number
  outlets: { from: number; to: number; all: number }
}

/** Words of one statement, and whether the statement that it is compared with has them too. */
export interface DiffPiece {
  /** Where it begins in the article's text. */
  start: number
  text: string
  what: 'around' | 'same' | 'other'
}

/** One statement of the open claim. */
export interface StatementRow {
  key: string
  articleId: string
  outlet: string
  title: string
  publishedAt: string | null
  /** The sentences it stands in, cut into pieces. */
  pieces: DiffPiece[]
  /** Words of the statement compared with that are not here. */
  lacking: string[]
  isRoot: boolean
  isCopy: boolean
  mark: SupportMark
  /** Who it is credited to, in the article's words; null where nobody is. */
  source: string | null
  member: ClaimMember
  href: string
}

/** One article or outside report in the graph. */
export interface CitationNode {
  id: string
  outlet: string
  title: string | null
  publishedAt: string | null
  /** True for a report that is named and does not stand in the story. */
  isOutside: boolean
  /** How many claims go back to it. */
  rootOf: number
  copyOf: string | null
  href: string | null
}

/** One article takes from another; the sentence shows it. */
export interface CitationEdge {
  id: string
  from: string
  to: string
  fromOutlet: string
  toOutlet: string
  credited: boolean
  isByHand: boolean
  sentence: string
  because: string[]
  href: string
}

/** What the graph draws, earliest first, and what it leaves to the table or the list. */
export interface CitationRows {
  nodes: CitationNode[]
  edges: CitationEdge[]
  /** Every citation of the story, drawn or not. */
  allEdges: CitationEdge[]
  /** Articles that neither cite nor are cited. */
  apart: CitationNode[]
  /** How many articles with citations are not drawn. */
  notDrawn: number
}

/** One article's words for a claim, at their strength. */
export interface DriftPoint {
  key: string
  articleId: string
  outlet: string
  publishedAt: string | null
  strength: number
  /** Strength minus the root's; null where there is no root to compare with, and for a denial. */
  drift: number | null
  words: string
  isRoot: boolean
  isDenial: boolean
  isCopy: boolean
  isAttributionShifted: boolean
  isRoleShifted: boolean
  mark: SupportMark
  href: string
}

/** One claim on the ladder. */
export interface DriftRows {
  claimId: string
  gist: string
  points: DriftPoint[]
  /** Statements without a date stand apart. */
  undated: DriftPoint[]
  /** Claims whose words grew or shrank, the most first, to choose from. */
  others: { claimId: string; gist: string; least: number; most: number; href: string }[]
}

/** One article on the timeline. */
export interface TimelineArticle {
  articleId: string
  outlet: string
  title: string
  publishedAt: string | null
  range: TimeRange | null
  copyOf: string | null
}

/** Who had a claim first, as far as the times tell. */
export interface FirstMover {
  claimId: string
  gist: string
  /** Outlets that may have been first: one where the times tell, several where they do not. */
  first: string[]
  marks: { articleId: string; outlet: string; range: TimeRange; isFirst: boolean }[]
  href: string
}

/** The timeline of a story. */
export interface Timeline {
  articles: TimelineArticle[]
  /** Articles with no date, or one after the day of drawing. */
  undated: TimelineArticle[]
  firstMovers: FirstMover[]
  /** How many claims have dated statements, shown or not. */
  claims: number
}
