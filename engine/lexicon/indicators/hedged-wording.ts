import { evidentialRows } from '../evidential-wording'
import { hedgeRows } from '../hedges'
import type { LexiconRow } from '../lexicon-row'
import { type IndicatorRow, sources } from './indicator-row'

/** Where the words of a hedge hedge nothing: "appeared in court", "could not be reached", "weighing two tons". */
const plainUses =
  /_ (?:in court|in public|in the (?:film|play|video|dock)|on (?:stage|television|the ballot)|before (?:the|a) |alongside|at (?:the|a) |not\b|n't\b|only be|also be|about \d|\d)/

const hedge = { class: 'hedge', source: sources.hyland, licence: 'own row' } as const

/** The engine's own hedges, "denied" left out: a denial takes nothing back. */
export const hedgedRows: IndicatorRow[] = hedgeRows
  .filter((row: LexiconRow) => row.class !== 'denied')
  .map((row) => ({ ...row, ...hedge, id: `hedge:${row.class}`, unless: plainUses }))

/**
 * The engine's own wording without a source ("reportedly", "it is believed"), by pattern. "Reported
 * earlier" is left out: without the engine's reading of who reports it is mostly somebody's own report.
 */
export const unsourcedRows = evidentialRows
  .filter((row) => row.class !== 'participle')
  .map((row) => ({ ...row, ...hedge, id: `hedge:unsourced-${row.class}` }))
