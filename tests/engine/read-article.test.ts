import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readingSchema } from '#domain/analysis'
import { spanText } from '#domain/span'
import { findEvidentials } from '#engine/find-evidentials'
import type { Model } from '#engine/model'
import { readArticle } from '#engine/read-article'
import { tokenise } from '#engine/tokenise'
import { loadTestModel } from './read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

const article = {
  id: 'invented',
  title: 'Officials: Orlan May Have Seized Ferry',
  text: `Senior harbour officials have reportedly briefed the council on a missing ferry. According to senior government sources, signals indicate that the crew of the Tern was told to change course on Sunday night.
“The ferry is as good as gone,” a naval intelligence official told reporters on condition of anonymity. “We watched it turn.”
Sources suggest that Orlan wants the ferry as a bargain for its fishing grounds. The owner has reportedly hired a lawyer.
“They will not give it back,” the official added.
It is now believed that the captain left the ship before it turned.`,
}

describe('opaque voices in one article', () => {
  const read = () => readArticle(article, model)
  const heard = (cue: RegExp) => {
    const reading = read()
    const attribution = reading.attributions.find((one) =>
      cue.test(spanText(reading.text, one.cue)),
    )
    const source = reading.sources.find(({ id }) => id === attribution?.sourceId) ?? null
    return { reading, attribution, source }
  }

  test('an anonymous official with a grant and no reason', () => {
    const { source } = heard(/^told$/)
    expect(source).toMatchObject({
      kind: 'unnamed_person',
      standing: 'anonymous',
      grant: true,
      reason: 'condition_only',
      specificity: 1,
    })
  })

  test('“the official” is the same source', () => {
    expect(heard(/^added$/).source?.id).toBe(heard(/^told$/).source?.id)
  })

  test('described and bare groups are told apart', () => {
    expect(heard(/^According to$/).source).toMatchObject({ standing: 'anonymous', specificity: 1 })
    expect(heard(/^suggest/).source).toMatchObject({ standing: 'anonymous', specificity: 0 })
  })

  test('officials who reportedly briefed are a source, and the hedge is kept', () => {
    const { reading, attribution, source } = heard(/reportedly briefed/)
    expect(source).toMatchObject({ kind: 'unnamed_group', standing: 'anonymous' })
    expect(spanText(reading.text, attribution?.content ?? [])).toContain('missing ferry')
    expect(attribution?.claim?.strength).toBe(3)
  })

  test('“it is now believed” and “reportedly” give no source', () => {
    expect(heard(/is now believed/).attribution).toMatchObject({ sourceId: null })
    expect(heard(/^reportedly$/).attribution).toMatchObject({ sourceId: null })
  })
})

describe('evidential wording', () => {
  const found = (text: string) => {
    const [one] = findEvidentials(tokenise(text, model.lexicon), [])
    return one ? [spanText(text, one.cue), spanText(text, one.content)] : null
  }
  test.each([
    ['The pilot reportedly left.', 'reportedly', 'The pilot … left'],
    ['Allegedly, the pilot left.', 'Allegedly', ', the pilot left'],
    ['It is understood that the pilot left.', 'It is understood that', 'the pilot left'],
    ['It was widely feared that the pilot left.', 'It was widely feared that', 'the pilot left'],
    ['The pilot is said to have left.', 'is said', 'The pilot … to have left'],
    ['They broke off talks reported earlier this week.', 'reported', 'talks'],
    ['The pilot left, and the crew purportedly stayed.', 'purportedly', 'the crew … stayed'],
  ])('%s', (text, cue, content) => {
    expect(found(text)).toEqual([cue, content])
  })

  test.each([
    ['The pilot left.'],
    ['“The pilot reportedly left,” she said.'],
    ['A paper reported the loss.'],
    ['It is late.'],
    ['The İreportedly lost pilot left.'],
    ['The pilots 漢字It is believed that left.'],
  ])('nothing in %s', (text) => {
    expect(found(text)).toBeNull()
  })
})

