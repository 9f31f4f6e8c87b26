import fc from 'fast-check'
import { inventedPages, tagPieces } from './invented-pages'
import { inventedTexts, oddPieces } from './invented-texts'

/** One input of the fuzz: a text, or a page to take an article out of. */
export interface FuzzCase {
  kind: string
  title: string | undefined
  text?: string
  html?: string
  bytes?: Uint8Array
}

interface Change {
  at: number
  length: number
  deed: 'insert' | 'delete' | 'double' | 'shift' | 'upper' | 'reverse' | 'respell'
  piece: string
}

const deeds: Change['deed'][] = [
  'insert',
  'insert',
  'delete',
  'double',
  'shift',
  'upper',
  'reverse',
  'respell',
]

/** Other spellings of the marks that steer the engine, exchanged through a whole stretch. */
const respellings: [RegExp, string][] = [
  [/[“”"]/g, '‘'],
  [/[“”‘’]/g, '"'],
  [/ /g, '\u00a0'],
  [/\n/g, '\r\n'],
  [/[.,]/g, ''],
  [/\s/g, '\n'],
  [/e/g, 'e\u0301'],
]

function change(text: string, { at, length, deed, piece }: Change): string {
  const from = text.length === 0 ? 0 : at % text.length
  const to = Math.min(text.length, from + length)
  const middle = text.slice(from, to)
  const changed = {
    insert: () => piece + middle,
    delete: () => '',
    double: () => middle + middle,
    shift: () => '',
    upper: () => middle.toUpperCase(),
    reverse: () => middle.split('').reverse().join(''),
    respell: () => middle.replace(...respellings[at % respellings.length]),
  }[deed]()
  const rest = text.slice(0, from) + changed + text.slice(to)
  return deed === 'shift' ? rest + middle : rest
}

function changes(pieces: readonly string[]): fc.Arbitrary<Change[]> {
  return fc.array(
    fc.record({
      at: fc.nat(4000),
      length: fc.nat(40),
      deed: fc.constantFrom(...deeds),
      piece: fc.constantFrom(...pieces),
    }),
    { minLength: 1, maxLength: 12, size: 'max' },
  )
}

function mutated(base: fc.Arbitrary<string>, pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(base, changes(pieces)).map(([text, all]) => all.reduce(change, text))
}

function strewn(pieces: readonly string[], maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...pieces), { maxLength, size: 'max' }),
      fc.constantFrom('', ' ', ' '),
    )
    .map(([parts, glue]) => parts.join(glue))
}

const units = fc
  .array(fc.nat(0xffff), { maxLength: 60, size: 'max' })
  .map((codes) => String.fromCharCode(...codes))

const nested = fc
  .tuple(
    fc.array(fc.constantFrom('“”', '‘’', '«»', '""', "''", '()', '„“'), {
      maxLength: 30,
      size: 'max',
    }),
    fc.constantFrom(...inventedTexts),
  )
  .map(
    ([marks, text]) =>
      marks.map(([open]) => open).join('') + text + marks.map(([, close]) => close).join(' '),
  )

const repeated = fc
  .tuple(fc.array(fc.constantFrom(...oddPieces), { minLength: 1, maxLength: 5 }), fc.nat(60))
  .map(([parts, times]) => parts.join(' ').concat(' ').repeat(times))

const anyText = fc.string({ unit: 'binary', maxLength: 120, size: 'max' })
const inventedText = fc.constantFrom(...inventedTexts)
const inventedPage = fc.constantFrom(...inventedPages)
const title = fc.option(fc.oneof(fc.constantFrom(...inventedTexts, ...oddPieces), anyText), {
  nil: undefined,
  freq: 4,
})

function texts(kind: string, text: fc.Arbitrary<string>): fc.Arbitrary<FuzzCase> {
  return fc.record({ kind: fc.constant(kind), title, text })
}

function pages(kind: string, html: fc.Arbitrary<string>): fc.Arbitrary<FuzzCase> {
  return fc.record({ kind: fc.constant(kind), title, html })
}

/**
 * All kinds of input, small ones the most often.
 * @param realPages pages that the reader supplies, whole; none makes invented ones alone
 */
export function anyCase(realPages: readonly string[]): fc.Arbitrary<FuzzCase> {
  const kinds = [
    { weight: 220, arbitrary: texts('strewn text', strewn(oddPieces, 40)) },
    { weight: 320, arbitrary: texts('mutated text', mutated(inventedText, oddPieces)) },
    { weight: 80, arbitrary: texts('code points', anyText) },
    { weight: 80, arbitrary: texts('code units', units) },
    {
      weight: 40,
      arbitrary: texts('graphemes', fc.string({ unit: 'grapheme', maxLength: 80, size: 'max' })),
    },
    { weight: 40, arbitrary: texts('nested quotations', nested) },
    { weight: 30, arbitrary: texts('repetitions', repeated) },
    {
      weight: 60,
      arbitrary: fc.record({
        kind: fc.constant('bytes'),
        title,
        bytes: fc.uint8Array({ maxLength: 160, size: 'max' }),
      }),
    },
    { weight: 60, arbitrary: pages('strewn page', strewn([...tagPieces, ...oddPieces], 60)) },
    { weight: 30, arbitrary: pages('mutated page', mutated(inventedPage, tagPieces)) },
  ]
  if (realPages.length > 0) {
    kinds.push(
      { weight: 40, arbitrary: pages('part of a real page', mutated(part(realPages), tagPieces)) },
      {
        weight: 1,
        arbitrary: pages('real page', mutated(fc.constantFrom(...realPages), tagPieces)),
      },
    )
  }
  return fc.oneof(...kinds)
}

function part(wholes: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(wholes.length - 1), fc.nat(1_000_000), fc.nat(3000))
    .map(([which, at, length]) => {
      const whole = wholes[which]
      const from = at % whole.length
      return whole.slice(from, from + length)
    })
}
