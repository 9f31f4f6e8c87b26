import { correctForDetector, type ReadShare } from '#statistics/detector-correction'
import scores from '../../engine/scores.json'

/** How well the engine reads one family of sources, and what a share comes to when corrected for that. */
export interface EngineAccuracy {
  /** The version of the engine that was measured, which may be older than the one that read. */
  measuredEngine: string
  /** Labelled attributions of the family that it was measured on. */
  labelled: number
  /** Of those of the family, the share that is read as such. */
  recall: number
  /** Of those that are read as of the family, the share that is, at the corrected share; null without one. */
  precision: number | null
  /** Null where there is no share, or the engine tells too little to correct one. */
  corrected: ReadShare | null
}

/**
 * Sets the engine's recall and precision for a family beside a share of that family, and corrects it.
 * The figures are of attributions; a share of claims is corrected as if each had one.
 *
 * @param family as `engine/scores.json` names it
 * @returns null when the engine was not measured on the family
 */
export function correctByEngine(
  { share, interval }: { share: number | null; interval: ReadShare['interval'] },
  family: string,
): EngineAccuracy | null {
  const measured = scores.families.find((one) => one.family === family)
  if (!measured) return null
  const { sensitivity, specificity, cases } = measured
  const corrected = share === null ? null : correctForDetector({ share, interval }, measured)
  return {
    measuredEngine: scores.engine.version,
    labelled: cases,
    recall: sensitivity.value,
    precision: corrected && precisionAt(corrected.share, sensitivity.value, specificity.value),
    corrected,
  }
}

/** Bayes' rule: the chance that what is read as of the family is. Null where, corrected, none is. */
function precisionAt(share: number, sensitivity: number, specificity: number): number | null {
  const right = share * sensitivity
  return right === 0 ? null : right / (right + (1 - share) * (1 - specificity))
}
