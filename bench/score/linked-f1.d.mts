type Span = readonly (readonly [start: number, end: number])[]
interface Labelled {
  attributions: readonly { source: Span; cue: Span; content: Span }[]
}

/** Counts of one article: labelled, predicted, and matched. */
interface LinkedCounts {
  labelled: number
  predicted: number
  matched: number
}

export function countLinked(
  gold: Labelled & { text: string },
  predicted: Labelled | undefined,
): LinkedCounts
export function f1(counts: readonly LinkedCounts[]): number
