import { describe, expect, test } from 'vitest'
import { type Attestation, reviewSheetSchema } from '#domain/review-sheet'
import {
  holdsFor,
  needsAttestation,
  placesToAttest,
  restoreAttestations,
} from '#workflows/attest-rules'
import { type CheckedDraft, checkDraft } from '#workflows/check-draft'
import { makeReviewSheet } from '#workflows/make-review-sheet'
import { loadTestModel } from '../engine/read-model'
import { packOf } from '../policy/review-invented'

const model = await loadTestModel()

const draft = `Harbour bridge to close

Two port officials said the beams were cracked, speaking on condition of anonymity. “It is not safe,” Mayor Ana Rook told reporters on Monday.

A person close to the board called the mayor reckless.`

const check = (text: string, title = 'Harbour bridge to close'): CheckedDraft =>
  checkDraft({ id: 'draft', title, text, hasBylinePlace: false }, packOf(), model)

const facts = {
  madeAt: '2026-11-24T10:00:00+01:00',
  section: null,
  sha256: '0'.repeat(64),
  attestations: [] as Attestation[],
}

const resultOf = (checked: CheckedDraft, rule: string) => {
  const result = checked.review.results.find((one) => one.rule === rule)
  if (!result) throw new Error(`no ${rule}`)
  return result
}

function attest(checked: CheckedDraft, rule: string, note = ''): Attestation {
  const about = placesToAttest(resultOf(checked, rule), checked)
  return { rule, answer: 'yes', initials: 'AC', note, about }
}

describe('a review sheet', () => {
  test('quotes what each finding is about and says where it stands', () => {
    const checked = check(draft)
    const sheet = reviewSheetSchema.parse(makeReviewSheet(checked, facts))
    const bare = sheet.results.find(({ rule }) => rule === 'R19')
    expect(bare?.findings.map(({ quote, paragraph }) => [quote, paragraph])).toEqual(
      resultOf(checked, 'R19').findings.map(({ span: [[start, end]] }) => [
        draft.slice(start, end),
        1 + draft.slice(0, start).split('\n\n').length - 1,
      ]),
    )
    expect(bare?.findings.length).toBeGreaterThan(0)
    expect(sheet.pack).toEqual(checked.review.pack)
    expect(sheet.draft).toMatchObject({ headline: 'Harbour bridge to close', words: 38 })
    expect(Object.values(sheet.counts).reduce((sum, count) => sum + count, 0)).toBe(43)
  })

  test('never holds the text: a quote has 25 words at most', () => {
    const words = Array.from({ length: 60 }, (_, number) => `beam${number}`).join(' ')
    const sheet = makeReviewSheet(
      check(`Critics said the mayor was reckless. “${words},” sources said on Monday.`),
      facts,
    )
    const quotes = sheet.results.flatMap(({ findings }) =>
      findings.flatMap(({ quote }) => quote ?? []),
    )
    expect(quotes.some((quote) => quote.endsWith('…'))).toBe(true)
    for (const quote of quotes) expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25)
    expect(JSON.stringify(sheet)).not.toContain('beam40')
  })

  test('a written-down source is nowhere in it: of the text, the headline or a note', () => {
    const named = `Source = Ned Coll\n\n${draft}\n\nconfidential source: Ned Coll, port engineer\n\nSources (src: Ned Coll) said so.`
    const checked = check(named, 'Source = Ned Coll')
    expect(checked.withheld).toHaveLength(3)
    const sheet = makeReviewSheet(checked, {
      ...facts,
      attestations: [attest(checked, 'R39', 'Agreed by phone.\nSource: Ned Coll')],
    })
    expect(JSON.stringify(sheet)).not.toMatch(/Ned|Coll|port engineer/)
    expect(JSON.stringify(checked.analysis)).not.toMatch(/Ned|Coll/)
    expect(sheet.attestations[0].note).toBe('Agreed by phone.')
    expect(sheet.draft).toMatchObject({ withheld: 3, headline: null })
    // Everything else reads as it would without those lines.
    const flags = (one: CheckedDraft) =>
      one.review.results.map(({ rule, outcome }) => [rule, outcome])
    const bare = check(`\n\n${draft}\n\n\n\nSources said so.`, '')
    expect(flags(checked)).toEqual(flags(bare))
  })

  test.each([
    ['a long set of initials', { initials: 'ANACO' }],
    ['a name for initials', { initials: 'A. C' }],
    ['a source', { source: 'Ned Coll' }],
    ['an unknown answer', { answer: 'perhaps' }],
    ['an essay of a note', { note: 'x'.repeat(501) }],
  ])('%s has no place in an attestation', (_, wrong) => {
    const checked = check(draft)
    const sheet = makeReviewSheet(checked, { ...facts, attestations: [attest(checked, 'R39')] })
    expect(reviewSheetSchema.safeParse(sheet).success).toBe(true)
    const spoilt = { ...sheet, attestations: [{ ...sheet.attestations[0], ...wrong }] }
    expect(reviewSheetSchema.safeParse(spoilt).success).toBe(false)
  })
})

describe('an attestation', () => {
  test('is asked for by process rules that apply and by findings to be signed off', () => {
    const asked = (text: string) =>
      check(text)
        .review.results.filter(needsAttestation)
        .map(({ rule }) => rule)
    expect(asked(draft)).toEqual(expect.arrayContaining(['R01', 'R16', 'R39', 'R40', 'R41']))
    expect(asked('Mayor Ana Rook said the bridge was not safe.')).toEqual([])
  })

  test('is about every anonymous source, where it is first mentioned', () => {
    const checked = check(draft)
    expect(placesToAttest(resultOf(checked, 'R39'), checked).map(({ quote }) => quote)).toEqual([
      'Two port officials',
      'A person close to the board',
    ])
  })

  test.each([
    ['the same text', draft, true],
    ['a paragraph put in before it', draft.replace('\n\nTwo', '\n\nIt is old.\n\nTwo'), true],
    ['a change on one side', draft.replace('the beams were', 'three beams were'), true],
    ['a named person more', `${draft}\n\n“It is old,” said Ned Rook.`, true],
    ['one anonymous source fewer', draft.split('\n\nA person')[0], true],
    ['another anonymous source', `${draft}\n\nA guard said the gate was open.`, false],
    ['another description', draft.replace('Two port officials', 'Three port officials'), false],
    [
      'the same words for somebody else',
      draft.replace('A person close', 'Two port officials told us so. A person close'),
      true,
    ],
    ['another text', 'Two port officials in the north said the harvest was late.', false],
  ])('given for one text, of %s', (_, text, holds) => {
    const [before, after] = [check(draft), check(text)]
    const given = attest(before, 'R39')
    expect(holdsFor(given, placesToAttest(resultOf(after, 'R39'), after))).toBe(holds)
    const { restored, toAnswer } = restoreAttestations([given], after)
    expect(restored.map(({ rule }) => rule)).toEqual(holds ? ['R39'] : [])
    expect(toAnswer).toEqual(holds ? [] : ['R39'])
  })

  test('of a rule that this pack does not ask for is left out', () => {
    const checked = check(draft)
    const given = { ...attest(checked, 'R39'), rule: 'HOUSE7' }
    expect(restoreAttestations([given], checked)).toEqual({ restored: [], toAnswer: [] })
  })
})
