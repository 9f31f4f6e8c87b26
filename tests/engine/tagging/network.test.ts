import { describe, expect, test } from 'vitest'
import wabt from 'wabt'
import { findAttributions } from '#engine/find-attributions'
import { loadModel } from '#engine/model'
import { readFeatures } from '#engine/tag-spans/features'
import { kernelBase64 } from '#engine/tag-spans/kernel'
import { kernelText } from '#engine/tag-spans/kernel-text'
import { tokenise } from '#engine/tokenise'
import { loadTestModel, readModelFiles } from '../read-model'

const passage =
  'Two divers found the wreck on Monday, the harbour board said. “It lies in forty metres,” a spokesman told reporters.'

test('the committed kernel is what its text assembles to', async () => {
  const { parseWat } = await wabt()
  const { buffer } = parseWat('kernel.wat', kernelText(), {
    simd: true,
    bulk_memory: true,
  }).toBinary({})
  expect(Buffer.from(buffer).toString('base64')).toBe(kernelBase64)
})

describe('the packed weights', () => {
  test('score a passage as they did when they were packed', async () => {
    const model = await loadTestModel()
    const text = tokenise(passage, model.lexicon)
    const scores = model.network.score(readFeatures(text, model.cueCounts))
    const said = text.tokens.findIndex(({ word }) => word === 'said')
    const row = [...scores.subarray(said * 7, said * 7 + 7)].map(
      (score) => Math.round(score * 100) / 100,
    )
    expect(row).toMatchInlineSnapshot(`
      [
        -0.83,
        -4.23,
        -3.1,
        4.46,
        4.65,
        -5.46,
        1.39,
      ]
    `)
  })

  test('are refused when a file is damaged', async () => {
    const files = readModelFiles()
    const linker = files.linker.slice()
    linker[100] ^= 1
    await expect(loadModel({ ...files, linker })).rejects.toThrow('linker.bin is damaged')
  })

  test('give the same bytes for the same input, whatever was read between', async () => {
    const model = await loadTestModel()
    const read = () => JSON.stringify(findAttributions(tokenise(passage, model.lexicon), model))
    const first = read()
    findAttributions(
      tokenise('Something else entirely was said by no one at all.', model.lexicon),
      model,
    )
    expect(read()).toBe(first)
  })
})

describe('a long text', () => {
  test('is read in windows: what stands in its middle is read as it would be alone', async () => {
    const model = await loadTestModel()
    const filler = 'The road ran down to the water and the boats lay still. '.repeat(500)
    const long = `${filler}\n\n${passage}\n\n${filler}`
    const alone = findAttributions(tokenise(passage, model.lexicon), model).length
    const found = findAttributions(tokenise(long, model.lexicon), model)
    expect(alone).toBeGreaterThanOrEqual(2)
    expect(found).toHaveLength(alone)
    for (const { cue } of found) {
      const [start, end] = cue[0]
      expect(['said', 'told']).toContain(long.slice(start, end))
    }
  })

  test('costs no more for each character than a short one', async () => {
    const model = await loadTestModel()
    const time = (times: number) => {
      const text = `${passage}\n\n`.repeat(times)
      const start = performance.now()
      findAttributions(tokenise(text, model.lexicon), model)
      return (performance.now() - start) / text.length
    }
    time(40)
    expect(time(1600)).toBeLessThan(4 * time(100))
  })
})
