import type { ClaimState, Support } from './comparison'

/** What a state is called wherever people read it, and what it means; the only table of these words. */
export interface StateWords {
  word: string
  meaning: string
  /** How the word is set: as a caution, as support that was shown, or plainly. Never a verdict on truth. */
  tone: 'caution' | 'shown' | 'plain'
}

export const claimStateWords: Record<ClaimState, StateWords> = {
  unsourced: {
    word: 'no source',
    meaning: 'Asserted, and no article gives a source for it.',
    tone: 'plain',
  },
  unknown_root: {
    word: 'origin unknown',
    meaning: 'What supports it leads to no origin that can be identified.',
    tone: 'plain',
  },
  single_opaque: {
    word: 'one unnamed origin',
    meaning: 'All support goes back to one origin, which is not named.',
    tone: 'caution',
  },
  echo: {
    word: 'echo of one origin',
    meaning: 'Two or more outlets carry it; all go back to one origin, which is not named.',
    tone: 'caution',
  },
  several_opaque: {
    word: 'several, perhaps one',
    meaning: 'Two or more unnamed origins, and nothing shows that they are separate.',
    tone: 'plain',
  },
  independent_opaque: {
    word: 'independent, none named',
    meaning:
      'Two or more unnamed origins that differ in office or basis, with reporting of their own.',
    tone: 'shown',
  },
  named: {
    word: 'named support',
    meaning: 'A named person or body, a document or the outlet’s own observation supports it.',
    tone: 'shown',
  },
  contested: {
    word: 'contested',
    meaning: 'A named denial or contrary evidence stands in the story.',
    tone: 'caution',
  },
  withdrawn: {
    word: 'withdrawn',
    meaning: 'A correction or retraction stands in the story.',
    tone: 'caution',
  },
}

/** What an article gives for a claim, in words. */
export const supportWords: Record<Support, string> = {
  named: 'named support',
  self: 'own reporting',
  media: 'other media',
  anonymous: 'anonymous source',
  generic: 'generic group',
  incidental: 'incidental voice',
  none: 'wording that gives no source',
  own_voice: 'the outlet’s own voice, credited to nobody',
}
