import { createTranslator } from 'next-intl'
import { expect } from 'vitest'
import type { ParagraphFact } from '#workflows/view-story/paragraph-fact'
import { type FactWriter, wordParagraph } from '../../../app/_ui/word-paragraph'
import en from '../../../app/words/en'
import es from '../../../app/words/es'

const words = { en, es }

/** The facts in sentences of one language; a sentence that lacks a word fails. */
export function say(facts: readonly ParagraphFact[], locale: 'en' | 'es') {
  const problems: string[] = []
  const translate = createTranslator({
    locale,
    messages: words[locale],
    namespace: 'paragraph',
    onError: (error) => problems.push(error.message),
  })
  const pieces = wordParagraph(facts, translate.markup as unknown as FactWriter, locale)
  expect(problems).toEqual([])
  return { pieces, text: pieces.map(({ text }) => text).join('') }
}

/** Whatever stands in digits is one of the facts' counts, and a linked piece's last number is the cases behind it. */
export function checkNumbers(facts: readonly ParagraphFact[]) {
  const counts = new Set(
    facts.flatMap((fact) => [fact, ...fact.items]).flatMap(({ counts }) => Object.values(counts)),
  )
  const { pieces, text } = say(facts, 'en')
  for (const [digits] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    expect([...counts]).toContain(Number(digits.replaceAll(',', '').replace(/,$/, '')))
  }
  for (const piece of pieces) {
    const first = /\d+/.exec(piece.text)
    if (piece.link && first) expect(piece.link.count).toBe(Number(first[0]))
  }
}
