import { deep, type PassageTable, paragraphs } from './passage'

/** Section 2.1: may an anonymous source be used at all. */
export const usePassages: PassageTable = {
  R02: [
    ['met', 'A harbour official said that the crane was sold on Monday.'],
    ['met', 'Two engineers who inspected the bridge said that the north pier had cracked.'],
    ['flagged', 'A senior aide said that the plan was a terrible mistake.', { severity: 3 }],
    ['flagged', 'A person close to the board said the company will collapse by spring.'],
    ['flagged', '“The decision was foolish,” said an official in the harbour office.'],
    ['not-applicable', 'Mayor Tamsin Rook said that the plan was a terrible mistake.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R03: [
    ['flagged', deep('A council aide said that the new uniforms were beautiful.'), { severity: 1 }],
    ['flagged', deep('“The party was wonderful,” said an official who attended it.')],
    ['met', 'A senior aide said that the plan was a terrible mistake.'],
    ['met', deep('A council aide said that the contract was signed on Monday.')],
    ['not-applicable', deep('Tamsin Rook said that the new uniforms were beautiful.')],
  ],
  R04: [
    [
      'flagged',
      '“Mr. Dorran is incompetent and dishonest,” said an aide in the mayor’s office.',
      { severity: 3 },
    ],
    ['flagged', 'A harbour official said that Ilse Dorran was a liar.', { severity: 2 }],
    [
      'flagged',
      '“The council is a disgrace,” said a person familiar with its work.',
      { severity: 3 },
    ],
    ['flagged', 'A navy official said that the admiral was a coward.'],
    ['flagged', 'A navy official said that the Democrats were shameless.'],
    ['met', 'A harbour official said that Ilse Dorran signed the contract on Monday.'],
    ['not-applicable', 'A harbour official said that the storm was a disaster.'],
    ['cannot-tell', 'A harbour official said that Ilse Dorran was wrong about the bridge.'],
    ['not-applicable', '“Mr. Dorran is incompetent,” said Tamsin Rook, the mayor.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
  R05: [
    [
      'flagged',
      '“Ms. Rook is a brilliant negotiator,” said a senior aide in her office.',
      { severity: 1 },
    ],
    ['flagged', 'A party official said that Ilse Dorran was courageous and principled.'],
    ['met', 'A party official said that Ilse Dorran left the room at noon.'],
    ['cannot-tell', 'A party official said that Ilse Dorran was right about the bridge.'],
    ['not-applicable', '“Ms. Rook is a brilliant negotiator,” said Piet Holm, her deputy.'],
  ],
  R06: [
    ['flagged', 'A harbour official said that Ilse Dorran was a liar.', { severity: 2 }],
    ['flagged', '“She is vindictive,” said an aide who works in the mayor’s office.'],
    ['flagged', 'A party official said that Ilse Dorran was courageous.'],
    ['flagged', 'A navy official said that the admiral was a coward.'],
    ['cannot-tell', 'A party official said that everybody knew Dorran was a liar.'],
    ['met', 'A party official said that the harbour board was dysfunctional.'],
    ['met', 'A party official said that the Treasury was a mess.'],
    ['met', 'A party official said that Ilse Dorran left the room at noon.'],
    ['not-applicable', 'Tamsin Rook said that Ilse Dorran was a liar.'],
  ],
  R07: [
    [
      'met',
      'A nurse, who asked not to be named because she feared losing her job, said that the ward was closed.',
    ],
    [
      'met',
      'A border officer, who spoke on condition of anonymity for fear of retaliation, said that the gate was open.',
    ],
    [
      'met',
      'Two farmers, who asked not to be identified because they feared for the safety of their families, said that soldiers took the grain.',
    ],
    [
      'cannot-tell',
      'An official, who was not authorized to speak publicly, said that the gate was open.',
    ],
    ['cannot-tell', 'A harbour official said that the crane was sold.'],
    ['not-applicable', 'Tamsin Rook said that the ward was closed.'],
  ],
  R08: [
    [
      'flagged',
      paragraphs(
        'The minister took bribes from a builder, a government official said on Monday.',
        'The builder has worked in Linden since 2010.',
      ),
      { severity: 3 },
    ],
    ['flagged', 'The bridge was reportedly closed on purpose.'],
    [
      'met',
      paragraphs(
        'The minister took bribes from a builder, Judge Ana Kerrow said on Monday.',
        'The builder has worked in Linden since 2010.',
      ),
    ],
    ['met', 'Three officials in the port authority said that the crane was sold.'],
    ['not-applicable', 'The ferry left at nine and came back at noon.'],
  ],
}
