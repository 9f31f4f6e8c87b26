import { expect, test } from 'vitest'
import { findNames } from '#engine/classify-source/article-names'
import { findAttributions } from '#engine/find-attributions'
import { findEvidentials } from '#engine/find-evidentials'
import { findSpeakerLabels } from '#engine/find-speaker-labels'
import type { Model } from '#engine/model'
import { readClaims } from '#engine/read-claims'
import { resolveSources } from '#engine/resolve-sources'
import { readFeatures } from '#engine/tag-spans/features'
import { tokenise } from '#engine/tokenise'
import type { LinkedAttribution, TokenisedText } from '#engine/tokenised-text'
import { loadTestModel } from './read-model'

/** A paragraph with names, a speaker's label, pronouns, pairs, descriptions and hedges; its names differ from the next. */
function paragraph(index: number): string {
  return `Harbour Minister Ada Coll${index} and officials of the board said the ferry Tern was lost. “It turned north,” she told reporters, and the clerk, who keeps the log, agreed. According to two aides, the owner has reportedly hired Ivo Marr${index}, a lawyer. He said the spokesman had been told nothing.\n\nROSA MARR: We will sail again soon.`
}

const block = 60

function textOf(blocks: number): string {
  return Array.from({ length: blocks * block }, (_, index) => paragraph(index)).join('\n\n')
}

type Step = (text: TokenisedText, linked: LinkedAttribution[], model: Model) => void

const steps: Record<string, Step> = {
  tokenise: ({ text }, _, model) => tokenise(text, model.lexicon),
  'find-attributions': (text, _, model) => findAttributions(text, model),
  'find-evidentials': (text, linked) => findEvidentials(text, linked),
  // Names are found by another step: here one speaker is known.
  'find-speaker-labels': (text, linked) =>
    findSpeakerLabels(text, { persons: new Map([['marr', 'Rosa Marr']]) }, linked),
  'resolve-sources': (text, linked) => resolveSources(text, linked, findNames(text, undefined)),
  'read-claims': (text, linked) => readClaims(text, undefined, linked),
}

/**
 * Microseconds of processor that each step takes for a character, the least of two, since other work
 * disturbs. The net's own cost is another test's: its scores of the first block are given for each.
 */
function costs(model: Model, blocks: number): Record<string, number> {
  const first = tokenise(textOf(1), model.lexicon)
  const scores = model.network.score(readFeatures(first, model.cueCounts))
  const all = new Float32Array(scores.length * blocks)
  for (let index = 0; index < blocks; index += 1) all.set(scores, index * scores.length)
  const scored = { ...model, network: { score: () => all } }
  const text = tokenise(textOf(blocks), model.lexicon)
  expect(text.tokens).toHaveLength(first.tokens.length * blocks)
  const linked = findAttributions(text, scored)
  expect(linked.length).toBeGreaterThan(2 * block * blocks)
  const measure = (step: Step) => {
    const times = [0, 1].map(() => {
      const before = process.cpuUsage()
      step(text, linked, scored)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / text.text.length
    })
    return Math.min(...times)
  }
  return Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, measure(step)]))
}

test('no step costs more for each character of a long text than of a short one', async () => {
  const model = await loadTestModel()
  costs(model, 2)
  const short = costs(model, 2)
  const long = costs(model, 40)
  const ratios = Object.keys(steps).map((name) => [name, long[name] / short[name]] as const)
  // A step that looks at every token, or every name, for every source is above this many times.
  expect(ratios.filter(([, ratio]) => ratio > 3)).toEqual([])
}, 120_000)
