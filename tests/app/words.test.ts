import { IntlMessageFormat } from 'intl-messageformat'
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

/** The names of a sentence's gaps, wherever in it they stand. */
function argumentsOf(sentence: string): string {
  const names = new Set<string>()
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const { type, value, options, children } = part as Record<string, unknown>
    const isGap = typeof type === 'number' && type >= 1 && type <= 6
    if (isGap && typeof value === 'string') names.add(value)
    for (const inner of [options, children, part].flatMap((one) => Object.values(one ?? {})))
      walk(inner)
  }
  walk(new IntlMessageFormat(sentence, 'en', undefined, { captureLocation: false }).getAst())
  return [...names].sort().join(' ')
}

describe('words of the interface', () => {
  it('are the same in every language, with the same arguments', () => {
    expect(listWords(es).sort()).toEqual(listWords(en).sort())
  })

  it('are nowhere empty', () => {
    for (const words of [en, es]) expect(JSON.stringify(words)).not.toContain('""')
  })
})
