import { beforeAll, describe, expect, test } from 'vitest'
import type { Span } from '#domain/span'
import type { Model } from '#engine/model'
import { readClaims } from '#engine/read-claims'
import { readClaim } from '#engine/read-claims/read-claim'
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

/** Reads a claim that stands alone, credited by a cue on a line of its own; '' is the outlet's own voice. */
function claimOf(content: string, cue: string, source = '') {
  const text = tokenise([content, cue, source].filter(Boolean).join('\n'), model.lexicon)
  const place = (words: string): Span => {
    const start = text.text.lastIndexOf(words)
    return words === '' ? [] : [[start, start + words.length]]
  }
  return readClaim(text, [[0, content.length]], cue === '' ? null : place(cue), place(source))
}

describe('the kind of a claim', () => {
  test.each([
    ['the drone crossed the line', 'event'],
    ['two ships sank in the strait', 'event'],
    ['the board has closed the bridge', 'event'],
    ['the tanker was hit by a wave', 'event'],
    ['the crews are searching the bay', 'event'],
    ['that the road, which was built in 1931, had flooded', 'event'],
    ['the ship is grey', 'state'],
    ['the rules apply to all boats', 'state'],
    ['the ferry can carry 300 people', 'state'],
    ['the fence is designed to keep out deer', 'state'],
    ['there was no siren', 'state'],
    ['the guards were ordered to leave', 'intent'],
    ['the guards have standing orders to shoot', 'intent'],
    ['the board plans to close the bridge', 'intent'],
    ['he will not meet the mayor', 'intent'],
    ['she is going to appeal', 'intent'],
    ['they want to see the file', 'intent'],
    ['the company would close the yard', 'intent'],
    ['“Publish the report,”', 'intent'],
    ['the ministry fears a second loss', 'belief'],
    ['both believe that the ship is lost', 'belief'],
    ['the bridge will open in June', 'prediction'],
    ['prices would rise', 'prediction'],
    ['it may snow', 'prediction'],
    ['the vote is expected to fail', 'prediction'],
    ['the plan was a disgrace', 'evaluation'],
    ['ministers should resign', 'evaluation'],
    ['the rules undermine the court', 'evaluation'],
    ['two years was too long', 'evaluation'],
    ['“I think it is destructive of everything we have,”', 'evaluation'],
    ['“The new bridge looks like a coat hanger,”', 'evaluation'],
    ['the firm bribed an inspector', 'allegation'],
    ['the navy jammed the drone', 'allegation'],
    ['managers withheld the reports', 'allegation'],
    ['he pushed her against a wall', 'allegation'],
    ['staff were told to falsify the forms', 'allegation'],
    ['the firm illegally sold the data', 'allegation'],
  ])('“%s” is of kind %s', (content, kind) => {
    expect(claimOf(content, 'said').kind).toBe(kind)
  })

  test.each([
    ['he pulled a cart along the road', 'event'],
    ['the firm hired an inspector', 'event'],
    ['the court upheld the right to vote', 'event'],
    ['the boats, which may be sold, crossed the bay', 'event'],
    ['if prices rise, the shop closed', 'event'],
  ])('a word that looks like another kind does not make “%s” one', (content, kind) => {
    expect(claimOf(content, 'said').kind).toBe(kind)
  })

  test('an accusing cue or source makes an event an allegation', () => {
    expect(claimOf('the firm moved the money', 'said').kind).toBe('event')
    expect(claimOf('the firm moved the money', 'alleges').kind).toBe('allegation')
    expect(claimOf('the firm moved the money', 'says', 'the indictment').kind).toBe('allegation')
  })
})

