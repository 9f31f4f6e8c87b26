import { indexRows, type LexiconRow } from './lexicon-row'

/** What a word takes from a claim, by the strength that it leaves (0 to 3 of 5). */
export type Hedge = 'denied' | 'possible' | 'believed' | 'indicated'

/** Cues that say how sure the source is, in their base forms. */
export const cueHedgeRows: LexiconRow<Hedge>[] = [
  {
    class: 'denied',
    words:
      'deny, denial, dismiss, reject, refute, rebut, disavow, disbelieve, dispute, debunk, repudiate',
    because: 'the source says that it is not so',
    example: 'they deny that it fell',
    not: 'they say that it fell',
  },
  {
    class: 'possible',
    words: 'doubt, wonder, speculate',
    because: 'the source is not sure of it',
    example: 'they doubt that it fell',
    not: 'they are sure that it fell',
  },
  {
    class: 'believed',
    words:
      'believe, fear, suspect, think, worry, assume, presume, feel, suppose, concern, concerned, worried, afraid, guess, expect, anticipate',
    because: 'the source believes, fears or suspects it',
    example: 'they fear that it fell',
    not: 'they know that it fell',
  },
  {
    class: 'indicated',
    words:
      'indicate, suggest, imply, hint, assess, estimate, signal, reckon, reportedly, allegedly, purportedly, supposedly',
    because: 'the source infers it or holds it likely',
    example: 'signals suggest that it fell',
    not: 'a witness saw that it fell',
  },
]

/** Words of the claim itself that weaken it, where they stand with its main verb. */
export const hedgeRows: LexiconRow<Hedge>[] = [
  {
    class: 'denied',
    words: `false, falsely, untrue, baseless, unfounded, groundless, fabricated, fictitious, no truth, not true, no evidence, no public evidence,
      no credible evidence, no direct evidence, no proof, no sign, no indication, without evidence, without proof, no basis, no such, a lie, fake, invented, denial`,
    because: 'said to be untrue or without evidence',
    example: 'there is no evidence that it fell',
    not: 'there is evidence of a fall',
  },
  {
    class: 'possible',
    words: `may, might, could, possibly, perhaps, maybe, potentially, possible, conceivable, conceivably, unclear whether, unclear if, not clear whether, not known whether, considering, mulling,
      weighing, contemplating, cannot rule out, not ruled out, could be, not certain, uncertain`,
    because: 'said to be possible',
    example: 'it may have been jammed',
    not: 'it was jammed in the month of June',
  },
  {
    class: 'believed',
    words: 'supposedly, alleged, allegedly, purportedly, purported, presumably, rumored, rumoured',
    because: 'believed, feared or suspected',
    example: 'it was supposedly lost',
    not: 'it was surely lost',
  },
  {
    class: 'indicated',
    words: `appear, appears, appeared, apparently, seem, seems, seemed, seemingly, likely, unlikely, probably, probable,
      reportedly, estimated, evidently, by all accounts, tends to suggest, points to, indicates, suggests`,
    because: 'assessed, indicated or reported as likely',
    example: 'it appears to have turned',
    not: 'a witness saw that it fell',
  },
]

/** Participles that hedge in the passive alone: "is believed to", "was said to"; "they believed" is another's thought. */
export const passiveHedgeRows: LexiconRow<Hedge>[] = [
  {
    class: 'believed',
    words: 'believed, feared, suspected, thought, assumed, presumed, alleged, rumored, rumoured',
    because: 'believed, feared or suspected by somebody who is not told',
    example: 'it is believed to be lost',
    not: 'it is known to be lost',
  },
  {
    class: 'indicated',
    words: 'expected, reported, understood, said, estimated, assessed, considered, deemed',
    because: 'reported or held likely by somebody who is not told',
    example: 'it is understood to be lost',
    not: 'it is known to be lost',
  },
]

/** Passive hedges by form. */
export const passiveHedges = indexRows(passiveHedgeRows)

/** Cue hedges by base form. */
export const cueHedges = indexRows(cueHedgeRows)

/** Hedges of one word by form; those of several words are looked up as phrases. */
export const hedgeWords = indexRows(hedgeRows)
