import type { PatternRow } from './anonymity'

/** Lines that a page puts around its article: nobody says anything in them. */
export const furnitureRows: PatternRow<'byline' | 'caption' | 'link' | 'appeal'>[] = [
  {
    class: 'link',
    pattern:
      /^\W{0,3}(?:(?:also )?read(?: more| also| next| on)?|see also|more on this|related(?: (?:articles?|stories|content))?|recommended|watch|listen|go deeper|in pictures)\s?[:|»›>–—]/i,
    because: 'points to another page',
    example: 'Read more: The keeper who would not leave',
    not: 'Read more than one of the letters, she said.',
  },
  {
    class: 'caption',
    pattern:
      /^\W{0,3}(?:photograph|photo|picture|image|video|illustration|graphic|composite)s?(?: credits?| courtesy)?\s?[:/|]|^\((?:photograph|photo|picture|image|illustration)s? by [^)]*\)$/i,
    because: 'says who made a picture',
    example: 'Photograph: Jan Brandt/Capital Wire',
    not: 'Photographs by the harbour board show the crack.',
  },
  {
    class: 'appeal',
    pattern:
      /^\W{0,3}(?:sign up (?:for|to)|subscribe (?:to|now|today|for)|download (?:our|the) app|follow us|support our (?:work|journalism)|advertisement$)/i,
    because: 'asks something of the reader',
    example: 'Sign up for our newsletter: The Ledger tells you what matters',
    not: 'Signing up for the ferry takes a day, officials say.',
  },
  {
    class: 'byline',
    pattern: /^By \p{Lu}[\p{L}.’'-]*(?:,? (?:and|&|for|of|in|\p{Lu}[\p{L}.’'-]*))+$/u,
    because: 'names who wrote the article',
    example: 'By Nora Field and Jan Brandt',
    not: 'By Monday the bridge was shut',
  },
]
