import { type PassageTable, paragraphs } from './passage'

/** Section 2.4: how many sources, and how independent. */
export const numberPassages: PassageTable = {
  R21: [
    ['flagged', 'A harbour official said that the crane was sold.', { severity: 2 }],
    ['flagged', 'Harbour officials said that the crane was sold.'],
    ['met', 'Two harbour officials said that the crane was sold.'],
    ['met', 'Several harbour officials said that the crane was sold.'],
    [
      'met',
      paragraphs(
        'The north crane was sold to a dealer in May, a harbour official said.',
        'A lawyer at the shipyard also said that the north crane was sold to a dealer in May.',
      ),
    ],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
  ],
  R22: [
    ['cannot-tell', 'Two harbour officials said that the crane was sold.'],
    [
      'flagged',
      'Two harbour officials said that the crane was sold. Both were briefed by the same lawyer.',
      { severity: 2 },
    ],
    [
      'flagged',
      paragraphs(
        'The north crane was sold to a dealer in May, an official at the Treasury said.',
        'A lawyer at the Treasury also said that the north crane was sold to a dealer in May.',
      ),
    ],
    ['not-applicable', 'A harbour official said that the crane was sold.'],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
  ],
  R23: [
    ['met', 'An aide who attended the meeting said that the vote was close.'],
    ['met', 'An official with direct knowledge of the talks said that they had failed.'],
    ['cannot-tell', 'An official familiar with the talks said that they had failed.'],
    ['cannot-tell', 'A harbour official said that the crane was sold.'],
    ['not-applicable', 'Tamsin Rook said that the vote was close.'],
  ],
  R24: [
    ['flagged', 'A harbour official said that the crane was sold.', { severity: 2 }],
    [
      'met',
      'A harbour official said that the crane was sold. The Herald could not independently verify this.',
    ],
    [
      'met',
      'A harbour official said that the crane was sold. The account rests on a single source.',
    ],
    ['cannot-tell', 'Harbour officials said that the crane was sold.'],
    ['not-applicable', 'Two harbour officials said that the crane was sold.'],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
  ],
  R25: [
    ['flagged', 'A bank official said that Dorran took bribes from a builder.', { severity: 3 }],
    [
      'met',
      'A bank official said that Dorran took bribes from a builder. The Herald could not independently confirm this.',
    ],
    [
      'flagged',
      paragraphs(
        'Ilse Dorran bribed two harbour inspectors in May.',
        'A bank official said that Ilse Dorran bribed two harbour inspectors in May. The Herald could not independently confirm this.',
      ),
    ],
    ['not-applicable', 'A harbour official said that the crane was sold.'],
    ['not-applicable', 'Judge Ana Kerrow said that Dorran took bribes from a builder.'],
  ],
  R26: [
    [
      'flagged',
      'A Republican aide said that the Democrats were reckless and dishonest.',
      { severity: 3 },
    ],
    [
      'flagged',
      'A Democratic strategist, who asked not to be named, said the Republicans will lose the vote.',
    ],
    ['met', 'A Republican aide said that the Democrats met on Monday in Linden.'],
    ['not-applicable', 'A harbour engineer said that the crane was sold.'],
    ['not-applicable', 'Tamsin Rook said that the Democrats were reckless.'],
  ],
  R27: [
    ['flagged', 'A bank official said that Dorran took bribes from a builder.', { severity: 2 }],
    [
      'met',
      'A bank official said that Dorran took bribes from a builder. Dorran did not respond to a request for comment.',
    ],
    [
      'met',
      'Judge Ana Kerrow said that Dorran took bribes from a builder. Dorran denied the allegations.',
    ],
    ['flagged', 'Judge Ana Kerrow said that Dorran took bribes from a builder.'],
    ['not-applicable', 'A harbour official said that the crane was sold.'],
  ],
}
