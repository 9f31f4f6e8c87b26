import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capSnippets, mostShareOfArticle, type WantedSpan } from '#comparison/cap-snippets'
import type { Span } from '#domain/span'

const sixty = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
const countWords = (words: string) => words.split(/\s+/).filter(Boolean).length

/** How many words of a text some stretches touch. */
function wordsTouched(text: string, span: Span): number {
  const words = [...text.matchAll(/\S+/gu)]
  return words.filter(({ 0: word, index }) =>
    span.some(([start, end]) => index < end && index + word.length > start),
  ).length
}

const article = (text: string) => ({ text, mostShare: mostShareOfArticle })

/** What is given of one article that stands alone. */
const capOne = (text: string, spans: Span[]) =>
  capSnippets(
    [article(text)],
    spans.map((span) => ({ of: 0, span })),
  )

const say = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')

describe('what may be quoted of an article', () => {
  test('is given whole while words are left, then cut at a word, then withheld', () => {
    const [first, second, third] = capOne(sixty, [[[0, 23]], [[24, 60]], [[200, 220]]])
    expect(first).toEqual({ span: [[0, 23]], words: 'word0 word1 word2 word3', isWhole: true })
    expect(second).toEqual({ span: [[24, 35]], words: 'word4 word5…', isWhole: false })
    expect(third).toEqual({ span: [], words: '', isWhole: false })
  })

  test('costs nothing the second time', () => {
    const snippets = capOne(sixty, [[[0, 35]], [[0, 35]], [[6, 17]]])
    expect(snippets.map(({ isWhole }) => isWhole)).toEqual([true, true, true])
  })

  test('is at most 25 words of one span, however long the article', () => {
    const long = Array.from({ length: 2_000 }, (_, at) => at.toString(36).padStart(3, 'x')).join(
      ' ',
    )
    const [snippet] = capOne(long, [[[0, 1_000]]])
    expect(countWords(snippet.words)).toBe(25)
    const [broken] = capOne(long, [
      [
        [0, 79],
        [400, 800],
      ],
    ])
    expect(broken.words).toContain(' … ')
    expect(countWords(broken.words)).toBe(25)
  })

  test('is nothing of a text without spaces', () => {
    const text = `${'a'.repeat(5_000)} ${sixty}`
    expect(capOne(text, [[[0, 5_000]]])[0].words).toBe('')
  })

  test('is told of every text that says the same in four words or more', () => {
    const [text, other] = [say(0, 100), `x ${say(0, 100)}`]
    const ask = (words: string): WantedSpan => {
      const start = text.indexOf(words)
      return { of: 0, span: [[start, start + words.length]] }
    }
    const given = capSnippets(
      [article(text), article(other)],
      [ask(say(0, 6)), ask(say(50, 55)), ask(say(2, 6)), { of: 1, span: [[0, 4]] }],
    )
    expect(given.map(({ words }) => words)).toEqual([say(0, 6), `${say(50, 54)}…`, say(2, 6), ''])
  })

  test('is counted at each place where the words stand; case and punctuation hide nothing', () => {
    const text = `The lamp was cracked, he said. ${say(0, 64)} the LAMP was “cracked”`
    const [twice] = capOne(text, [[[0, 20]]])
    expect(twice.words).toBe('The lamp was…')
    const [once] = capOne(text.replace('LAMP', 'lamps'), [[[0, 20]]])
    expect(once.words).toBe('The lamp was cracked')
  })

  test('is at most a tenth of a text that stands in seven articles, whatever is asked of which', () => {
    const text = say(0, 200)
    const wanted = Array.from({ length: 7 }, (_, of): WantedSpan => {
      return { of, span: [[text.indexOf(`w${of * 25} `), text.length]] }
    })
    const given = capSnippets(Array(7).fill(article(text)), wanted)
    const told = given.flatMap(({ span }) => span)
    expect(wordsTouched(text, told)).toBe(20)
  })

  test('is the whole of a person’s own sentence, unless it says what an article says', () => {
    const texts = [article(say(0, 60)), { text: `Own words ${say(0, 9)}`, mostShare: 1 }]
    const [own] = capSnippets(texts, [{ of: 1, span: [[0, texts[1].text.length]] }])
    expect(own.words).toBe(`Own words ${say(0, 6)}…`)
    const [long] = capSnippets(
      [{ text: sixty, mostShare: 1 }],
      [{ of: 0, span: [[0, sixty.length]] }],
    )
    expect(countWords(long.words)).toBe(25)
  })

  test('keeps to both caps whatever is asked for, and gives only what was asked for', () => {
    const rare = fc.string({ minLength: 1, maxLength: 50, unit: 'binary' })
    // Few different words, so that runs of them come back in the other texts.
    const word = fc.oneof(
      { weight: 1, arbitrary: rare },
      { weight: 20, arbitrary: fc.constantFrom('a', 'B', 'b,') },
    )
    const passage = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
    const world = fc.array(passage, { minLength: 1, maxLength: 5 }).chain((passages) => {
      const text = fc
        .array(fc.oneof(fc.constantFrom(...passages), passage), { maxLength: 6 })
        .map((parts) => parts.join(' '))
      return fc.array(text, { minLength: 1, maxLength: 4 }).chain((texts) => {
        const wanted = fc.nat(texts.length - 1).chain((of) => {
          const offset = fc.nat(texts[of].length)
          const stretch = fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
          const span = fc.array(stretch, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Span>
          return fc.record({ of: fc.constant(of), span })
        })
        return fc.tuple(fc.constant(texts), fc.array(wanted, { maxLength: 30 }))
      })
    })
    fc.assert(
      fc.property(world, ([texts, wanted]) => {
        const snippets = capSnippets(texts.map(article), wanted)
        expect(snippets).toHaveLength(wanted.length)
        for (const [at, { span, words, isWhole }] of snippets.entries()) {
          const { of, span: asked } = wanted[at]
          expect(countWords(words)).toBeLessThanOrEqual(25)
          for (const [start, end] of span) {
            expect(asked.some(([from, to]) => from <= start && end <= to)).toBe(true)
          }
          const full = asked.filter(([from, to]) => texts[of].slice(from, to).trim() !== '')
          if (isWhole) expect(span).toEqual(full)
        }
        const given = texts.map((_, of) =>
          snippets.flatMap(({ span }, at) => (wanted[at].of === of ? span : [])),
        )
        for (const [of, text] of texts.entries()) {
          expect(wordsTold(texts, given, of)).toBeLessThanOrEqual(countWords(text) * 0.1)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** How many words of one text are told: its own, and each run of four that is told of any text and stands in it. */
function wordsTold(texts: readonly string[], given: readonly Span[], of: number): number {
  const all = texts.map((text, index) =>
    [...text.matchAll(/\S+/gu)].map(({ 0: word, index: start }) => ({
      spelling: word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word,
      // Words of two stretches that meet are two tellings.
      stretch: given[index].findIndex(([from, to]) => start < to && start + word.length > from),
    })),
  )
  const told = new Set(all[of].flatMap(({ stretch }, at) => (stretch >= 0 ? at : [])))
  const runs = (words: (typeof all)[number]) =>
    words.slice(3).map((_, at) => words.slice(at, at + 4))
  const keyOf = (run: ReturnType<typeof runs>[number]) =>
    run.map(({ spelling }) => spelling).join(' ')
  const toldRuns = new Set(
    all
      .flatMap(runs)
      .filter((run) => run.every(({ stretch }) => stretch >= 0 && stretch === run[0].stretch))
      .map(keyOf),
  )
  for (const [first, run] of runs(all[of]).entries()) {
    if (!toldRuns.has(keyOf(run))) continue
    for (let at = 0; at < 4; at += 1) told.add(first + at)
  }
  return told.size
}
