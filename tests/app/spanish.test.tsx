import { expect, test } from 'vitest'
import en from '../../app/words/en'
import es from '../../app/words/es'
import { actions, documentOf, draw, gold } from './draw-comparison'

/** The sentences of a namespace that take no arguments and are not the same word in both languages. */
function plainSentences(english: object, spanish: object): string[] {
  return Object.entries(english).flatMap(([key, value]) => {
    const other: unknown = (spanish as Record<string, unknown>)[key]
    if (typeof value === 'object') return plainSentences(value, other as object)
    return value === other || /[{<]/.test(value) ? [] : [value as string]
  })
}

test('the comparison in Spanish has no sentence of the English one', () => {
  const html = draw(gold, { query: { claim: 'c1' }, actions }, 'es')
  const document = documentOf(html)
  for (const element of document.querySelectorAll('[lang="en"]')) element.remove()
  const said = new Set(
    [...document.querySelectorAll('h2, h3, h4, p, summary, button, th, label')].map(
      ({ textContent }) => textContent.trim(),
    ),
  )
  expect(said.size).toBeGreaterThan(40)
  const left = plainSentences(en.comparison, es.comparison).filter((sentence) => said.has(sentence))
  expect(left).toEqual([])
})
