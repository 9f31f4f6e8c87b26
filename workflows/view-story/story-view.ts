import type { IndicatorClass } from '#domain/indicator'
import type { Selection } from '#domain/selection'
import type { SourceCategory } from '#domain/source-category'
import type { Stretch } from '#domain/span'
import type { ArticleSummary, StorySummary } from '#domain/story'
import type { MeasureUnit } from '#measures/measure'
import type { EffectiveNumber } from '#statistics/effective-number'
import type { ReviewedShare } from '../view-judgements/judgement-view'
import type { AnonymousVoice, OpaqueVoice } from './list-opaque'
import type { ParagraphFact } from './paragraph-fact'
import type { StripRow } from './read-strips'
import type { CopiesDone } from './select-readings'

/** A count with its denominator, and a share with its interval where the rules of measures allow them. */
export interface Share {
  counted: number
  cases: number
  /** How many articles have any case. */
  articles: number
  /**
   * Why there is no share: no or too few cases, or one outlet alone, which gets counts only, or a
   * measure that is none; or null.
   */
  withheld: 'no-cases' | 'too-few' | 'one-outlet' | 'no-share' | null
  /** Null where it is withheld. */
  share: number | null
  /** Null below three articles. The labelled band: "if these articles stood for others like them". */
  interval: {
    low: number
    high: number
    method: 'cluster-logit-t' | 'wilson-over-articles'
  } | null
}

export interface PartRow {
  part: string
  label: string
  cases: number
}

/** One measure over a story: its share, and its cases part by part in drawing order. */
export interface MeasureRow extends Share {
  measure: string
  parts: PartRow[]
  /** True where the numerator holds groups whose number is not stated: it is marked "≥". */
  isAtLeast: boolean
}

/** One source of a story and how many attributions it stands behind. */
export interface VoiceRow {
  part: string
  label: string
  category: SourceCategory
  attributions: number
  /** How many articles it is heard in, and the outlet of the first of them. */
  articles: number
  outlet: string
  /** The one article in which it is heard, or null for one with a name, which may be heard in several. */
  articleId: string | null
}

/** The sources of a story and how many evenly heard ones they come to: ¹D and ²D, null without any. */
export interface Voices {
  rows: VoiceRow[]
  effective: { first: EffectiveNumber; second: EffectiveNumber } | null
}

/** One article's count: a dot, never a percentage of its own. */
export interface ArticleCount {
  articleId: string
  outletId: string
  outlet: string
  title: string
  publishedAt: string | null
  counted: number
  cases: number
}

/** One outlet's bar: claims by legend category; the parts add up to `claims` − `incidental`. */
export interface OutletMix {
  outletId: string
  outlet: string
  firstPublishedAt: string | null
  articles: number
  claims: number
  incidental: number
  parts: PartRow[]
}

/** Marked words of a headline; a source has its category, loaded wording its class. */
export type HeadlineMark =
  | { stretch: Stretch; what: 'source'; category: SourceCategory }
  | { stretch: Stretch; what: 'hedge' }
  | { stretch: Stretch; what: 'wording'; class: IndicatorClass }

/** A headline with the words in it that credit someone, hedge, or may lean on a reader. Offsets are UTF-16 units into `title`. */
export interface HeadlineRow {
  articleId: string
  outlet: string
  publishedAt: string | null
  title: string
  marks: HeadlineMark[]
  /** Anonymous sources that the lead credits where the headline credits nobody and no source of the lead can be named; else null. */
  leadCredits: number | null
}

/** What the address bar holds to open the sentences behind a mark: `?see=…&part=…&outlet=…&article=…&case=…`. */
export interface EvidenceAddress {
  see: string
  part?: string
  outlet?: string
  article?: string
  /** Ids of single cases of that article, joined by commas: one source, or what one phrase stands behind. */
  case?: string
}

/** Everything that the story page draws: plain rows, decided here and drawn elsewhere. */
export interface StoryView {
  story: StorySummary
  articles: ArticleSummary[]
  /** More than one means that the charts would mix versions: they say so and do not draw. */
  engineVersions: string[]
  attributedClaims: number
  paragraph: ParagraphFact[]
  /** How everything is counted, and what was done about copies. */
  selection: Selection
  copies: CopiesDone
  /** The headline number: the measure that the selection puts there. */
  headline: Share & { measure: string; isAtLeast: boolean; rows: ArticleCount[] }
  onlyAnonymousClaims: Share & { rows: ArticleCount[] }
  reasonGiven: Share & { parts: PartRow[] }
  specificity: Share & { mean: number | null; parts: PartRow[] }
  sourceMix: OutletMix[]
  /** Every measure over readings, in the order in which they are printed. */
  measures: MeasureRow[]
  /** The sources by how many attributions they stand behind, most first. */
  voices: Voices
  /** Opaque and incidental voices with their words. */
  opaque: OpaqueVoice[]
  /** Anonymous sources with the words that describe them. */
  anonymous: AnonymousVoice[]
  /** Where in each article which kind of source is credited. */
  strips: StripRow[]
  headlines: HeadlineRow[]
  /** How many of the attributions, copies included, people have judged. */
  reviewed: ReviewedShare
  /**
   * Where the selection asks for both: the headline number and every measure of the reviewed reading. All
   * else is then of the machine's reading.
   */
  beside: {
    headline: Share & { measure: string; isAtLeast: boolean }
    measures: MeasureRow[]
  } | null
}

/** A stretch of a passage; `mark` says which role the words have. */
export interface PassagePiece {
  text: string
  /** Where it stands in the article, in UTF-16 code units. */
  start: number
  mark: 'source' | 'cue' | 'content' | null
}

/** One attribution as the drawer shows it: its sentences, its marks and its reasons. */
export interface EvidencePassage {
  attributionId: string
  pieces: PassagePiece[]
  sourceLabel: string
  category: SourceCategory
  because: string[]
  confidence: number
  paragraph: number
}

/** One claim or source behind a mark. The number of cases equals the number on the mark. */
export interface EvidenceCase {
  caseId: string
  passages: EvidencePassage[]
}

export interface EvidenceArticle {
  articleId: string
  outlet: string
  title: string
  publishedAt: string | null
  cases: EvidenceCase[]
}

/** The drawer: what was asked for in words, how many cases, and their sentences by article. */
export interface EvidenceView {
  address: EvidenceAddress
  /** The measure by its id; doors word it. */
  measure: string
  /** The part that was asked for, with its declared name; null for all that is counted. */
  part: { id: string; label: string } | null
  /** The outlet, where one was asked for. */
  place: string | null
  unit: MeasureUnit
  cases: number
  articles: EvidenceArticle[]
}
