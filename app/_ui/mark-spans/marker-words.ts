import type { SpanRole } from './marked-spans'

/**
 * What the marker says. It is handed in, so that the marker runs in a page of the workspace and in a
 * class file alike, in every language.
 */
export interface MarkerWords {
  /** Name of the text as a field: "Text of the article". */
  text: string
  /** "Source", "Cue", "Content". */
  roles: Record<SpanRole, string>
  /** What a role asks, for its button: "Who says it?" */
  asks: Record<SpanRole, string>
  /** How to mark by mouse, by touch and by keyboard: a sentence each. */
  help: { title: string; mouse: string; touch: string; keys: { key: string; does: string }[] }
  /** The switch by which the next stretch is added instead of put in place of the others. */
  further: string
  /** "content, words 14 to 22" */
  marked: (role: SpanRole, first: number, last: number) => string
  /** "words 14 to 22 chosen: two harbour officials" */
  chosen: (first: number, last: number, words: string) => string
  /** "First word: harbour. Now the last one." */
  firstTapped: (word: string) => string
  cleared: string
  nothing: (role: SpanRole) => string
  /** Name of the button that takes a stretch away. */
  remove: (role: SpanRole, words: string) => string
  confirm: string
  leave: string
}
