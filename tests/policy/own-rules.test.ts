import { describe, expect, test } from 'vitest'
import type { OwnRule } from '#domain/policy-pack'
import { readCondition } from '#policy/condition'
import { fieldsOver } from '#policy/own-rules'
import { packOf, reviewInvented } from './review-invented'

function judge(text: string, changes: Partial<OwnRule>) {
  const own: OwnRule = {
    id: 'DESK1',
    title: 'Desk rule',
    asks: 'What the desk asks.',
    severity: 'warn',
    over: 'source',
    flag: 'true',
    question: 'Can we say more?',
    ...changes,
  }
  return reviewInvented({ text }, packOf({ others: 'off', own: [own] })).results[0]
}

const text =
  '“The crane was sold in May,” a harbour official said. Tamsin Rook said that the quay will stay.'

describe('a rule of the house over', () => {
  test('sources', () => {
    const result = judge(text, {
      where: 'source.standing == "anonymous"',
      flag: 'source.specificity < 2',
    })
    expect(result).toMatchObject({ rule: 'DESK1', mode: 'own', outcome: 'flagged', severity: 2 })
    expect(result.findings.length).toBe(1)
    const [[start, end]] = result.findings[0].span
    expect(text.slice(start, end)).toBe('a harbour official')
    expect(result.findings[0].question).toBe('Can we say more?')
  })

  test('attributions', () => {
    const result = judge(text, {
      over: 'attribution',
      flag: 'attribution.form == "direct" and source.standing == "anonymous"',
    })
    expect(result.findings.map(({ outcome }) => outcome)).toEqual(['flagged', 'met'])
  })

  test('the words of attributions', () => {
    const result = judge(text, {
      over: 'attribution',
      where: 'attribution.words matches "\\\\bcrane\\\\b"',
      flag: 'attribution.cue == "said"',
    })
    expect(result.findings.length).toBe(1)
    expect(result.outcome).toBe('flagged')
  })

  test('claims', () => {
    const result = judge(text, {
      over: 'claim',
      where: 'claim.anonymous',
      flag: 'claim.people < 2',
    })
    expect(result.findings.map(({ outcome }) => outcome)).toEqual(['flagged'])
  })

  test('nothing that it takes in', () => {
    const result = judge(text, { where: 'source.standing == "generic"' })
    expect(result).toMatchObject({ outcome: 'not-applicable', severity: null, findings: [] })
  })

  test('what is met has neither question nor severity', () => {
    const result = judge(text, { flag: 'false' })
    expect(result).toMatchObject({ outcome: 'met', severity: null })
    expect(result.findings.every(({ question }) => question === null)).toBe(true)
  })
})

test.each(Object.entries(fieldsOver))('every field over a %s has its value', (over, fields) => {
  for (const [name, value] of Object.entries(fields)) {
    const literal = JSON.stringify(value)
    expect(readCondition(`${name} == ${literal.replace('-1', '0')}`, fields)).toBeTypeOf('function')
    const result = judge(text, { over: over as OwnRule['over'], flag: `${name} == ${name}` })
    expect(result.outcome).toBe('flagged')
  }
})
