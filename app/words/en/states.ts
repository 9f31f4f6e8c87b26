import { claimStateWords } from '#domain/claim-state-words'
import type { ClaimState } from '#domain/comparison'

/** The states of a claim, in English where the domain declares them. */
export default Object.fromEntries(
  Object.entries(claimStateWords).map(([state, { word, meaning }]) => [state, { word, meaning }]),
) as Record<ClaimState, { word: string; meaning: string }>
