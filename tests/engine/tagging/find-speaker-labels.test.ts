import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSpeakerLabels } from '#engine/find-speaker-labels'
import { tokenise } from '#engine/tokenise'

const lexicon = { words: new Map(), suffixes: new Map(), lemmas: new Map() }
const names = {
  persons: new Map([
    ['reyes', 'Ana Reyes'],
    ['marr', 'Ivo Marr'],
  ]),
}

const read = (text: string) =>
  findSpeakerLabels(tokenise(text, lexicon), names, []).map(({ source, cue, content }) =>
    [source, cue, content].map(([[start, end]]) => text.slice(start, end)),
  )

describe('layout says who speaks', () => {
  test.each([
    ['REYES: We will appeal.', ['REYES', ':', 'We will appeal.']],
    ['Headline\nAna Reyes: We will appeal.', ['Ana Reyes', ':', 'We will appeal.']],
    ['Headline\n“MARR: No, look, it was late.', ['MARR', ':', 'No, look, it was late.']],
    ['Officials: Dam may not hold', ['Officials', ':', 'Dam may not hold']],
    ['City poll: Most want the bridge back', ['City poll', ':', 'Most want the bridge back']],
    ['Budget cuts ‘inevitable’: minister', ['minister', ':', 'Budget cuts ‘inevitable’']],
    [
      'Strike to go on into May – union officials',
      ['union officials', '–', 'Strike to go on into May'],
    ],
    [
      'Headline\n“I have never seen such a crowd.” ― Dana Vell',
      ['Dana Vell', '―', '“I have never seen such a crowd.”'],
    ],
    [
      'Headline\n"It was late and nobody came."—Dana Vell, a nurse',
      ['Dana Vell', '—', '"It was late and nobody came."'],
    ],
    ['Headline\n— Nobody asked us — said Marek.', ['Marek', 'said', 'Nobody asked us']],
    [
      'Headline\n– It was cold all night – added Dana Vell, a nurse.',
      ['Dana Vell', 'added', 'It was cold all night'],
    ],
    [
      'Headline\n— We were cold — said the old stoker. — Nobody came.',
      ['the old stoker', 'said', 'We were cold'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('what looks like a label and is none', () => {
  test.each([
    'Venue: Town Hall, Station Road',
    'Headline\nOfficials: Dam may not hold', // a word for sources is a label in headlines alone
    'Marr: 12', // a list of results
    'Correction: an earlier version gave the wrong year',
    'Ferry line to close: what it means for commuters',
    'Headline\n“It sank,” she said — Dana Vell saw it too.',
    'Headline\n“It sank in a minute.” — a witness',
    'Read more: The night the bridge fell',
    'The mayor said: we will appeal',
    'Headline\n— It was cold — said to be the worst night of the year.',
    'Headline\n— It was cold — said Marek and nobody else heard it.',
    'Headline\nIt was cold all night — said Marek.', // no dash in front: it may be an aside
    'Grades\nA: is for apples and pears.', // no interview without questions
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('a printed interview is read turn by turn', () => {
  expect(read('Talk\nQ: When did it fail?\nA: It failed at nine.')).toEqual([
    ['Q', ':', 'When did it fail?'],
    ['A', ':', 'It failed at nine.'],
  ])
})

test('a source that the net has found already is left alone', () => {
  const found = {
    source: [[0, 5]] as [number, number][],
    cue: [[5, 6]] as [number, number][],
    content: [[7, 22]] as [number, number][],
    confidence: 0.9,
    because: [],
  }
  expect(findSpeakerLabels(tokenise('REYES: We will appeal.', lexicon), names, [found])).toEqual([])
})

test('any lines: every span lies in its own line and slices to words', () => {
  const piece = fc.constantFrom(
    'REYES',
    'Marr',
    ':',
    ' ',
    '“',
    '”',
    '—',
    '\n',
    'we go',
    'A',
    '\r',
    '😀',
    'Officials',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      for (const { source, cue, content } of findSpeakerLabels(
        tokenise(text, lexicon),
        names,
        [],
      )) {
        for (const [start, end] of [...source, ...cue, ...content]) {
          expect(text.slice(start, end)).toMatch(/\S/)
          expect(text.slice(start, end)).not.toContain('\n')
        }
      }
    }),
  )
})
