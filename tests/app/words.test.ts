import { describe, expect, it } from 'vitest'
import en from '../../app/words/en'
import es from '../../app/words/es'

/** Every path to a word, with the arguments that its sentence takes: "frame.skip", "story.claims {count}". */
function listWords(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${above}${key} ${argumentsOf(value)}`]
      : listWords(value, `${above}${key}.`),
  )
}

function argumentsOf(sentence: string): string {
  const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name)
  return [...new Set(names)].sort().join(' ')
}

describe('words of the interface', () => {
  it('are the same in every language, with the same arguments', () => {
    expect(listWords(es).sort()).toEqual(listWords(en).sort())
  })

  it('are nowhere empty', () => {
    for (const words of [en, es]) expect(JSON.stringify(words)).not.toContain('""')
  })
})
