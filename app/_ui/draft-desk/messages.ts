import type { Analysis } from '#domain/analysis'
import type { ModelFiles } from '#engine/model'

/** What the page asks of the reading thread. Texts are numbered in the order in which they are sent. */
export type Question =
  | { ask: 'open'; files: ModelFiles }
  | { ask: 'read'; number: number; text: string }

/** What the reading thread answers. */
export type Answer =
  | { answer: 'opened' }
  | { answer: 'read'; number: number; analysis: Analysis }
  | { answer: 'failed'; reason: string }
