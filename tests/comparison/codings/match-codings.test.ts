import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchCodings } from '#comparison/codings/match-codings'
import type { CodedAttribution } from '#domain/coding'
import { codingOf, mark, spots } from './invent-codings'

const ids = (items: ReturnType<typeof matchCodings>) =>
  items.map(({ marks }) => marks.map((one) => one?.id ?? null))

describe('codings of one text are matched by where they lie', () => {
  test('marks that share half of the shorter content are one item, in text order', () => {
    const wider = { ...spots.second, content: [74, 124] }
    const items = matchCodings([
      codingOf('ada', [mark('a2', spots.second), mark('a1', spots.first)]),
      codingOf('ben', [mark('b2', wider)]),
    ])
    expect(ids(items)).toEqual([
      ['a1', null],
      ['a2', 'b2'],
    ])
  })

  test('less than half of the shorter is another item', () => {
    const early = { ...spots.first, content: [18, 30] }
    const late = { ...spots.first, content: [25, 50] }
    expect(
      ids(matchCodings([codingOf('ada', [mark('a', early)]), codingOf('ben', [mark('b', late)])])),
    ).toEqual([
      ['a', null],
      [null, 'b'],
    ])
  })

  test('two sources of one content stay two: each meets the mark with its own source', () => {
    const council = { ...spots.first, source: [0, 12] }
    const union = { ...spots.first, source: [52, 58] }
    const items = matchCodings([
      codingOf('ada', [mark('a council', council), mark('a union', union)]),
      codingOf('ben', [mark('b union', union), mark('b council', council)]),
      codingOf('cem', [mark('c union', union)]),
    ])
    expect(ids(items).sort()).toEqual([
      ['a council', 'b council', null],
      ['a union', 'b union', 'c union'],
    ])
  })

  test('a source that is not there matches one that is not there', () => {
    const none: CodedAttribution = { ...mark('a', spots.first), source: [] }
    const items = matchCodings([codingOf('ada', [none]), codingOf('ben', [{ ...none, id: 'b' }])])
    expect(ids(items)).toEqual([['a', 'b']])
  })

  test('shown is the mark that lies most where the others do', () => {
    const off = { ...spots.first, content: [18, 40] }
    const items = matchCodings([
      codingOf('ada', [mark('a', off)]),
      codingOf('ben', [mark('b', spots.first)]),
      codingOf('cem', [mark('c', spots.first)]),
    ])
    expect(items[0].shown.content).toEqual([[18, 50]])
  })

  test('every mark is in one item, a coder at most once in each, whatever their order', () => {
    const attribution = fc
      .tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }), fc.nat(80))
      .map(([start, length, source]) => ({
        source: [source, source + 4],
        cue: [source + 5, source + 8],
        content: [start, start + length],
      }))
    fc.assert(
      fc.property(
        fc.array(fc.array(attribution, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        (drawn) => {
          const codings = drawn.map((marks, coder) =>
            codingOf(
              `coder ${coder}`,
              marks.map((at, index) => mark(`${coder}.${index}`, at)),
            ),
          )
          const items = matchCodings(codings)
          const all = ids(items)
            .flat()
            .filter((id) => id !== null)
          expect(all.sort()).toEqual(
            codings.flatMap((one) => one.attributions.map(({ id }) => id)).sort(),
          )
          for (const { marks } of items) expect(marks).toHaveLength(codings.length)
        },
      ),
    )
  })
})
