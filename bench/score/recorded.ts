import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { countSchema, engineStampSchema } from '#domain/analysis'
import { lowerIsBetter } from './bars'
import type { Figure } from './figure'

const intervalSchema = z.object({ value: z.number(), low: z.number(), high: z.number() })

/** The versions that a figure was measured with. `comparison` is absent where no texts were compared. */
const versionsSchema = z.object({ engine: z.string(), comparison: z.string().optional() })

const scoresSchema = z.object({
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
      counted: countSchema.optional(),
      data: z.string().optional(),
      /** The best that any version has reached on the same data, so that small losses cannot add up. */
      best: versionsSchema.extend({ value: z.number() }),
    }),
  ),
})

/** What engine/scores.json holds. */
export const engineRecordSchema = scoresSchema.extend({
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

/** What comparison/scores.json holds. */
export const comparisonRecordSchema = scoresSchema.extend({ comparison: z.string() })

/** What both hold. */
export type ScoreRecord = z.infer<typeof scoresSchema>
type Best = ScoreRecord['figures'][number]['best']

/** What was measured, before it is joined with the best so far. */
export type Measured = Omit<ScoreRecord, 'figures'> & {
  comparison?: string
  figures: readonly Figure[]
}

/** Reads the record, or null when there is none in this form. */
export function readRecord<Form extends ScoreRecord>(
  file: string,
  schema: z.ZodType<Form>,
): Form | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
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
export function makeRecord<Some extends Measured>(
  measured: Some,
  before: ScoreRecord | null,
): Omit<Some, 'figures'> & Pick<ScoreRecord, 'figures'> {
  const versions = {
    engine: measured.engine.version,
    ...(measured.comparison === undefined ? {} : { comparison: measured.comparison }),
  }
  return {
    ...measured,
    figures: measured.figures.map((figure) => {
      const best = bestOf(figure, measured, before)
      const isBetter = best === null || loss(figure.id, best.value, figure.value) <= 0
      return { ...figure, best: isBetter ? { value: figure.value, ...versions } : best }
    }),
  }
}

/** The best that is recorded of a figure on the same data, or null. */
function bestOf(figure: Figure, measured: Measured, before: ScoreRecord | null): Best | null {
  const recorded = before?.figures.find(({ id }) => id === figure.id)
  if (!before || !recorded) return null
  const isSameData = (recorded.data ?? before.data) === (figure.data ?? measured.data)
  return isSameData ? recorded.best : null
}

/** A figure that fell below the best recorded one by more than its noise. */
export interface Fallen {
  what: string
  value: number
  best: Best
  noise: number
}

/**
 * Figures that fell by more than their noise. The noise of a figure is its standard error over
 * articles or stories. That is generous for two versions read on the same ones: their difference
 * varies less than either, for a hard article is hard for both (docs/decisions tells how much less).
 * A figure that is recorded of other data has not fallen.
 */
export function findFallen(measured: Measured, before: ScoreRecord | null): Fallen[] {
  return measured.figures.flatMap((figure) => {
    const { id, what, value, standardError } = figure
    const best = bestOf(figure, measured, before)
    if (best === null || loss(id, best.value, value) <= standardError) return []
    return [{ what, value, best, noise: standardError }]
  })
}

/** Whether any figure is recorded of other data, and so is not compared. */
export function isOfOtherData(measured: Measured, before: ScoreRecord | null): boolean {
  return measured.figures.some(
    (figure) =>
      before?.figures.some(({ id }) => id === figure.id) === true &&
      bestOf(figure, measured, before) === null,
  )
}

/** How much worse a value is than another. */
function loss(id: string, from: number, to: number): number {
  return lowerIsBetter.has(id) ? to - from : from - to
}