describe('evidential wording says what it found, and how seldom it is right', () => {
  test.each([
    ['The lamp allegedly failed.', '“allegedly” names no one'],
    ['The ferry is believed to be in a northern port.', '“is believed” names no one'],
    ['The lamp reportedly failed.', '“reportedly” names no one'],
  ])('%s', (text, because) => {
    const [found] = findEvidentials(tokenise(text, model.lexicon), [])
    expect(found.because).toEqual([because])
    expect(found.confidence).toBeLessThan(0.5)
  })
})

describe('a headline and the sentence below it', () => {
  const below = 'The old bridge will close on Friday, Mayor Ana Rook said.'
  test.each([
    `Old bridge to close for repairs\n${below}\nNobody objected.`,
    `Old bridge to close for repairs\n\n${below}`,
  ])('what is said below is not the headline: %j', (text) => {
    const { attributions } = readArticle({ id: 'a', text }, model)
    expect(attributions.map(({ content }) => spanText(text, content))).toEqual([
      'The old bridge will close on Friday',
    ])
  })
})

test('a headline’s cue takes nothing from below it', () => {
  const text =
    'MAYOR: ‘I WILL NOT RESIGN’, AIDES SAY\n\nThe mayor of Tarn will stay in office until May, aides said on Monday, after a day of talks with the council.'
  const { attributions } = readArticle({ id: 'a', text }, model)
  const said = attributions.find(({ cue }) => spanText(text, cue) === 'said')
  expect(said && spanText(text, said.source)).toBe('aides')
  expect(said && spanText(text, said.content)).toBe(
    'The mayor of Tarn will stay in office until May',
  )
})

describe('a request not to be named is no statement', () => {
  test.each([
    'Two deckhands, asking not to be named, said the light was out by nine.',
    'Two deckhands who asked that their names be left out said the light was out by nine.',
  ])('%s', (text) => {
    const { attributions, sources } = readArticle({ id: 'a', text: `Light\n\n${text}` }, model)
    const cues = attributions.map(({ cue }) => spanText(`Light\n\n${text}`, cue))
    expect(cues.filter((cue) => /ask/.test(cue))).toEqual([])
    expect(sources.filter(({ standing }) => standing === 'incidental')).toEqual([])
  })
})

describe('what cannot be read as English prose comes back with a warning', () => {
  test.each([
    ['', ['no-text']],
    ['😀 😀 … 123', ['no-text']],
    ['The bridge was shut.', ['too-short']],
    [
      'Die Brücke wurde am Montag gesperrt, sagte ein Sprecher der Hafenbehörde, nachdem ein Schiff gegen einen Pfeiler gefahren war und die Polizei die Zufahrt geschlossen hatte.',
      ['not-english'],
    ],
    [
      'Le pont a été fermé lundi, a déclaré un porte-parole du port, après la collision d’un navire avec un pilier, et la police a bloqué les accès pendant toute la journée.',
      ['not-english'],
    ],
  ])('%s', (text, warnings) => {
    expect(readArticle({ id: 'x', text }, model).warnings).toEqual(warnings)
  })

  test('and an English article comes without', () => {
    expect(readArticle(article, model).warnings).toEqual([])
  })
})

const pieces = fc.constantFrom(
  'officials',
  'said',
  ' ',
  '\n',
  '\n\n',
  '“',
  '”',
  '"',
  "'",
  'The',
  'the official',
  'according to',
  'Ada Coll',
  'who',
  'they',
  ',',
  '.',
  '?',
  'reportedly',
  'It is believed that',
  '\ud83d',
  '\udc00',
  '😀',
  '\0',
  '59 percent of',
  '’s',
  'on condition of anonymity',
  '(',
  ':',
)

test('any text gives a reading that fits its schema, with spans inside the text, and the same bytes again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const reading = readArticle({ id: 'any', text }, model)
        readingSchema.parse(reading)
        const spans = reading.attributions.flatMap(({ source, cue, content }) => [
          ...source,
          ...cue,
          ...content,
        ])
        for (const [start, end] of spans) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(JSON.stringify(readArticle({ id: 'any', text }, model))).toBe(
          JSON.stringify(reading),
        )
      },
    ),
    { numRuns: 300 },
  )
})
