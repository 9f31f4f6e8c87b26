import { expect, test } from 'vitest'
import { readArticle } from '#engine/read-article'
import { recordedFigures, tolerance } from '../engine/gold/recorded-figures'
import { scoreReadings } from '../engine/gold/score-readings'
import { loadTestModel } from '../engine/read-model'
import { readLabelledStories } from './read-labelled'

const articles = readLabelledStories()
const model = await loadTestModel()
const measured = scoreReadings(
  articles.map((gold) => ({ gold, reading: readArticle(gold, model) })),
  ['responses, F1', 'corroboration, F1'],
)
const recorded = recordedFigures('demo stories', measured)

test('all nineteen articles of the demo stories are measured', () => {
  expect(articles).toHaveLength(19)
})

// A figure of nothing could not fall: that no restated claim of these stories is found stands in the record.
test.each(Object.entries(measured).filter(([name]) => recorded[name].value > 0))(
  '%s of the demo stories has not fallen below what is recorded',
  (name, { value, of }) => {
    expect(of).toBeGreaterThan(0)
    expect(value).toBeGreaterThanOrEqual(recorded[name].value - tolerance)
  },
)
