import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { engineStampSchema } from '#domain/analysis'
import { lowerIsBetter } from './bars'
import type { FamilyFigures, Figure } from './measure-figures'

const intervalSchema = z.object({ value: z.number(), low: z.number(), high: z.number() })

const recordSchema = z.object({
  engine: engineStampSchema,
  measuredOn: z.string(),
  caution: z.string(),
  /** Checksum of the data: figures of other data are not compared. */
  data: z.string(),
  figures: z.array(
    intervalSchema.extend({
      id: z.string(),
      what: z.string(),
      standardError: z.number(),
      on: z.string(),
      /** The best that any version has reached on the same data, so that small losses cannot add up. */
      best: z.object({ value: z.number(), engine: z.string() }),
    }),
  ),
  families: z.array(
    z.object({
      family: z.string(),
      cases: z.number(),
      others: z.number(),
      sensitivity: intervalSchema.nullable(),
      specificity: intervalSchema.nullable(),
    }),
  ),
})
/** What engine/scores.json holds. */
export type ScoreRecord = z.infer<typeof recordSchema>

/** Reads the record, or null when there is none in this form. */
export function readRecord(file: string): ScoreRecord | null {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Writes the record, numbers to six decimals: they are read to three, and more is noise in a diff. */
export function writeRecord(file: string, record: ScoreRecord): void {
  const rounded = JSON.stringify(
    record,
    (_, value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value),
    2,
  )
  writeFileSync(file, `${rounded}\n`)
}

/** Joins what was measured with the best so far. */
export function makeRecord(
  measured: Pick<ScoreRecord, 'engine' | 'measuredOn' | 'caution' | 'data'> & {
    figures: Figure[]
    families: FamilyFigures[]
  },
  before: ScoreRecord | null,
): ScoreRecord {
  const comparable = before?.data === measured.data ? before : null
  return {
    ...measured,
    figures: measured.figures.map((figure) => {
      const best = comparable?.figures.find(({ id }) => id === figure.id)?.best
      const isBetter = !best || loss(figure.id, best.value, figure.value) <= 0
      return {
        ...figure,
        best: isBetter ? { value: figure.value, engine: measured.engine.version } : best,
      }
    }),
  }
}

/** A figure that fell below the best recorded one by more than its noise. */
export interface Fallen {
  what: string
  value: number
  best: { value: number; engine: string }
  noise: number
}

/**
 * Figures that fell by more than their noise. The noise of a figure is its standard error over
 * articles. That is generous for two versions read on the same articles: their difference varies
 * less than either, for a hard article is hard for both (docs/decisions tells how much less).
 * Nothing has fallen when the recorded figures are of other data.
 */
export function findFallen(
  measured: { data: string; figures: readonly Figure[] },
  before: ScoreRecord | null,
): Fallen[] {
  if (before === null || before.data !== measured.data) return []
  return measured.figures.flatMap(({ id, what, value, standardError }) => {
    const best = before.figures.find((figure) => figure.id === id)?.best
    if (!best || loss(id, best.value, value) <= standardError) return []
    return [{ what, value, best, noise: standardError }]
  })
}

/** How much worse a value is than another. */
function loss(id: string, from: number, to: number): number {
  return lowerIsBetter.has(id) ? to - from : from - to
}
