import type { Corroboration } from '#domain/corroboration'
import { findWording } from './find-wording'
import { corroborationRows, mayHoldCorroboration } from './lexicon/corroboration'
import type { TokenisedText } from './tokenised-text'

/** The lines in which an article says whether something could be confirmed, in text order. */
export function findCorroboration(text: TokenisedText): Corroboration[] {
  return findWording(text, corroborationRows, mayHoldCorroboration).map(
    ({ row, stretch }, index) => ({
      id: `c${index + 1}`,
      kind: row.class,
      span: [stretch],
      because: [row.because],
    }),
  )
}
