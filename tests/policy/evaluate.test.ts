import { describe, expect, test } from 'vitest'
import type { Pack } from '#domain/policy-pack'
import { allRules } from '#policy/all-rules'
import { evaluate } from '#policy/evaluate'
import { packOf, readDraft, reviewInvented } from './review-invented'

const bare = 'A source said that the bridge will close.'
const view = 'A harbour official said that Ilse Dorran was a liar.'

function resultOf(rule: string, text: string, changes: Partial<Pack>, section?: string) {
  const draft = { text, ...(section === undefined ? {} : { section }) }
  return reviewInvented(draft, packOf(changes)).results.find((one) => one.rule === rule)
}

describe('which rules a pack has', () => {
  test('all of them in their order, when it names none', () => {
    const { results } = reviewInvented({ text: bare })
    expect(results.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 43 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    )
  })

  test('only those that it names, when the others are off', () => {
    const pack = packOf({ others: 'off', rules: { R19: {}, R09: {}, R10: { on: false } } })
    expect(reviewInvented({ text: bare }, pack).results.map(({ rule }) => rule)).toEqual([
      'R09',
      'R19',
    ])
  })

  test('not one that it switches off', () => {
    expect(resultOf('R09', bare, { rules: { R09: { on: false } } })).toBeUndefined()
    expect(resultOf('R09', bare, { rules: { R09: { on: true } } })?.outcome).toBe('flagged')
  })

  test('the pack and its version stand in the review', () => {
    const { pack } = reviewInvented({ text: bare }, packOf({ pack: 'desk', version: '3' }))
    expect(pack).toEqual({ name: 'desk', title: 'Test', version: '3' })
  })
})

describe('severity', () => {
  test.each([
    ['note', 1],
    ['warn', 2],
    ['serious', 3],
  ] as const)('%s is %i', (word, severity) => {
    expect(resultOf('R09', bare, { rules: { R09: { severity: word } } })?.severity).toBe(severity)
  })

  test('a rule’s own gradations stay below what the pack sets', () => {
    const middle = 'A senior minister said that the talks had failed.'
    expect(resultOf('R10', middle, {})?.severity).toBe(1)
    expect(resultOf('R10', middle, { rules: { R10: { severity: 'serious' } } })?.severity).toBe(1)
    expect(resultOf('R10', bare, { rules: { R10: { severity: 'serious' } } })?.severity).toBe(3)
    expect(resultOf('R04', view, { rules: { R04: { severity: 'note' } } })?.severity).toBe(1)
  })

  test('the gravest flag counts, and nothing else has a severity', () => {
    const both = `${bare} A senior minister said that the talks had failed. Two lawyers at the Harbour Authority who attended the meeting said that the vote was close.`
    const result = resultOf('R10', both, {})
    expect(result?.findings.map(({ outcome, severity }) => [outcome, severity])).toEqual([
      ['flagged', 2],
      ['flagged', 1],
      ['met', null],
    ])
    expect(result?.severity).toBe(2)
    expect(resultOf('R12', bare, {})?.severity).toBeNull()
  })
})

describe('the weightiest finding is the rule’s outcome', () => {
  test.each([
    [
      'flagged over met',
      'R09',
      `${bare} A lawyer at the Treasury said that it was late.`,
      'flagged',
    ],
    [
      'an open question over met',
      'R12',
      'A Republican aide said that the bill was dead. A harbour official said that the crane was sold.',
      'cannot-tell',
    ],
    ['none for none', 'R09', 'The ferry left at nine and came back at noon.', 'not-applicable'],
  ])('%s', (_, rule, text, outcome) => {
    expect(resultOf(rule, text, {})?.outcome).toBe(outcome)
  })
})

describe('a pack’s own words', () => {
  test('title, rule and sentences, with their gaps filled', () => {
    const result = resultOf('R21', bare, {
      rules: {
        R21: {
          title: 'Three are better',
          asks: 'We want three.',
          says: { one: 'Only “{source}”, {people, plural, one {one person} other {# people}}.' },
          parameters: { least: 3 },
          restates: [{ policy: 'Desk book', read: '2026-01-31' }],
        },
      },
    })
    expect(result?.title).toBe('Three are better')
    expect(result?.asks).toBe('We want three.')
    expect(result?.restates).toEqual(['Desk book (read 2026-01-31)'])
    expect(result?.findings[0].why).toBe('Only “A source”, one person.')
    expect(result?.findings[0].question).toMatch(/second source/)
  })
})

describe('parameters', () => {
  test('thresholds', () => {
    const two = 'Two harbour officials said that the crane was sold.'
    expect(resultOf('R21', two, {})?.outcome).toBe('met')
    expect(resultOf('R21', two, { rules: { R21: { parameters: { least: 3 } } } })?.outcome).toBe(
      'flagged',
    )
    const senior = 'A senior minister said that the talks had failed.'
    const enough = { rules: { R10: { parameters: { enough: 2 } } } }
    expect(resultOf('R10', senior, enough)?.outcome).toBe('met')
  })

  test('phrases', () => {
    const text =
      'A nurse, who asked not to be named because she feared losing her job, said that the ward was closed.'
    const phrases = (boilerplate: string[]) => ({ rules: { R20: { parameters: { boilerplate } } } })
    expect(resultOf('R20', text, {})?.outcome).toBe('met')
    const result = resultOf('R20', text, phrases(['Feared Losing']))
    expect(result?.outcome).toBe('flagged')
    expect(result?.findings[0].why).toContain('Feared Losing')
    expect(resultOf('R20', text, phrases(['the political climate']))?.outcome).toBe('met')
  })
})

describe('sections', () => {
  const changes = {
    rules: { R09: { sections: ['Politics'] } },
    own: [
      {
        id: 'DESK1',
        title: 'No sources',
        asks: 'None.',
        severity: 'warn' as const,
        over: 'source' as const,
        flag: 'source.standing == "anonymous"',
        question: 'Why?',
        sections: ['politics'],
      },
    ],
  }
  test.each([
    ['politics', 'flagged'],
    ['sport', 'not-applicable'],
    [undefined, 'flagged'],
  ])('a text of %s', (section, outcome) => {
    expect(resultOf('R09', bare, changes, section)?.outcome).toBe(outcome)
    expect(resultOf('DESK1', bare, changes, section)?.outcome).toBe(outcome)
  })
})

test('no finding asks who somebody is, or suggests a fact', () => {
  for (const { says } of allRules) {
    for (const sentence of Object.values(says)) {
      expect(sentence).not.toMatch(/\bwho is (?:the|this|your) source|\bname of the source/i)
    }
  }
})

test('a draft of ten thousand words is judged without a pause', () => {
  const text = Array.from(
    { length: 250 },
    (_, n) =>
      `“The crane ${n} was sold in May,” a harbour official in office ${n} said. Two police officers told Reuters that gate ${n} was a disaster for Mr. Dorran. The ferry left at nine and came back at noon with ${n} people.`,
  ).join('\n\n')
  const draft = readDraft({ text })
  const started = performance.now()
  const { results } = evaluate(draft, packOf())
  expect(performance.now() - started).toBeLessThan(3000)
  expect(results.find(({ rule }) => rule === 'R09')?.findings.length).toBeGreaterThan(200)
})

test.each(['', 'No.', 'Der Hafen bleibt im März geschlossen, sagte ein Beamter.'])(
  'a draft that has little to read: “%s”',
  (text) => {
    for (const { outcome } of reviewInvented({ text }).results) {
      expect(['not-applicable', 'cannot-tell', 'met', 'flagged']).toContain(outcome)
    }
  },
)
