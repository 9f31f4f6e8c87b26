import type { Prominence } from './attribution'
import type { Stretch } from './span'

/**
 * What a wording may do to a reader. An indicator is a place to look at, never a verdict: each of these
 * words has good uses.
 */
export const indicatorClasses = [
  'doubting-verb',
  'conceding-verb',
  'factive-verb',
  'emotive-verb',
  'implicative',
  'intensifier',
  'booster',
  'label',
  'distancing',
  'euphemism',
  'dysphemism',
  'alarm',
  'hedge',
] as const
export type IndicatorClass = (typeof indicatorClasses)[number]

/** Whose words they are: `quoted` stands between quotation marks, `own` is all that the outlet words itself. */
export type Voice = 'own' | 'quoted'

/** One loaded or hedged wording. Offsets are UTF-16 code units into the title for a headline, else into the text. */
export interface Indicator {
  /** The row of the lexicon that found it. */
  rowId: string
  class: IndicatorClass
  stretch: Stretch
  voice: Voice
  prominence: Prominence
  because: string
  /** The study or style guide whose category the row follows. */
  source: string
  licence: string
}
