import type { Span } from '#domain/span'

/** Where a span begins and ends, in lines and columns counted from 1; columns are UTF-16 code units. */
export interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

/** Finds lines of one text fast: a draft has hundreds of findings. */
export class SourceLines {
  readonly #text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.#text = text
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1)
    }
  }

  /** The region of a span's first stretch, or null where it has none. */
  regionOf(span: Span): Region | null {
    const [first] = span
    if (!first) return null
    const start = this.#placeOf(first[0])
    const end = this.#placeOf(first[1])
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    }
  }

  /** A line without its break; lines count from 1. */
  lineAt(line: number): string {
    const start = this.#starts[line - 1]
    const end = this.#starts[line] ?? this.#text.length + 1
    return this.#text.slice(start, end - 1)
  }

  #placeOf(offset: number): { line: number; column: number } {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low] + 1 }
  }
}
