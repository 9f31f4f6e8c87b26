import { indicatorRowsOf, sources } from './indicator-row'

/** Soft names that hide what is meant. */
export const euphemismRows = indicatorRowsOf({ class: 'euphemism', source: sources.allan }, [
  {
    words:
      'collateral damage, surgical strike, surgical strikes, neutralise, neutralised, neutralize, neutralized, neutralising, neutralizing, kinetic action',
    unless: /_ (?:the |an )?(?:acid|acids|odour|odours|odors|smell|smells|charge)\b/,
    because: 'a soft name for killing or destruction',
    example: 'The army neutralised two men',
    not: 'Lime neutralised the acid',
    source: sources.orwell,
  },
  {
    words: 'enhanced interrogation, extraordinary rendition, enhanced techniques',
    because: 'a soft name for torture or abduction',
    example: 'the use of enhanced interrogation',
    not: 'an enhanced picture',
  },
  {
    words:
      'rightsizing, right-sizing, rightsized, downsizing, downsize, downsized, restructuring, streamlining, workforce reduction, headcount reduction, let go, letting go, redundancies',
    unless:
      /_ (?:of (?:the |his |her |a )?(?:rope|rail|hand|wheel|balloon|balloons|reins|anger)|debts?|loans?)\b|\bdebt _/,
    because: 'a soft name for dismissing people',
    example: 'a rightsizing at the mill',
    not: 'debt restructuring was agreed',
  },
  {
    words:
      'passed away, pass away, passes away, lost their lives, lost his life, lost her life, fallen heroes',
    because: 'a soft name for dying',
    example: 'Two clerks passed away',
    not: 'A ship passed at dawn',
  },
  {
    words:
      'officer-involved shooting, officer-involved shootings, police-involved shooting, officer-involved',
    because: 'leaves out who shot whom',
    example: 'an officer-involved shooting in Tolm',
    not: 'an officer in Tolm',
    source: sources.watch,
  },
  {
    words: 'ethnic cleansing, population transfer, resettlement operation, pacification, pacified',
    unless: /_ (?:the baby|the child|her son|his son)\b/,
    because: 'a soft name for driving people out',
    example: 'the pacification of the valley',
    not: 'She pacified the baby',
    source: sources.orwell,
  },
  {
    words:
      'misspoke, misspeak, economical with the truth, inaccuracy, inaccuracies, terminological inexactitude, misremembered',
    because: 'a soft name for saying what is not so',
    example: 'The minister misspoke on Friday',
    not: 'The minister spoke on Friday',
  },
  {
    words:
      'irregularities, irregularity, inappropriate behaviour, inappropriate behavior, inappropriate conduct, improprieties, impropriety, misconduct issues',
    unless: /\b(?:heart|menstrual|surface|heartbeat) _/,
    because: 'a vague name for a wrong that is not told',
    example: 'irregularities in the fund',
    not: 'heart irregularities were found',
  },
  {
    words:
      'revenue enhancement, price adjustment, price adjustments, fare adjustment, efficiency savings, efficiency measures, cost-saving measures, belt-tightening, austerity',
    because: 'a soft name for higher prices or cuts',
    example: 'a price adjustment on the ferry',
    not: 'an adjustment of the clock',
  },
  {
    words:
      'negative growth, challenging conditions, headwinds, challenging environment, liquidity issues',
    unless: /\b(?:strong|sailed into|flying into|cycled into|mph|knot) _/,
    because: 'a soft name for a loss',
    example: 'The mill met headwinds this year',
    not: 'Ships met strong headwinds',
  },
  {
    words: 'incident, incidents, mishap, mishaps, safety event',
    only: /\b(?:shooting|tragic|leak|spill|serious|contamination|release|unfortunate|regrettable|radiation|isolated|safety) _|_ of (?:violence|contamination)/,
    because: 'a small name that leaves out what happened',
    example: 'an isolated incident at the mill',
    not: 'the incident desk is open',
  },
  {
    words:
      'undocumented, irregular migrants, migrant with irregular status, economically disadvantaged, underprivileged',
    unless: /_ (?:features?|function|code|costs?|change|changes)\b/,
    because: 'takes a side in how people are named; its counterpart is a harsh name',
    example: 'undocumented workers at the mill',
    not: 'an undocumented feature of the lock',
    source: sources.recasens,
  },
  {
    words:
      'security operation, peacekeeping operation, special operation, special military operation, police action, limited incursion, regime change',
    unless: /\b(?:un|u\.n\.|united nations|blue-helmet) _/,
    because: 'a soft name for war or force',
    example: 'a special military operation in Vell',
    not: 'a hip operation in Vell',
    source: sources.orwell,
  },
  {
    words:
      'relocation, relocated, detention facility, detention facilities, reception centre, reception center, holding facility, processing centre, processing center',
    only: /\b(?:forced|forcibly|families|villagers|residents|migrants?|people|asylum|children) (?:were |was |in a |in the |to a |at a |held in a |the )?_|_ (?:of|for) (?:families|villagers|residents|migrants?|people|children)/,
    because: 'a soft name for moving or locking people up',
    example: 'the relocation of villagers',
    not: 'the relocation of the library',
  },
  {
    words:
      'mistakes were made, lessons will be learned, lessons have been learned, lessons will be learnt, lessons were learned',
    because: 'says that something was wrong, and leaves out whose it was',
    example: 'Mistakes were made at the mill',
    not: 'She made two mistakes',
    source: sources.orwell,
  },
])
