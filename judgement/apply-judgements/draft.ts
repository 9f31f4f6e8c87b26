import type { Assertion, Attribution } from '#domain/attribution'
import type { JudgementEffect, MarkState } from '#domain/judgement'
import type { Source } from '#domain/source'

/** How people settled one mark. */
export interface MarkVerdict {
  state: MarkState
  isDisputed: boolean
}

/** A reading while judgements are put on it. Everything in it is a copy. */
export interface Draft {
  text: string
  paragraphs: [number, number][]
  attributions: Map<string, Attribution>
  sources: Map<string, Source>
  assertions: Map<string, Assertion>
  effects: Map<string, JudgementEffect>
  verdicts: Map<string, MarkVerdict>
  /** Attributions whose place in the text may have moved. */
  isMoved: boolean
  /** The source that a source is part of after the merges. */
  mergedInto: (id: string) => string
}

/** The key of a mark in the verdicts. */
export function markKey(of: string, id: string): string {
  return `${of} ${id}`
}
