import type { Measure } from './measure'
import { anonymousSourcesOf } from './sources-of-reading'

/** The steps of the scale: facets add up in halves from 0 ("a source") to 5. */
const steps = Array.from({ length: 11 }, (_, step) => step / 2)

/** How closely the anonymous sources are described, 0–5. */
export const specificity: Measure = {
  id: 'specificity',
  title: 'How closely anonymous sources are described',
  question: 'What does the reader learn about the anonymous sources?',
  counts: 'anonymous sources that are described at all (specificity above 0)',
  outOf: 'anonymous sources',
  unit: 'source',
  caution:
    'The scale counts stated facets (organisation, function, relation to the events, side, number or place), not truth. A source may be described thinly to protect a person.',
  smallestCount: 5,
  parts: steps.map((step) => ({ id: String(step), label: writeStep(step) })),
  cases: (reading) =>
    anonymousSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: source.specificity > 0,
      part: String(Math.min(5, Math.round(source.specificity * 2) / 2)),
      attributionIds,
    })),
}

function writeStep(step: number): string {
  const whole = Math.floor(step)
  if (whole === step) return String(whole)
  return whole === 0 ? '½' : `${whole}½`
}