describe('the strength of a claim', () => {
  test.each([
    ['there is no evidence that it fell', 'said', 0],
    ['no evidence of such an order', 'found', 0],
    ['the bridge was shut', 'denied', 0],
    ['“We reject these claims,”', 'said', 0],
    ['it may have been jammed', 'said', 1],
    ['Cuba might act', 'fear', 1],
    ['it could be closed', 'said', 1],
    ['it is unclear whether the ship sank', 'said', 1],
    ['the wreck is believed to be near', 'said', 2],
    ['the ship was seen', 'fear', 2],
    ['the ship turned back', 'suspects', 2],
    ['the ship turned back', 'is believed', 2],
    ['the ship is likely to turn back', 'said', 3],
    ['the ship turned back', 'indicates', 3],
    ['the ship turned back', 'is understood', 3],
    ['the ship turned back', 'reportedly', 3],
    ['the ship appears to have turned', 'said', 3],
    ['the ship turned back', 'said', 4],
    ['guards have received standing orders', 'told', 4],
    ['the ship turned back', '', 5],
    ['the ship may have turned back', '', 1],
  ])('“%s” with the cue “%s” is %i', (content, cue, strength) => {
    expect(claimOf(content, cue).strength).toBe(strength)
  })

  test.each([
    ['the captain could not swim'],
    ['the hearing is on 3 May'],
    ['“I think that it was cold in there,”'],
    ['the ship, which may be sold, turned back'],
    ['the council can close the road'],
    ['the crew carried false papers that nobody had expected'],
    ['no vessel reported trouble'],
    ['his staff had believed that the matter was closed'],
  ])('nothing weakens “%s”', (content) => {
    expect(claimOf(content, 'said').strength).toBe(4)
  })
})

describe('the class of a cue', () => {
  test.each([
    ['[Ada Coll] <said> {it was shut}.', 'speech'],
    ['<According to> [Ada Coll], {it was shut}.', 'speech'],
    ['[Ada Coll] <believes> {it was shut}.', 'knowledge'],
    ['[Records] <show> {it was shut}.', 'knowledge'],
    ['[Ada Coll] <hopes> {to open it}.', 'attitude'],
    ['[Ada Coll] <declined to say> {who paid}.', 'attitude'],
    ['[Ada Coll] <did not say> {who paid}.', 'attitude'],
    ['[Ada Coll] <called for> {the accord to be suspended}.', 'attitude'],
    ['[Ada Coll] <called> {the accord a joke}.', 'speech'],
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

test('a pronoun for all of the content points at the claim before it, unless it is denied', () => {
  const [first, second, third] = read(
    '[Coll] <said> {the drone was lost}. [Officials] <confirmed> {it} on Monday in the harbour. [Marr] <denied> {it} later in the week.',
  ).attributions
  expect(second.claimId).toBe(first.claimId)
  expect(third.claimId).not.toBe(first.claimId)
})

describe('a denial', () => {
  test.each([
    [
      '[Coll] <said> {the office deleted 40 messages about the quarry}. [Marr] <said> {the office did not delete messages about the quarry}.',
    ],
    [
      '[Coll] <said> {the navy jammed the coastguard drone}. [Marr] <denied> {that the navy had jammed the coastguard drone}.',
    ],
  ])('is a claim of its own, with strength 0: %s', (marked) => {
    const [first, second] = read(marked).attributions
    expect(second.claimId).not.toBe(first.claimId)
    expect(second.claim?.strength).toBe(0)
  })

  test('twice is one claim', () => {
    const [, second, third] = read(
      '[Coll] <said> {the navy jammed the coastguard drone}. [Marr] <denied> {that the navy jammed the coastguard drone}. [Lee] <said> {the navy did not jam the coastguard drone}.',
    ).attributions
    expect(third.claimId).toBe(second.claimId)
  })

  test('negates the same verb: another negation is no denial', () => {
    const [, second] = read(
      '[Coll] <said> {a clerk in Dell County mislaid ballots}. [Marr] <said> {the ballots mislaid in Dell County would not have changed the result}.',
    ).attributions
    expect(second.claim?.strength).toBe(4)
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

  test('in the body need a number or a name, or the claim of somebody', () => {
    const paragraphs = [
      'The ferry line has been sold for good.',
      'It had long been for sale to anyone.',
      'The price has been falling for some years.',
      'The grass was wet along the whole road.',
      'The line carried 14,000 people in its best summer.',
    ]
    const { assertions } = read(paragraphs.join('\n\n'))
    expect(assertions.map(({ prominence }) => prominence)).toEqual(['lead', 'lead', 'lead', 'body'])
  })

  test('are not what is credited behind a comma, nor lines of their own kind', () => {
    const text =
      'The mayor will resign in the spring, said his deputy.\n\nThe mayor could not be reached.'
    const tokens = tokenise(text, model.lexicon)
    expect(
      readClaims(tokens, undefined, [], [[text.indexOf('could'), text.length]]).assertions,
    ).toEqual([])
  })
})
