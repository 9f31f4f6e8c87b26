import type { PassageTable } from './passage'

/** Section 2.3: the reason for anonymity. */
export const reasonPassages: PassageTable = {
  R19: [
    ['flagged', 'A harbour official said that the crane was sold.', { severity: 2 }],
    [
      'flagged',
      'A harbour official said, on condition of anonymity, that the crane was sold.',
      { severity: 2 },
    ],
    [
      'met',
      'A nurse, who asked not to be named because she feared losing her job, said that the ward was closed.',
    ],
    ['met', 'An official, who was not authorized to speak publicly, said that the gate was open.'],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
  ],
  R20: [
    [
      'flagged',
      'An official, who was not authorized to speak publicly, said that the gate was open.',
      { severity: 1 },
    ],
    [
      'flagged',
      'An aide, who asked not to be named because of the sensitivity of the issue, said that the talks had failed.',
    ],
    ['flagged', 'An aide said, on condition of anonymity, that the talks had failed.'],
    [
      'met',
      'A nurse, who asked not to be named because she feared losing her job, said that the ward was closed.',
    ],
    ['not-applicable', 'A harbour official said that the crane was sold.'],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
  ],
}
