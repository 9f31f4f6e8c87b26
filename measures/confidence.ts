import { claimingAttributionsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** From here on a reading is taken for firm; `claims-in-doubt` asks what the others decide. */
export const firmFrom = 0.7

/** Ids in hundredths, since a point would part the key of a word. */
const bands = [
  { id: '90', from: 0.9, label: '0.9 and more' },
  { id: '80', from: 0.8, label: '0.8 to 0.9' },
  { id: '70', from: firmFrom, label: '0.7 to 0.8' },
  { id: '50', from: 0.5, label: '0.5 to 0.7' },
  { id: '0', from: 0, label: 'Below 0.5' },
]

/** How sure the engine is that it read the attributions right. */
export const confidence: Measure = {
  id: 'confidence',
  title: 'How sure the engine is',
  question: 'How sure is the engine that it read each attribution right?',
  counts: 'attributions of which the engine is at least 0.7 sure',
  outOf: 'attributions of speech or knowledge',
  unit: 'attribution',
  caution:
    'A confidence of 0.7 means: of ten such readings about seven are right, by the articles on which the engine was measured. It says nothing of attributions that the engine did not see, and nothing of what is true.',
  smallestCount: 5,
  parts: bands.map(({ id, label }) => ({ id, label })),
  cases: (reading) =>
    claimingAttributionsOf(reading).map(({ attribution }) => ({
      id: attribution.id,
      isCounted: attribution.confidence >= firmFrom,
      part: bands.find(({ from }) => attribution.confidence >= from)?.id ?? '0',
      attributionIds: [attribution.id],
    })),
}
