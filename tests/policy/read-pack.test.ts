import { describe, expect, test } from 'vitest'
import { PackFailure, readPack } from '#policy/read-pack'

const head = "pack: desk\nversion: '1'\ntitle: Desk\nabout: What the desk asks.\n"
const own =
  'own:\n  - id: DESK1\n    title: T\n    asks: A.\n    severity: warn\n    over: source\n    question: Q?\n'

function problemsOf(source: string) {
  try {
    readPack(source, 'desk.yml')
  } catch (error) {
    if (error instanceof PackFailure) return error
    throw error
  }
  throw new Error('the pack was read')
}

test('a pack that is in order', () => {
  const pack = readPack(`${head}rules:\n  R09: { severity: note }\n${own}    flag: 'true'\n`, 'x')
  expect(pack.others).toBe('on')
  expect(pack.rules.R09.severity).toBe('note')
  expect(pack.own[0].id).toBe('DESK1')
  expect(pack.examples).toEqual([])
})

describe('every error names its line and column', () => {
  test.each([
    ['an unknown key', `${head}colour: red\n`, 5, 1, /“colour”.*no key/],
    ['an unknown key of a rule', `${head}rules:\n  R09:\n    colour: red\n`, 7, 5, /“colour”/],
    ['an unknown rule', `${head}rules:\n  R99:\n    on: true\n`, 6, 3, /R99 is no rule/],
    ['a duplicate key', `${head}title: Again\n`, 5, 1, /unique/i],
    [
      'a version that YAML reads as a number',
      'pack: desk\nversion: 1.5\ntitle: Desk\nabout: What the desk asks.\n',
      2,
      10,
      /version: YAML reads this as no text but number; put it in quotes/,
    ],
    ['broken YAML', `${head}rules: [\n`, 6, 1, /./],
    ['a severity of its own', `${head}rules:\n  R09:\n    severity: huge\n`, 7, 15, /severity/],
    [
      'a parameter that is not there',
      `${head}rules:\n  R10:\n    parameters:\n      most: 2\n`,
      8,
      13,
      /“most”.*least, enough/,
    ],
    [
      'a parameter that every object has',
      `${head}rules:\n  R10:\n    parameters:\n      constructor: 2\n`,
      8,
      20,
      /“constructor”/,
    ],
    [
      'a parameter of another type',
      `${head}rules:\n  R10:\n    parameters:\n      least: [two]\n`,
      8,
      7,
      /a number/,
    ],
    [
      'a sentence that is not there',
      `${head}rules:\n  R09:\n    says:\n      toString: Hm.\n`,
      8,
      17,
      /“toString”/,
    ],
    [
      'a gap that has no value',
      `${head}rules:\n  R09:\n    says:\n      bare: 'This is {nobody}.'\n`,
      8,
      13,
      /\{nobody\} has no value/,
    ],
    [
      'a sentence that cannot be filled',
      `${head}rules:\n  R09:\n    says:\n      bare: 'This is {source'\n`,
      8,
      13,
      /cannot be filled/,
    ],
    [
      'a condition on what is not there',
      `${head}${own}    flag: source.name == "x"\n`,
      12,
      11,
      /source\.name/,
    ],
    [
      'a condition that is code',
      `${head}${own}    flag: process.exit(1)\n`,
      12,
      11,
      /may not have/,
    ],
    ['a bad pattern', `${head}${own}    flag: source.label matches "("\n`, 12, 11, /pattern/],
    [
      'the name of a general rule',
      `${head}${own.replace('DESK1', 'R09')}    flag: 'true'\n`,
      6,
      9,
      /general rule/,
    ],
    [
      'an example of no rule',
      `${head}examples:\n  - text: T\n    expects: { R77: met }\n`,
      7,
      21,
      /R77/,
    ],
    ['an alias', `${head}rules:\n  R09: &a { on: true }\n  R10: *a\n`, 7, 8, /write it out/],
    ['nothing', '', 1, 1, /./],
  ])('%s', (_, source, line, column, sentence) => {
    const failure = problemsOf(source)
    expect(failure.problems[0]).toMatchObject({ line, column })
    expect(failure.problems[0].sentence).toMatch(sentence)
    expect(failure.message).toContain(`desk.yml:${line}:${column}: `)
  })
})

test('all that is wrong is said at once', () => {
  const failure = problemsOf(`${head}rules:\n  R77: {}\n  R88: {}\n`)
  expect(failure.problems.map(({ line }) => line)).toEqual([6, 7])
})

test('a file that would grow without end is refused at once', () => {
  const bomb = Array.from(
    { length: 30 },
    (_, n) => `a${n}: &a${n} [${n ? `*a${n - 1},*a${n - 1}` : 'x'}]`,
  )
  const started = performance.now()
  expect(problemsOf(bomb.join('\n')).problems[0].sentence).toMatch(/write it out/)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(problemsOf('x'.repeat(1_000_001)).problems[0].sentence).toMatch(/at most a million/)
})

test('brackets without end are refused with a sentence', () => {
  expect(problemsOf('['.repeat(50_000)).problems.length).toBeGreaterThan(0)
})
