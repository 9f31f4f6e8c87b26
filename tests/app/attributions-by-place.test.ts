import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '#domain/analysis'
import { type Stretch, spanOverlap } from '#domain/span'
import { attributionsByPlace } from '../../app/_ui/attributions-by-place'

const stretch = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Stretch => [start, start + length])
const span = fc.array(stretch, { maxLength: 3 })

test('each stretch has the attributions that have a word in it, in their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ source: span, cue: span, content: span }), { maxLength: 12 }),
      fc.array(fc.nat(12), { maxLength: 20 }),
      (spans, steps) => {
        const attributions = spans.map((own, index) => ({ id: `a${index}`, ...own }))
        let at = 0
        const stretches = steps.map((step): Stretch => {
          const start = at + (step % 3)
          at = start + step
          return [start, at]
        })
        const found = attributionsByPlace({ attributions } as unknown as Analysis, stretches)
        const expected = stretches.map((one) =>
          attributions.filter(
            ({ source, cue, content }) => spanOverlap([one], [...source, ...cue, ...content]) > 0,
          ),
        )
        const ids = (all: { id: string }[][]) => all.map((own) => own.map(({ id }) => id))
        // An empty stretch holds no word.
        const isFull = (index: number) => stretches[index][0] < stretches[index][1]
        expect(ids(found as { id: string }[][]).filter((_, index) => isFull(index))).toEqual(
          ids(expected).filter((_, index) => isFull(index)),
        )
      },
    ),
  )
})
