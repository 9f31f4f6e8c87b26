import type { PatternRow } from '#engine/lexicon/anonymity'

/** Words by which a text says that a name is not a person's own. */
export const pseudonymRows: PatternRow<'pseudonym'>[] = [
  {
    class: 'pseudonym',
    pattern:
      /\b(?:not (?:his|her|their) real names?|(?:his|her|their) real names? (?:is|are|has been|have been) (?:withheld|not)|(?:a|under a|using a|by the) pseudonyms?|under an assumed name|whose names? (?:has|have|was|were) been changed|names? (?:of [^.;,]{1,40} )?(?:has|have) been changed)\b/i,
    because: 'says that the name is an invented one',
    example: 'Mara, not her real name, said',
    not: 'Mara, her real estate agent, said',
  },
  {
    class: 'pseudonym',
    pattern:
      /\b(?:asked|agreed|wanted|wished|chose) to be (?:identified|named|known|called|quoted) (?:only )?(?:as|by (?:his|her|their) (?:first|middle|initials))\b|\bwho (?:gave|would give|provided) only (?:his|her|their) (?:first name|initials?)\b|\bidentified (?:here )?only as\b/i,
    because: 'says that only part of a name, or another one, is given',
    example: 'who asked to be identified only as Jo',
    not: 'who asked to be left alone',
  },
]
