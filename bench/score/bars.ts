/** What a figure has to reach, and what it should where more is wanted; only printed beside it, never enforced. */
interface Bar {
  must: number
  aim?: number
}

/** Bars by figure. Those of the engine are of the second milestone; some were set for items that nobody here has read. */
export const bars: Record<string, Bar> = {
  linked: { must: 0.725, aim: 0.75 },
  'linked-sentence-lines': { must: 0.71, aim: 0.75 },
  'linked-lines-lost': { must: 0.71, aim: 0.75 },
  'linked-reporting': { must: 0.88, aim: 0.93 },
  'source-head': { must: 0.82, aim: 0.86 },
  calibration: { must: 0.05, aim: 0.03 },
  'kind-kappa': { must: 0.8, aim: 0.9 },
  anonymous: { must: 0.84, aim: 0.92 },
  generic: { must: 0.7, aim: 0.85 },
  spokesperson: { must: 0.75, aim: 0.85 },
  incidental: { must: 0.5, aim: 0.7 },
  'grouping-openings': { must: 0.88 },
  'grouping-full-texts': { must: 0.97 },
  'shared-claims': { must: 0.55, aim: 0.7 },
  'non-pairs-joined': { must: 12 / 121 },
}

/** Figures of which less is better. */
export const lowerIsBetter: ReadonlySet<string> = new Set(['calibration', 'non-pairs-joined'])
