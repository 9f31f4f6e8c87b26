import type { RuleOutcome, Severity } from '#domain/policy'

/** What is known of a passage beside its words, and what its rule should say beside the outcome. */
export interface PassageExtras {
  title?: string
  byline?: string | null
  /** The severity of the gravest flag. */
  severity?: Severity
}

/** An outcome that the written standards ask for, and an invented text for which they ask it. */
export type Passage = [outcome: RuleOutcome, text: string, extras?: PassageExtras]

/** Passages by rule. The outcomes are from the standards, and were written before the code was asked. */
export type PassageTable = Readonly<Record<string, readonly Passage[]>>

const head = [
  'The council of Linden met on Tuesday in the old library. It sat for three hours.',
  'Mayor Tamsin Rook said that the ferry will stop for repairs in March.',
  'The ferry carries 400 people a day between Linden and Ferrow.',
  'A second boat was bought in 2019 and is kept in the north harbour.',
]

/** The text far from the head of a story: four plain paragraphs stand before it. */
export function deep(text: string): string {
  return [...head, text].join('\n\n')
}

/** Paragraphs, parted by blank lines. */
export function paragraphs(...texts: string[]): string {
  return texts.join('\n\n')
}
