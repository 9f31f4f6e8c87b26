import { indicatorRowsOf, sources } from './indicator-row'

/** Verbs that carry a second statement with them: that something was owed, wanted or hard. */
export const implicativeRows = indicatorRowsOf(
  { class: 'implicative', source: sources.karttunen },
  [
    {
      words: 'fail to, fails to, failed to, failing to',
      because: '“failed to” says that it should have been done',
      example: 'The council failed to publish the report',
      not: 'The pumps failed in the night',
    },
    {
      words: 'refuse to, refuses to, refused to, refusing to',
      because: '“refused to” says that it was asked and turned down out of will',
      example: 'The firm refused to answer',
      not: 'Bags of refuse lay in the lane',
      source: sources.recasens,
    },
    {
      words: 'manage to, manages to, managed to, managing to',
      because: '“managed to” says that it was hard',
      example: 'The crew managed to shut the valve',
      not: 'She managed the hotel',
    },
    {
      words: 'bother to, bothers to, bothered to',
      because: '“bothered to” says that little was asked and not even that was given',
      example: 'Nobody bothered to check the gauge',
      not: 'The noise bothered the town',
    },
    {
      words: 'dare to, dares to, dared to',
      because: '“dared to” praises courage or blames cheek',
      example: 'One clerk dared to ask',
      not: 'A daring rescue began',
    },
    {
      words:
        'cave in, caves in, caved in, cave to, caved to, caves to, bow to pressure, bowed to pressure, bows to pressure, capitulate, capitulates, capitulated, cave into',
      unless: /(?:roof|ceiling|tunnel|mine|floor|ground|wall|bank)(?: (?:of|in|over) the \w+)? _/,
      because: 'tells a decision as a surrender',
      example: 'The mayor caved in to the unions',
      not: 'The roof caved in at noon',
      source: sources.recasens,
    },
    {
      words:
        'was forced to, were forced to, been forced to, is forced to, are forced to, forced to admit, forced to concede, forced to apologise, forced to apologize',
      because: '“forced to” says that it was done against the will, and leaves out by whom',
      example: 'The minister was forced to explain',
      not: 'They forced the door',
      source: sources.recasens,
    },
    {
      words:
        'try to justify, tried to justify, tries to justify, attempt to justify, attempted to justify, tried to defend, tries to defend, sought to justify',
      because: 'says that the reasons do not hold',
      example: 'The owner tried to justify the price',
      not: 'They tried to leave',
      source: sources.recasens,
    },
    {
      words: 'get away with, gets away with, got away with, getting away with',
      because: 'says that a wrong went unpunished',
      example: 'The firm got away with it',
      not: 'They got away from the rain',
      source: sources.recasens,
    },
    {
      words:
        'turn a blind eye, turned a blind eye, turns a blind eye, look the other way, looked the other way, brush aside, brushed aside, brushes aside, shrug off, shrugged off, shrugs off, wave away, waved away, brush off, brushed off, brushes off',
      because: 'says that something was known and not cared for',
      example: 'Inspectors turned a blind eye',
      not: 'She is blind in one eye',
      source: sources.recasens,
    },
    {
      words: 'cling to, clings to, clung to, clinging to',
      unless:
        /_ (?:\w+ )?(?:\w+ )?(?:roofs?|trees?|branch|branches|wreckage|rope|ropes|rail|railing|hull|raft|rocks?|mast|wood)\b/,
      because: '“clings to” says that it should be let go',
      example: 'He clings to the old plan',
      not: 'They clung to the roof',
      source: sources.recasens,
    },
    {
      words:
        'scramble to, scrambles to, scrambled to, scrambling to, scramble for, scrambling for, scrambled for',
      because: 'pictures haste and disorder',
      example: 'Officials scrambled to explain',
      not: 'They ate scrambled eggs',
      source: sources.martin,
    },
  ],
)
