import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './score-readings'

const path = join(import.meta.dirname, 'figures.json')

/** A figure may fall by this much before a test fails: less than one case of most of them. */
export const tolerance = 0.005

type Recorded = Record<string, Record<string, Figure>>

/**
 * The figures recorded for one set of labelled articles. With ACCORDING_RECORD_GOLD set, records the
 * measured ones first: after a change that is meant to move them.
 */
export function recordedFigures(
  set: string,
  measured: Record<string, Figure>,
): Record<string, Figure> {
  const all = JSON.parse(readFileSync(path, 'utf8')) as Recorded
  if (!process.env.ACCORDING_RECORD_GOLD) return all[set]
  const rounded = Object.entries(measured).map(([name, { value, of }]) => [
    name,
    { value: Math.round(value * 1000) / 1000, of },
  ])
  const next = { ...all, [set]: Object.fromEntries(rounded) }
  writeFileSync(path, `${JSON.stringify(next, null, 2)}\n`)
  return next[set]
}
