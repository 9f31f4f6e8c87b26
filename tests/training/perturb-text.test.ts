import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from '#engine/tokenise'
import { labelTokens } from '../../training/label-tokens'
import { perturbText, variants } from '../../training/perturb-text'

const lexicon = { words: new Map(), suffixes: new Map(), lemmas: new Map() }
const text = '“It sank,” she said. Nobody knew why.\n\nThe log ends at six. A ß stays.'
const never = () => 0.99

test.each([
  ['original', text],
  ['sentence-lines', '“It sank,” she said.\nNobody knew why.\n\nThe log ends at six.\nA ß stays.'],
  ['one-line', '“It sank,” she said. Nobody knew why.  The log ends at six. A ß stays.'],
  ['mixed-lines', text],
  ['lower-case', '“it sank,” she said. nobody knew why.\n\nthe log ends at six. a ß stays.'],
  ['single-quotes', '‘It sank,’ she said. Nobody knew why.\n\nThe log ends at six. A ß stays.'],
  ['guillemets', '«It sank,» she said. Nobody knew why.\n\nThe log ends at six. A ß stays.'],
  ['upper-case', '“IT SANK,” SHE SAID. NOBODY KNEW WHY.\n\nTHE LOG ENDS AT SIX. A ß STAYS.'],
] as const)('%s', (variant, expected) => {
  expect(perturbText(tokenise(text, lexicon), variant, never)).toBe(expected)
})

test('every variant of any text keeps its length, so that offsets stay true', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...variants), (any, variant) => {
      const changed = perturbText(tokenise(any, lexicon), variant, Math.random)
      expect(changed.length).toBe(any.length)
    }),
  )
})

test('a cue wins over the content around it, and each stretch opens anew', () => {
  const { tokens } = tokenise('Ada said it sank, she said, in May.', lexicon)
  const at = (words: string, from = 0): [number, number] => {
    const start = 'Ada said it sank, she said, in May.'.indexOf(words, from)
    return [start, start + words.length]
  }
  const found = labelTokens(tokens, [
    { source: [at('Ada')], cue: [at('said')], content: [at('it sank, she said, in May')] },
    { source: [at('she')], cue: [at('said', 20)], content: [at('it sank')] },
  ])
  expect(tokens.map(({ word }, index) => `${word} ${found[index]}`)).toEqual([
    'Ada 1',
    'said 3',
    'it 5',
    'sank 6',
    ', 6',
    'she 1',
    'said 3',
    ', 5',
    'in 6',
    'May 6',
    '. 0',
  ])
})
