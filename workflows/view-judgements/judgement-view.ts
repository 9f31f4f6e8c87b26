import type { Analysis } from '#domain/analysis'
import type { JudgementEffect, LoggedJudgement, Mark, MarkKind, MarkState } from '#domain/judgement'
import type { Stretch } from '#domain/span'
import type { ArticleSummary } from '#domain/story'

/** What came of giving a judgement. Codes, not sentences: the page has the words. */
export type JudgeOutcome =
  /** `already-taken`: the same judgement holds already, as by a second click. */
  | { outcome: 'taken' | 'already-taken'; judgementId: string }
  | { outcome: 'refused'; because: JudgeRefusal; field: string | null }

export type JudgeRefusal =
  | 'no-such-article'
  /** The article has not been read yet. */
  | 'not-read'
  /** `by` is no initials of at most eight letters. */
  | 'bad-initials'
  /** It cannot be read; `field` says where. */
  | 'unreadable'
  /** No mark has that id now: the article was read anew, or the mark is gone. */
  | 'no-such-mark'
  /** A span is empty, reaches beyond the text, or its stretches overlap; `field` says which. */
  | 'bad-span'
  /** Only attributions and assertions can be deleted; or the mark is of another kind than the correction. */
  | 'wrong-mark'
  /** Nothing in it differs from what stands there. */
  | 'changes-nothing'
  /** A name has to stand in the article's text. */
  | 'name-not-in-text'
  /** Only a named person, named body, document or other outlet has a name. */
  | 'name-without-kind'
  /** It would put a name on an anonymous source, by a name or by a merge. */
  | 'would-name-anonymous'
  /** A source merged with itself. */
  | 'same-source'
  /** Mentions to split off have to be some, and not all, of the source's. */
  | 'not-its-mentions'
  /** Speech and knowledge make a claim, an attitude makes none. */
  | 'claim-needed'
  | 'claim-of-attitude'
  /** A dispute says in its note what is wrong. */
  | 'note-needed'

/** What came of taking a judgement back or again. */
export type TurnJudgementOutcome =
  | { outcome: 'undone' | 'redone' | 'already-so' }
  | { outcome: 'refused'; because: 'no-such-judgement' | 'bad-initials' }

/** One judgement with what it does to the reading in force. */
export interface ShownJudgement extends LoggedJudgement {
  /** Null while it is taken back. */
  effect: JudgementEffect | null
  /**
   * The marks that it is about, by their ids in the machine's or the reviewed reading; empty where they
   * are not in this text. The first is the mark itself.
   */
  marks: Mark[]
  /** The words of its mark when it was judged, for the list of what is not found; cut at 200 characters. */
  words: string
}

/** One mark of either reading, and where it stands with people. */
export interface JudgedMark extends Mark {
  state: MarkState
  isDisputed: boolean
  /** Of the last judgement that holds about it, or null. */
  by: string | null
  at: string | null
  /** Every judgement about it that is not taken back, the last first. */
  judgementIds: string[]
}

/** How many of some attributions people have judged: confirmed, corrected, deleted or added. */
export interface ReviewedShare {
  judged: number
  /** The machine's attributions and those that people added. */
  attributions: number
  disputed: number
  articles: number
  /** Articles that somebody said are wholly reviewed. */
  wholeArticles: number
}

/** The machine's and the people's reading of one article side by side. */
export interface JudgedArticle {
  article: ArticleSummary
  /** The reading in force; of a wholly reviewed article the one that was reviewed. All mark ids are of these two. */
  machine: Analysis
  /** A later engine has read the article since it was wholly reviewed: its marks are not shown here. */
  isReadAnew: boolean
  /** Counted anew. The very same object as `machine` where nothing holds. */
  reviewed: Analysis
  /** Marks that somebody judged, by kind and id; a mark that is not here is unjudged. */
  marks: JudgedMark[]
  /** In the order in which they were given, those that were taken back among them. */
  judgements: ShownJudgement[]
  /** Those of `judgements` that hold and whose words are not, or not for certain, in this text. */
  notFound: string[]
  share: ReviewedShare
  isWhole: boolean
  /** What the next undo and redo turn: the last judgement that holds, and the last taken back; or null. */
  undo: string | null
  redo: string | null
}

/** Why a mark is worth a look. */
export const reviewReasons = [
  'disputed',
  /** The engine's confidence in the attribution is below .7. */
  'uncertain',
  /** Whom it credits is uncertain: the source's confidence is below .7. */
  'uncertain-source',
  /** The text does not say for certain that two mentions are one source. */
  'uncertain-merge',
  'headline',
  'lead',
  /** The claim rests on nothing else in its article. */
  'only-support',
  'anonymous',
] as const
export type ReviewReason = (typeof reviewReasons)[number]

/** One mark of the queue. */
export interface ReviewItem {
  storyId: string
  storyTitle: string
  articleId: string
  title: string
  outlet: string
  /** Always an attribution, by its id in the reviewed reading. */
  mark: { of: Extract<MarkKind, 'attribution'>; id: string }
  /** At most 200 characters of the sentences it stands in, and the stretch of the whole in the article. */
  words: string
  stretch: Stretch
  /** Probability that the mark is right: of the attribution times of its source. */
  confidence: number
  /**
   * How far the story's headline number would move at most if the mark were wrong: claims resting only on
   * anonymous sources, before and after.
   */
  moves: { from: { count: number; outOf: number }; to: { count: number; outOf: number } }
  reasons: ReviewReason[]
}

/** A page of the queue, the most worth first. */
export interface ReviewQueue {
  items: ReviewItem[]
  page: number
  pages: number
  total: number
  /** The queue of the workspace looks through the stories with the most doubt: so many, of so many. */
  stories: { looked: number; of: number }
}

/** A rate of the engine on the user's own texts. */
export interface OwnRate {
  count: number
  outOf: number
  /** Null below five cases, or without any. */
  share: number | null
  /** Null below three articles. */
  interval: { low: number; high: number } | null
  withheld: 'no-cases' | 'too-few' | null
}

/** The engine against the articles that people reviewed wholly. */
export interface OwnAccuracy {
  /** Articles wholly reviewed, and of them those read by the engine in force. */
  articles: number
  /** The engines that read them, by version: more than one and nothing is counted together. */
  engines: string[]
  /** Of the attributions it reads, those that people left or mended only at the edges (linked match). */
  precision: OwnRate
  /** Of the attributions that people say are there, those that it reads. */
  recall: OwnRate
  /** Of all attributions: credited to an anonymous source by the engine, and by people. */
  anonymous: { precision: OwnRate; recall: OwnRate }
  /** True where precision and recall both have an interval: they may stand as an error band. */
  isEnough: boolean
}
