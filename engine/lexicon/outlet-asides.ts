import type { PatternRow } from './anonymity'

const judgements =
  'sign|signal|move|step|bid|blow|boost|setback|reversal|turnabout|escalation|development|shift|effort|attempt|push|gesture|reminder|breach|departure|twist|rebuke|concession|admission|victory|defeat|breakthrough|milestone|embarrassment'
const times = 'minutes|hours|days|weeks|months|years|minute|hour|day|week|month|year'

/**
 * How the outlet goes on in its own voice behind a cue clause that is set off ("…, an official said on
 * Friday, in what would be the first such loss"). Matched against lower-case words from where the aside
 * begins. In the training texts what follows so is credited in 0 of 5 cases behind "as", 7 of 47 behind
 * a participle, while "and", "but", "because" and plain clauses mostly go on with what was said.
 */
export const outletAsideRows: PatternRow<'weighing' | 'occasion'>[] = [
  {
    class: 'weighing',
    pattern: /^in what (?!way|order|form|ways)/,
    because: '“in what would be …” weighs what was said',
    example: 'in what would be the first such loss since the war',
    not: 'in which nine people were hurt',
  },
  {
    class: 'weighing',
    pattern: new RegExp(`^in (?:a|an|another|the latest) (?:\\S+ ){0,3}(?:${judgements})\\b`),
    because: '“in a sign that …” weighs what was said',
    example: 'in a rare sign that talks go on',
    not: 'in a letter to the board',
  },
  {
    class: 'weighing',
    pattern: new RegExp(
      `^(?:a|an|the latest) (?:\\S+ ){0,2}(?:${judgements}|decision|announcement|revelation|disclosure) (?:that|which|likely|aimed|meant|expected|seen)\\b`,
    ),
    because: '“a move that …” weighs what was said',
    example: 'a move that would end the dispute',
    not: 'a man that nobody knew',
  },
  {
    class: 'weighing',
    pattern:
      /^the (?:first|second|third|fourth|fifth|latest|last|biggest|largest|highest|lowest|worst|deadliest|most \S+)(?: such)?(?: \S+){1,3} (?:since|of its kind|in (?:more than|nearly|almost|over|at least|\S+) (?:\S+ )?(?:years|months|weeks|decades)|this (?:year|month|week))\b/,
    because: '“the first such … since …” puts what was said into a row',
    example: 'the first such loss since the war',
    not: 'the first by a consul and the second by a clerk',
  },
  {
    class: 'weighing',
    pattern:
      /^(?:marking|raising|sparking|prompting|capping|underscoring|underlining|highlighting|fuelling|fueling|stoking|deepening|heightening|triggering|dashing|reviving|dealing|paving|casting|intensifying|escalating|reigniting)\b/,
    because: '“marking …” weighs what was said',
    example: 'raising fears of a new war',
    not: 'adding that nobody was hurt',
  },
  {
    class: 'occasion',
    pattern:
      /^(?:even |just )?as (?!well\b|if\b|though\b|long\b|soon\b|much\b|many\b|of\b|for\b|opposed\b|part\b|to\b)/,
    because: '“as …” says what happened meanwhile',
    example: 'as rescuers searched the shore',
    not: 'as well as nine of the boats',
  },
  {
    class: 'occasion',
    pattern: /^amid\b/,
    because: '“amid …” says what happened meanwhile',
    example: 'amid fears of a strike',
    not: 'and nobody was hurt',
  },
  {
    class: 'occasion',
    pattern: new RegExp(
      `^(?:(?:\\S+ ){0,3}(?:${times}) |shortly |soon |just |immediately )?(?:after|ahead of)\\b|^(?:\\S+ ){0,3}(?:${times}) before\\b`,
    ),
    because: '“a day after …” says when it came about',
    example: 'hours after divers found a body',
    not: 'before the ferry had left',
  },
]
