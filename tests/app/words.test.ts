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
  return [...new Set(namesIn(sentence))].sort().join(' ')
}

/** The names of what stands in braces; of a plural or a choice, those inside its branches too. */
function namesIn(sentence: string): string[] {
  return bracesOf(sentence).flatMap((inside) => {
    const [, name, rest = ''] = /^\s*(\w+)\s*(?:,(.*))?$/su.exec(inside) ?? []
    if (name === undefined) throw new Error(`No argument: {${inside}}`)
    const isChoice = /^\s*(?:plural|select|selectordinal)\s*,/u.test(rest)
    return [name, ...(isChoice ? bracesOf(rest).flatMap(namesIn) : [])]
  })
}

/** What stands in each outermost pair of braces. */
function bracesOf(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      if (depth === 0) start = at + 1
      depth += 1
    } else if (text[at] === '}') {
      depth -= 1
      if (depth === 0) found.push(text.slice(start, at))
    }
  }
  return found
}

describe('words of the interface', () => {
  it('are the same in every language, with the same arguments', () => {
    expect(listWords(es).sort()).toEqual(listWords(en).sort())
  })

  it('are compared by every name, in branches too, and by no word of a branch', () => {
    expect(argumentsOf('{n, plural, one {# of {all}} other {many}}, {a} of {b, number}')).toBe(
      'a all b n',
    )
  })

  it('are nowhere empty', () => {
    for (const words of [en, es]) expect(JSON.stringify(words)).not.toContain('""')
  })
})
