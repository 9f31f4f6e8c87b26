import type { TokenisedText } from './tokenised-text'

/** The index of the first token that ends after an offset (UTF-16 code units), by bisection. */
export function tokenAt({ tokens }: TokenisedText, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
