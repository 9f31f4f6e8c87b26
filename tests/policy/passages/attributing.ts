import { type PassageTable, paragraphs } from './passage'

/** Section 2.5: how attribution is written. */
export const attributingPassages: PassageTable = {
  R28: [
    [
      'flagged',
      'The police bribed two witnesses in May. The trial begins on Monday.',
      { severity: 2 },
    ],
    ['flagged', 'The bridge will collapse before the spring.'],
    ['met', 'Tamsin Rook said that the council stole two million crowns from the harbour fund.'],
    ['met', 'An official said that the bridge will collapse before the spring.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R29: [
    [
      'flagged',
      paragraphs(
        'The harbour board sold the north crane to a dealer in May.',
        'Piet Holm said that the harbour board sold the north crane to a dealer in May.',
      ),
      { severity: 1 },
    ],
    ['met', 'Piet Holm said that the harbour board sold the north crane to a dealer in May.'],
    ['met', 'The crane was sold in May, a harbour official said.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R30: [
    [
      'flagged',
      paragraphs(
        '“The crane was sold in May,” a harbour official said.',
        '“It stood there for thirty years and nobody oiled it.',
        '“Then a dealer came and paid for it in cash.',
        '“It was gone in a week.”',
      ),
      { severity: 1 },
    ],
    [
      'flagged',
      paragraphs(
        'A harbour official said: “The crane was sold in May.',
        '“It stood there for thirty years and nobody oiled it.',
        '“It was gone in a week.”',
      ),
    ],
    [
      'met',
      paragraphs(
        'A harbour official said: “The crane was sold in May.',
        '“It was gone in a week.”',
      ),
    ],
    [
      'met',
      paragraphs(
        '“The crane was sold in May,” a harbour official said.',
        '“It stood there for thirty years,” the official said.',
        '“It was gone in a week,” the official added.',
      ),
    ],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R31: [
    [
      'flagged',
      paragraphs('The police bribed two witnesses in May.', 'The trial begins on Monday.'),
      { severity: 2 },
    ],
    ['flagged', 'The bridge was reportedly closed on purpose.'],
    ['met', 'The council stole two million crowns from the harbour fund, Tamsin Rook said.'],
    ['met', 'A bank official said that Dorran took bribes from a builder.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R32: [
    ['flagged', '“The crane was sold in May,” a harbour official said.', { severity: 1 }],
    ['flagged', 'A harbour official said the crane was “sold for a song” in May.'],
    ['met', 'A harbour official said that the crane was sold in May.'],
    ['not-applicable', '“The crane was sold in May,” Tamsin Rook said.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R33: [
    ['flagged', '“The crane was sold in May,” a harbour official said.', { severity: 1 }],
    [
      'flagged',
      paragraphs(
        '“The crane was sold in May,” a harbour official said.',
        '“It was old,” said Tamsin Rook, the mayor.',
      ),
    ],
    [
      'met',
      paragraphs(
        '“The crane was old,” said Tamsin Rook, the mayor.',
        '“It was sold in May,” a harbour official said.',
      ),
    ],
    ['met', '“The crane was sold in May,” Tamsin Rook said.'],
    ['not-applicable', 'A harbour official said that the crane was sold in May.'],
  ],
  R34: [
    ['cannot-tell', 'A harbour official said that the crane was sold in May.'],
    ['cannot-tell', 'The crane was sold in May, Reuters reported.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R35: [
    ['flagged', 'A harbour official told Reuters that the crane was sold in May.', { severity: 2 }],
    ['flagged', 'Two harbour officials told The New York Times that the crane was sold in May.'],
    [
      'met',
      paragraphs(
        'A harbour official told Reuters that the north crane was sold to a dealer in May.',
        'Tamsin Rook said that the north crane was sold to a dealer in May.',
      ),
    ],
    ['not-applicable', 'A harbour official said that the crane was sold in May.'],
    ['not-applicable', 'Tamsin Rook told Reuters that the crane was sold in May.'],
  ],
  R36: [
    ['flagged', 'A harbour official said that the crane was sold.', { byline: null, severity: 1 }],
    ['flagged', 'A harbour official said that the crane was sold.', { byline: '  ' }],
    ['met', 'A harbour official said that the crane was sold.', { byline: 'Jan Verhey' }],
    ['cannot-tell', 'A harbour official said that the crane was sold.'],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.', { byline: null }],
  ],
  R37: [
    ['flagged', 'The memo says that the crane was sold in May.', { severity: 1 }],
    ['flagged', 'An internal report found that the bridge was unsafe.'],
    ['met', 'According to a memo seen by the Herald, the crane was sold in May.'],
    ['met', 'Court records filed on Monday show that the crane was sold in May.'],
    ['met', 'An audit published by the harbour board found that the bridge was unsafe.'],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
  ],
  R38: [
    [
      'flagged',
      'Officials fear that the northern bridge may close in March.',
      { title: 'Northern bridge closes in March', severity: 3 },
    ],
    [
      'flagged',
      'A defence official said that the northern base will close next year.',
      { title: 'Northern base will close next year, officials say' },
    ],
    [
      'met',
      'Tamsin Rook said that the northern bridge may close in March.',
      { title: 'Northern bridge may close in March, mayor says' },
    ],
    [
      'cannot-tell',
      'The ferry left at nine and came back at noon.',
      { title: 'Herring prices have doubled' },
    ],
    ['not-applicable', 'Tamsin Rook said that the northern bridge may close in March.'],
  ],
}
