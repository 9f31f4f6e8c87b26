import { type PassageTable, paragraphs } from './passage'

/** Section 2.2: how a source that is not named is described. */
export const describingPassages: PassageTable = {
  R09: [
    ['flagged', 'A source said that the bridge will close.', { severity: 3 }],
    ['flagged', 'The bridge will close in March, sources said.'],
    ['met', 'A lawyer at the Harbour Authority said that the bridge will close.'],
    ['met', 'A cabinet minister with direct knowledge of the negotiations said the talks failed.'],
    ['not-applicable', 'Tamsin Rook said that the bridge will close.'],
  ],
  R10: [
    ['flagged', 'A source said that the bridge will close.', { severity: 2 }],
    ['flagged', 'A U.S. intelligence official said that the ship had sailed.', { severity: 2 }],
    ['flagged', 'A senior minister said that the talks had failed.', { severity: 1 }],
    [
      'met',
      'A cabinet minister with direct knowledge of the negotiations said that the talks had failed.',
    ],
    [
      'met',
      'A State Department lawyer who attended Tuesday’s meeting said that the talks had failed.',
    ],
    ['not-applicable', 'Tamsin Rook said that the talks had failed.'],
  ],
  R11: [
    ['flagged', 'A harbour official said that the crane was sold.', { severity: 2 }],
    ['flagged', 'A person familiar with the matter said that the crane was sold.', { severity: 1 }],
    ['flagged', 'An official briefed on the talks said that they had failed.', { severity: 1 }],
    ['met', 'An aide who attended the meeting said that the vote was close.'],
    ['met', 'An official who had read the report said that it blames the builder.'],
    ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
  ],
  R12: [
    ['met', 'A State Department lawyer who opposed the plan said that the talks had failed.'],
    ['met', 'A Republican aide said that the bill was dead.'],
    ['cannot-tell', 'A harbour official said that the crane was sold.'],
    ['cannot-tell', 'A source said that the bridge will close.'],
    ['not-applicable', 'Tamsin Rook said that the bill was dead.'],
  ],
  R13: [
    ['flagged', 'A senior official said that the talks had failed.', { severity: 1 }],
    ['flagged', 'Senior administration sources said that the talks had failed.'],
    ['flagged', 'A top aide said that the talks had failed.'],
    ['met', 'A senior minister said that the talks had failed.'],
    ['met', 'A senior lawyer at the Harbour Authority said that the talks had failed.'],
    ['not-applicable', 'An official said that the talks had failed.'],
    ['not-applicable', 'Tamsin Rook, a senior minister, said that the talks had failed.'],
  ],
  R14: [
    [
      'flagged',
      'A defence official said that the northern base will close next year.',
      { title: 'Northern base will close next year, officials say', severity: 3 },
    ],
    [
      'flagged',
      paragraphs(
        'Officials said that the northern base will close next year.',
        'The base is on the coast.',
        'It has a harbour and a runway.',
        'Some 300 people work there.',
        'The northern base will close next year, a defence official said.',
      ),
      { severity: 3 },
    ],
    [
      'met',
      'A defence official said that the northern base will close next year.',
      { title: 'Northern base will close next year, official says' },
    ],
    [
      'met',
      'Two defence officials said that the northern base will close next year.',
      { title: 'Northern base will close next year, officials say' },
    ],
    ['not-applicable', 'Tamsin Rook said that the northern base will close next year.'],
  ],
  R15: [
    [
      'cannot-tell',
      'A Treasury official said that the tax will rise. The Treasury declined to comment.',
    ],
    [
      'cannot-tell',
      'An official at the Justice Department said that the case was closed. A spokesman for the Justice Department declined to comment on the case.',
    ],
    ['met', 'A Treasury official said that the tax will rise. The Pentagon declined to comment.'],
    ['not-applicable', 'A Treasury official said that the tax will rise.'],
    [
      'not-applicable',
      'Tamsin Rook said that the tax will rise. The Treasury declined to comment.',
    ],
  ],
  R17: [
    ['flagged', 'Mara, not her real name, said that the ward was closed.', { severity: 1 }],
    ['flagged', 'A nurse who asked to be identified only as Jo said that the ward was closed.'],
    ['flagged', 'The names of the two men have been changed.'],
    ['flagged', 'A driver, whose name has been changed, said that the road was blocked.'],
    ['met', 'A nurse, who asked not to be named, said that the ward was closed.'],
    ['not-applicable', 'Tamsin Rook used her real name and said that the ward was closed.'],
  ],
  R18: [
    ['flagged', 'The bridge was reportedly closed on purpose.', { severity: 3 }],
    ['flagged', 'It is now believed that the pilot left the country.'],
    ['flagged', 'The bridge was closed on purpose, officials said.'],
    ['flagged', 'The Linden Herald has learned that the bridge was closed on purpose.'],
    ['not-applicable', 'A lawyer at the Harbour Authority said that the bridge was closed.'],
    ['not-applicable', 'Tamsin Rook said that the bridge was closed.'],
    [
      'met',
      paragraphs(
        'The north bridge was closed on purpose, officials said.',
        'Tamsin Rook said that the north bridge was closed on purpose.',
      ),
    ],
  ],
}
