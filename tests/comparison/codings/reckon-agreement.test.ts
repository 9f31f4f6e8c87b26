import { describe, expect, test } from 'vitest'
import { mostArgued } from '#comparison/codings/most-argued'
import { reckonAgreement } from '#comparison/codings/reckon-agreement'
import type { CodedLabels } from '#domain/coding'
import { codingOf, mark, spots } from './invent-codings'

const official: CodedLabels = {
  kind: 'unnamed_person',
  standing: 'anonymous',
  specificity: 1,
  basis: 'none',
}
const spokesman: CodedLabels = {
  kind: 'unnamed_person',
  standing: 'spokesperson',
  specificity: 2,
  basis: 'none',
}
const named: CodedLabels = { kind: 'named_person', standing: null }

function classOf(first: CodedLabels[], second: CodedLabels[]) {
  const codings = first.map((labels, index) =>
    codingOf(`pupil ${index + 1}`, [
      mark('1', spots.first, labels),
      ...(second[index] ? [mark('2', spots.second, second[index])] : []),
    ]),
  )
  return [{ article: 'bridge', length: 200, codings }]
}

describe('agreement over codings', () => {
  // Three pupils, two sentences: all call the first named; of the second one says spokesperson.
  const agreement = reckonAgreement(classOf([named, named, named], [official, official, spokesman]))
  const of = (variable: string) => agreement.variables.find((one) => one.variable === variable)

  test('counts the items that all agreed on', () => {
    expect(of('kind')).toMatchObject({ agreed: 2, units: 2, agreement: { alpha: 1 } })
    expect(of('anonymous')).toMatchObject({ agreed: 1, units: 2 })
    // Only the second has a specificity at all.
    expect(of('specificity')).toMatchObject({ agreed: 0, units: 1, level: 'interval' })
    // Everybody said none: agreed, and no α.
    expect(of('basis')).toMatchObject({ agreed: 1, units: 1, agreement: null })
    expect(of('strength')).toBeUndefined()
  })

  test('α of a variable is that of its codes', () => {
    // yes yes no | no no no: seen 2·(2·1)/2 = 2; expected 2·2·4 = 16; α = 1 − 5·2/16.
    expect(of('anonymous')?.agreement?.alpha).toBeCloseTo(1 - 10 / 16, 12)
  })

  test('spans that all marked alike have α 1', () => {
    expect(agreement.spans).toEqual([
      { part: 'source', alpha: 1 },
      { part: 'cue', alpha: 1 },
      { part: 'content', alpha: 1 },
    ])
  })

  test('what one did not mark lowers the α of spans, and is no code', () => {
    const missed = reckonAgreement(classOf([named, named], [official]))
    expect(missed.items.map(({ foundBy }) => foundBy)).toEqual([2, 1])
    expect(missed.spans.every(({ alpha }) => alpha !== null && alpha < 1)).toBe(true)
    expect(missed.variables.find(({ variable }) => variable === 'kind')).toMatchObject({ units: 1 })
  })

  test('spans count only over texts that everybody coded', () => {
    const [text] = classOf([named, named], [official, official])
    const alone = {
      article: 'ferry',
      length: 200,
      codings: [codingOf('pupil 1', [mark('1', spots.first, named)], 'ferry')],
    }
    expect(reckonAgreement([text, alone]).spans).toEqual(reckonAgreement([text]).spans)
  })

  test('the most argued item is the one that most pairs differ on, with numbers for sides', () => {
    const [argued, ...others] = mostArgued(agreement, 2)
    expect(others).toEqual([])
    expect(argued.variable).toBe('anonymous')
    expect(argued.split).toBeCloseTo(2 / 3, 12)
    expect(argued.sides).toEqual([
      { code: 'yes', coders: 2 },
      { code: 'no', coders: 1 },
    ])
  })

  test('two who differ are no argument of a class', () => {
    expect(mostArgued(reckonAgreement(classOf([named, official], [])), 2)).toEqual([])
  })
})
