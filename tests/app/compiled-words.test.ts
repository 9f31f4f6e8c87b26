import { expect, test } from 'vitest'
import { refusalFactWords } from '#ingest/refusal-sentences'
import { inputRefusalSentences } from '#workflows/add-coverage/answer-sentence'
import en from '../../app/words/en'
import sentencesOf from '../../app/words/en/add-refused-of.json'

/** What a message needs a compiler for: an argument, or a tag. */
const needsCompiling = /[{<]/

function* sentencesIn(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words
  else if (typeof words === 'object' && words !== null)
    for (const inner of Object.values(words)) yield* sentencesIn(inner)
}

test('what is declared outside of the word files has no argument, for only files are compiled', () => {
  const { measures, rules, states, support } = en
  const declared = [...sentencesIn({ measures, rules, states, support })]
  expect(declared.length).toBeGreaterThan(100)
  expect(declared.filter((sentence) => needsCompiling.test(sentence))).toEqual([])
})

test('refusals with an argument stand in their file as the commands say them', () => {
  const withArgument = (sentences: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(sentences).filter(([, sentence]) => needsCompiling.test(sentence)),
    )
  expect(Object.keys(sentencesOf.known).length).toBeGreaterThan(5)
  expect(sentencesOf).toEqual({
    why: withArgument(inputRefusalSentences),
    known: withArgument(refusalFactWords),
  })
})
