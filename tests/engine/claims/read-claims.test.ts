import { beforeAll, describe, expect, test } from 'vitest'
import type { Model } from '#engine/model'
import { readClaims } from '#engine/read-claims'
import { readClaim } from '#engine/read-claims/claim-strength'
import { tokenise } from '#engine/tokenise'
import { readMarked } from '../marked-text'
import { loadTestModel } from '../read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

function read(marked: string, title?: string) {
  const { text, attributions } = readMarked(marked)
  return readClaims(tokenise(text, model.lexicon), title, attributions)
}

describe('the kind of a claim', () => {
  test.each([
    ['the drone crossed the line', 'event'],
    ['the ship is grey', 'state'],
    ['the guards were ordered to leave', 'intent'],
    ['the board plans to close the bridge', 'intent'],
    ['the ministry fears a second loss', 'belief'],
    ['the bridge will open in June', 'prediction'],
    ['prices would rise', 'prediction'],
    ['the plan was a disgrace', 'evaluation'],
    ['ministers should resign', 'evaluation'],
    ['the firm bribed an inspector', 'allegation'],
    ['the navy jammed the drone', 'allegation'],
    ['managers withheld the reports', 'allegation'],
  ])('“%s” is an %s', (content, kind) => {
    expect(readClaim(content, 'said').kind).toBe(kind)
  })
})

describe('the strength of a claim', () => {
  test.each([
    ['there is no evidence that it fell', 'said', 0],
    ['the bridge was shut', 'denied', 0],
    ['it may have been jammed', 'said', 1],
    ['Cuba might act', 'fear', 1],
    ['it could be closed', 'said', 1],
    ['the wreck is believed to be near', 'said', 2],
    ['the ship was seen', 'fear', 2],
    ['the ship turned back', 'suspects', 2],
    ['the ship is likely to turn back', 'said', 3],
    ['the ship turned back', 'indicates', 3],
    ['the ship appears to have turned', 'said', 3],
    ['the ship turned back', 'said', 4],
    ['guards have received standing orders', 'told', 4],
    ['the ship turned back', '', 5],
    ['the ship may have turned back', '', 1],
  ])('“%s” with the cue “%s” is %i', (content, cue, strength) => {
    expect(readClaim(content, cue).strength).toBe(strength)
  })
})

describe('the class of a cue', () => {
  test.each([
    ['[Ada Coll] <said> {it was shut}.', 'speech'],
    ['<According to> [Ada Coll], {it was shut}.', 'speech'],
    ['[Ada Coll] <believes> {it was shut}.', 'knowledge'],
    ['[Records] <show> {it was shut}.', 'knowledge'],
    ['[Ada Coll] <hopes> {to open it}.', 'attitude'],
    ['[Ada Coll] <said she hoped> {to open it}.', 'speech'],
    ['[Ada Coll] <purred>, {“It was shut.”}', 'speech'],
  ])('%s is %s', (marked, cueClass) => {
    const { attributions } = read(marked)
    expect(attributions[0].cueClass).toBe(cueClass)
    expect(attributions[0].claimId === null).toBe(cueClass === 'attitude')
    expect(attributions[0].claim === null).toBe(cueClass === 'attitude')
  })
})

test.each([
  ['[Ada Coll] <said> {it was shut}.', 'indirect'],
  ['{“It was shut,”} [Ada Coll] <said>.', 'direct'],
  ['[Ada Coll] <said> {the bridge was “shut for good”}.', 'mixed'],
])('the form of %s is %s', (marked, form) => {
  expect(read(marked).attributions[0].form).toBe(form)
})

describe('prominence', () => {
  const article =
    'Bridge shut, says Coll\n\n[Coll] <said> {it was shut}.\n\nSecond.\n\nThird.\n\n[Coll] <said> {it was cold}.'
  test('is headline, lead or body', () => {
    const { attributions, assertions } = read(article, 'Bridge shut, says Coll')
    expect(attributions.map(({ prominence }) => prominence)).toEqual(['lead', 'body'])
    expect(assertions.every(({ prominence }) => prominence !== 'body')).toBe(true)
  })
})

describe('one claim or two', () => {
  const ids = (marked: string) => read(marked).attributions.map(({ claimId }) => claimId)
  test.each([
    [
      '[Coll] <said> {the harbour bridge was closed on Monday}. [Marr] <said> {the harbour bridge closed on Monday}.',
    ],
    [
      '[Coll] <said> {two divers found the grey wreck}. [An official] <confirmed> {that divers found the wreck, grey with mud}.',
    ],
  ])('the same: %s', (marked) => {
    const [first, second] = ids(marked)
    expect(second).toBe(first)
  })

  test.each([
    [
      '[Coll] <said> {the harbour bridge was closed on Monday}. [Marr] <said> {the harbour bridge was not closed on Monday}.',
    ],
    [
      '[Coll] <said> {the board paid 20 crowns for the grey wreck}. [Marr] <said> {the board paid 30 crowns for the grey wreck}.',
    ],
    ['[Coll] <said> {the bridge was shut}. [Marr] <said> {the ferry ran late}.'],
    ['[Coll] <said> {it was cold}. [Marr] <said> {it was late}.'],
  ])('two: %s', (marked) => {
    const [first, second] = ids(marked)
    expect(second).not.toBe(first)
  })
})

describe('assertions in the outlet’s own voice', () => {
  test('are flat statements of the lead, not quotations, questions or credited words', () => {
    const { assertions } = read(
      'The navy has closed the harbour bridge for good. Did nobody see it coming at all? “It was a long time coming here.” [Coll] <said> {it was cold}.',
    )
    expect(assertions).toHaveLength(1)
    expect(assertions[0].claim.strength).toBe(5)
  })

  test('share the claim that someone is credited with elsewhere', () => {
    const { attributions, assertions } = read(
      'The harbour bridge was closed to lorries on Monday.\n\n[Coll] <said> {the harbour bridge was closed to lorries on Monday}.',
    )
    expect(assertions[0].claimId).toBe(attributions[0].claimId)
  })
})
