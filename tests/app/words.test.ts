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

  it('are compared by every name, in branches too, and by no word of a branch', () => {
    expect(argumentsOf('{n, plural, one {# of {all}} other {many}}, {a} of {b, number}')).toBe(
      'a all b n',
    )
  })

  it('are nowhere empty', () => {
    for (const words of [en, es]) expect(JSON.stringify(words)).not.toContain('""')
  })

  it('say each sentence once: what two parts of the product say stands in one place', () => {
    const declared = /^(?:measures|rules|states|support|glossary|codebook|addRefused)\./
    // A page that works in the browser is sent its own words and no others: what two of them say stands twice.
    const sentAlone = /^(?:classPage|correct|judge|labels|marker|review)\./
    const places = new Map<string, string[]>()
    for (const [key, sentence] of sentencesOf(en)) {
      if (declared.test(key) || sentAlone.test(key) || wordsIn(sentence) < 4) continue
      places.set(sentence, [...(places.get(sentence) ?? []), key])
    }
    expect(places.size).toBeGreaterThan(300)
    expect([...places.values()].filter((keys) => keys.length > 1)).toEqual([])
  })
})

function sentencesOf(words: object, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : sentencesOf(value, `${above}${key}.`),
  )
}

/** The words of a sentence itself, without its gaps and what chooses between its branches. */
function wordsIn(sentence: string): number {
  const own = sentence
    .replace(/<\/?\w+>/g, ' ')
    .replace(/\{\w+(?:, (?:number|date)[^{}]*)?\}/g, ' ')
    .replace(/\w+, (?:plural|select),/g, ' ')
    .replace(/(?:=\d+|\w+) (?=\{)/g, ' ')
  return own.match(/\p{L}+/gu)?.length ?? 0
}
