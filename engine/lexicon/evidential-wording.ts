import type { PatternRow } from './anonymity'

/** Wording that points to a source and gives none (codebook: kind `none`, "erased"). */
export const evidentialRows: PatternRow<'adverb' | 'impersonal' | 'passive' | 'participle'>[] = [
  {
    class: 'impersonal',
    pattern:
      /\b[Ii]t(?:[’']s| is| was| has been)(?: now| widely| also| still| generally| already| further)? (?:believed|understood|thought|said|reported|alleged|claimed|feared|rumou?red|expected|assumed)(?: that)? /g,
    because: '“it is believed” names no one',
    example: 'It is now believed that the pilot left.',
    not: 'It is now late.',
  },
  {
    class: 'passive',
    pattern:
      /\b(?:is|are|was|were)(?: now| also| widely| still)? (?:believed|understood|thought|said|reported|alleged|rumou?red|reputed|feared)(?= to (?:be|have|\w+))/g,
    because: '“is said to” names no one',
    example: 'The pilot is said to have left.',
    not: 'The pilot is ready to leave.',
  },
  {
    class: 'adverb',
    pattern: /\b(?:[Rr]eportedly|[Aa]llegedly|[Pp]urportedly|[Ss]upposedly)\b/g,
    because: '“reportedly” names no one',
    example: 'The pilot reportedly left.',
    not: 'The pilot repeatedly left.',
  },
  {
    class: 'participle',
    pattern:
      /(?<=\w )reported(?= (?:earlier|last|this (?:week|month|morning)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))/g,
    because: '“reported earlier” names no one',
    example: 'the talks reported earlier this week',
    not: 'the talks that a paper reported',
  },
]
