import type { Count } from '#domain/analysis'

/** One measured figure with its 95 % interval and standard error over what was drawn: articles or stories. */
export interface Figure {
  id: string
  what: string
  value: number
  low: number
  high: number
  standardError: number
  on: string
  /** What a share counts; absent where the figure is not one. */
  counted?: Count
  /** Checksum of what it was measured on, where that is only a part of all the data. */
  data?: string
}
