import { bisectRight } from 'd3-array'
import type { Span } from '#domain/span'
import { placeInSource } from './place-in-source'

const frontMatter = /^---\r?\n[\s\S]*?\n---(?:\r?\n|$)/

/** Where a span begins and ends, in lines and columns counted from 1; columns are UTF-16 code units. */
export interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

/** Finds lines of one text fast: a draft has hundreds of findings. */
export class SourceLines {
  readonly #source: string
  readonly #place: (offset: number) => number
  readonly #starts: number[] = [0]

  /**
   * @param text as it was read, which spans are offsets into
   * @param markdown the file it was read from, where its lines are those to be named
   */
  constructor(text: string, markdown?: string) {
    this.#source = markdown ?? text
    this.#place =
      markdown === undefined
        ? (offset) => offset
        : placeInSource(text, markdown, frontMatter.exec(markdown)?.[0].length ?? 0)
    for (let at = this.#source.indexOf('\n'); at >= 0; at = this.#source.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1)
    }
  }

  /** The region of a span's first stretch, or null where it has none. */
  regionOf(span: Span): Region | null {
    const [first] = span
    if (!first) return null
    const start = this.#placeOf(this.#place(first[0]))
    // The end is behind the last character, wherever what follows it in the text may stand.
    const end = this.#placeOf(this.#place(first[1] - 1) + 1)
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
    const end = this.#starts[line] ?? this.#source.length + 1
    return this.#source.slice(start, end - 1)
  }

  #placeOf(offset: number): { line: number; column: number } {
    const line = bisectRight(this.#starts, offset)
    return { line, column: offset - this.#starts[line - 1] + 1 }
  }
}
