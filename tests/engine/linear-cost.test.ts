import { expect, test } from 'vitest'
import type { Model } from '#engine/model'
import { readArticle } from '#engine/read-article'
import { readFeatures } from '#engine/tag-spans/features'
import { tokenise } from '#engine/tokenise'
import { loadTestModel } from './read-model'

/** A paragraph with names, pronouns, pairs, descriptions and hedges; its names differ from the next. */
function paragraph(index: number): string {
  return `Harbour Minister Ada Coll${index} and officials of the board said the ferry Tern was lost. “It turned north,” she told reporters, and the clerk, who keeps the log, agreed. According to two aides, the owner has reportedly hired Ivo Marr${index}, a lawyer. He said the spokesman had been told nothing.`
}

/**
 * Microseconds of processor for each character, of all steps but the net, whose own cost another test
 * measures: its scores are reckoned once and given again. The least of two, since other work disturbs.
 */
function cost(model: Model, paragraphs: number): number {
  const text = Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('\n\n')
  const features = readFeatures(tokenise(text, model.lexicon), model.cueCounts)
  const scores = model.network.score(features)
  const scored = { ...model, network: { score: () => scores } }
  const times = [0, 1].map(() => {
    const before = process.cpuUsage()
    readArticle({ id: 'invented', title: 'Ferry lost', text }, scored)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / text.length
  })
  return Math.min(...times)
}

test('all steps cost no more for each character of a long text than of a short one', async () => {
  const model = await loadTestModel()
  cost(model, 60)
  const short = cost(model, 60)
  // Twenty times the text: a step that looks at every token for every source would be far above this.
  expect(cost(model, 1200)).toBeLessThan(3 * short)
}, 120_000)
