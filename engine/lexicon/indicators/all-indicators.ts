import { alarmRows } from './alarm-words'
import { boosterRows, intensifierRows } from './degree-words'
import { emotiveRows } from './emotive-verbs'
import { dysphemismRows } from './harsh-names'
import { hedgedRows } from './hedged-wording'
import { implicativeRows } from './implicatives'
import { type IndicatorRow, sources } from './indicator-row'
import { distancingRows, labelRows } from './labels'
import { concedingRows, doubtingRows, factiveRows } from './saying-verbs'
import { euphemismRows } from './soft-names'

/** Every row of loaded and hedged wording. */
export const indicatorRows: readonly IndicatorRow[] = [
  ...doubtingRows,
  ...concedingRows,
  ...factiveRows,
  ...emotiveRows,
  ...implicativeRows,
  ...intensifierRows,
  ...boosterRows,
  ...labelRows,
  ...distancingRows,
  ...euphemismRows,
  ...dysphemismRows,
  ...alarmRows,
  ...hedgedRows,
]

/** A word or two between quotation marks that are credited to nobody: found by its form, so it lists no words. */
export const scareQuotesRow = {
  id: 'distancing:scare-quotes',
  class: 'distancing',
  because:
    'quotation marks around a word that nobody is credited with say that it is not the outlet’s',
  source: sources.watch,
  licence: 'own row',
} as const
