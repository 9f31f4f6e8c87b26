import { expect, test } from 'vitest'
import { correctForDetector } from '#statistics/detector-correction'
import { correctByEngine } from '#workflows/view-story/correct-by-engine'
import scores from '../../../engine/scores.json'

const read = { share: 0.3, interval: { low: 0.2, high: 0.42 } }

test('a share is corrected by the figures of its family', () => {
  for (const family of scores.families) {
    const accuracy = correctByEngine(read, family.family)
    expect(accuracy).toMatchObject({
      measuredEngine: scores.engine.version,
      labelled: family.cases,
      recall: family.sensitivity.value,
      corrected: correctForDetector(read, family),
    })
  }
})

test('recall, precision and the corrected share account for what was read', () => {
  // Of all, p* · Se are read rightly; that is the precision of what was read, p.
  const accuracy = correctByEngine(read, 'opaque')
  const right = (accuracy?.corrected?.share ?? 0) * (accuracy?.recall ?? 0)
  expect(accuracy?.precision).toBeCloseTo(right / read.share, 10)
})

test('where a share is withheld only the recall is told', () => {
  expect(correctByEngine({ share: null, interval: null }, 'anonymous')).toMatchObject({
    precision: null,
    corrected: null,
    labelled: expect.any(Number),
  })
})

test('a family that was not measured has no figures', () => {
  expect(correctByEngine(read, 'oracle')).toBeNull()
})

test('where misreadings account for all that was read, no precision is told', () => {
  expect(correctByEngine({ share: 0.001, interval: null }, 'anonymous')).toMatchObject({
    precision: null,
    corrected: { share: 0, interval: null },
  })
})
