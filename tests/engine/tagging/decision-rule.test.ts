import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCandidates } from '#engine/find-candidates'
import { keepCandidates, weighEvidence } from '#engine/keep-or-drop'
import { type DecisionRuleFile, openDecisionRule } from '#engine/keep-or-drop/decision-rule'
import { tokenise } from '#engine/tokenise'
import { loadTestModel, readModelFiles } from '../read-model'

const rule: DecisionRuleFile = {
  entryBonuses: [0],
  threshold: 0.5,
  intercept: -1,
  notes: { 'cue.word=say': 2 },
  measures: [
    { name: 'cue.most', weight: 0.5, usual: 1 },
    { name: 'source.gap', weight: 0, usual: 1 },
  ],
  base: 0.25,
  // One tree: a source farther than 4 tokens speaks against, one at hand for it, none against it
  // more; a second tree looks at the line's own score, which is the third measure.
  trees: [
    [1, 4, 1, 2, 3, -1, 0.5, 0, 0, 0, -1, -0.5, 0, 0, 0, -1, -1, 0, 0, 0],
    [2, 0, 1, 2, 2, -1, -2, 0, 0, 0, -1, 2, 0, 0, 0],
  ],
}

const logistic = (score: number) => 1 / (1 + Math.exp(-score))

describe('the decision rule adds up a line and trees', () => {
  test.each([
    // line = −1 + 2 + .5 · (3 − 1) = 2: base .25, near source .5, positive line 2
    [['cue.word=say'], { 'cue.most': 3, 'source.gap': 2 }, logistic(0.25 + 0.5 + 2)],
    [['cue.word=say'], { 'cue.most': 3, 'source.gap': 9 }, logistic(0.25 - 0.5 + 2)],
    [['cue.word=say'], { 'cue.most': 3 }, logistic(0.25 - 1 + 2)],
    // line = −1 + .5 · (1 − 1) = −1
    [['cue.word=sing'], { 'cue.most': 1, 'source.gap': 4 }, logistic(0.25 + 0.5 - 2)],
    // what the rule does not know weighs nothing, what was not measured is as usual
    [['cue.word=hum'], { 'cue.colour': 7 }, logistic(0.25 - 1 - 2)],
  ])('%j and %j', (notes, measures, expected) => {
    const opened = openDecisionRule(rule)
    opened.begin()
    opened.ledger.note('cue.word=say')
    opened.ledger.measure('source.gap', 1)
    opened.begin() // forgets the last candidate
    for (const name of notes) opened.ledger.note(name)
    for (const [name, size] of Object.entries(measures)) opened.ledger.measure(name, size)
    expect(opened.decide()).toBeCloseTo(expected, 12)
  })
})

const model = await loadTestModel()
const text = tokenise(
  'Ferry line to close\n\nThe line will close in May, said Mara Lind, who runs it. “We have no crew,” she said.\nThe mayor believes that a buyer wants to come forward and hopes to meet them.',
  model.lexicon,
)

describe('several readings of one article', () => {
  test('each finds what it finds alone, and equal finds are one candidate', () => {
    const alone = [0, 1.2].map((bonus) => findCandidates(text, model, [bonus]).candidates)
    const { candidates } = findCandidates(text, model, [0, 1.2])
    for (const reading of [0, 1]) {
      expect(candidates.filter(({ foundBy }) => foundBy[reading])).toHaveLength(
        alone[reading].length,
      )
    }
    expect(candidates.length).toBeLessThan(alone[0].length + alone[1].length)
    expect(candidates.every(({ foundBy }) => foundBy.includes(true))).toBe(true)
  })

  test('of two that claim the same words only the surer is kept', () => {
    const { candidates, around } = findCandidates(text, model, [0, 0.4, 1.2, 3])
    const kept = keepCandidates(candidates, around, { ...model.rule, threshold: 0 })
    const claimed = kept.flatMap(({ candidate: { cue, contents } }) =>
      [cue, ...contents].flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      ),
    )
    expect(new Set(claimed).size).toBe(claimed.length)
    expect(kept.length).toBeLessThan(candidates.length)
    for (const { confidence } of kept) expect(confidence).toSatisfy((p: number) => p > 0 && p < 1)
  })

  test('what is kept never grows with the threshold', () => {
    const { candidates, around } = findCandidates(text, model, model.rule.entryBonuses)
    const count = (threshold: number) =>
      keepCandidates(candidates, around, { ...model.rule, threshold }).length
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => count(Math.max(a, b)) <= count(Math.min(a, b)),
      ),
      { numRuns: 30 },
    )
    expect(count(0)).toBeGreaterThan(count(1))
  })

  test('the shipped rule weighs just what is measured, and every size is a number', () => {
    const { candidates, around } = findCandidates(text, model, model.rule.entryBonuses)
    const measured = new Set<string>()
    for (const candidate of candidates) {
      const own: string[] = []
      weighEvidence(candidate, around, {
        note: (name) => own.push(name),
        measure: (name, size) => {
          own.push(name)
          measured.add(name)
          expect(size, name).toSatisfy(Number.isFinite)
        },
      })
      expect(new Set(own).size).toBe(own.length)
    }
    const file = JSON.parse(new TextDecoder().decode(readModelFiles().rule)) as DecisionRuleFile
    const weighed = file.measures.map(({ name }) => name)
    // A cue without a source, which this text has none of, is measured by one thing more.
    expect([...measured, 'source.overlooked'].sort()).toEqual(weighed.sort())
  })
})
