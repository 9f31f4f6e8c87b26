import type { LexiconRow } from './lexicon-row'

/** Words that make a claim weaker, by the strength that they leave (product scale 0–5). */
export const hedgeRows: LexiconRow<'denied' | 'possible' | 'believed' | 'indicated'>[] = [
  {
    class: 'denied',
    words:
      'no evidence, no public evidence, no proof, without evidence, denied, denies, deny, denying, dismissed, rejected, refuted, baseless, unfounded, false',
    because: 'said to be untrue or without evidence',
    example: 'there is no evidence that it fell',
    not: 'there is evidence of a fall',
  },
  {
    class: 'possible',
    words:
      'may, might, could, possibly, perhaps, possible, can, if, maybe, potentially, potential, whether, considering, mulling, unclear',
    because: 'said to be possible',
    example: 'it may have been jammed',
    not: 'it was jammed in the month of June',
  },
  {
    class: 'believed',
    words:
      'believe, believes, believed, fear, fears, feared, suspect, suspects, suspected, think, thinks, thought, worry, worries, worried, assume, assumed, supposedly, alleged, allegedly, purportedly, purported, presumed, presumably, feel, feels',
    because: 'believed, feared or suspected',
    example: 'it is believed to be lost',
    not: 'it is known to be lost',
  },
  {
    class: 'indicated',
    words:
      'indicate, indicates, indicated, indicating, suggest, suggests, suggested, suggesting, appear, appears, appeared, apparently, seem, seems, seemed, likely, probably, assess, assessed, assessment, expected, reportedly, reported, understood, estimated, signs, points to',
    because: 'assessed, indicated or reported as likely',
    example: 'signals indicate that it fell',
    not: 'a witness saw that it fell',
  },
]
