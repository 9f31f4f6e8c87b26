import { indicatorRowsOf, sources } from './indicator-row'

/** Verbs that tell a criticism or an answer as a blow, a fit or a fight. */
export const emotiveRows = indicatorRowsOf({ class: 'emotive-verb', source: sources.guardian }, [
  {
    words: 'slam, slams, slammed, slamming',
    unless:
      /\b(?:door|doors|gate|gates|lid|window|windows|shutters|car|truck|lorry|bus|boat|ship|storm|hurricane|waves?|train|vehicle|van|grand) (?:\w+ )?_|_ (?:shut|into|on the brakes|against|doors?|down the|his|her|the door|the gate|the brakes|dunk)\b/,
    because: '“slammed” tells a criticism as a blow',
    example: 'The union slammed the plan',
    not: 'The door slammed shut',
  },
  {
    words: 'blast, blasts, blasted, blasting',
    unless:
      /\b(?:the|a|an|second|first|bomb|gas|horn|powerful|after|from|of|each|by|this|that|was|were|be|been|being|sand|in) _|_ (?:off|through|across|into|out|a hole|rock|from|at|in|near|on|killed|injured|damaged|site|furnace|zone|radius|music|holes|tore|shattered|\w+ed)\b/,
    because: '“blasted” tells a criticism as an explosion',
    example: 'Opponents blasted the ruling',
    not: 'The blast shattered windows',
  },
  {
    words:
      'lash out, lashes out, lashed out, lashing out, tear into, tears into, tore into, lay into, laid into, lays into, hit out, hits out, hit out at',
    because: 'tells a criticism as an attack out of control',
    example: 'The owner lashed out at the press',
    not: 'They lashed the boat to the pier',
  },
  {
    words:
      'hit back, hits back, hitting back, fire back, fires back, fired back, clap back, claps back, clapped back',
    because: 'tells an answer as the next round of a fight',
    example: 'The mayor hit back on Tuesday',
    not: 'He hit the back wall',
  },
  {
    words: 'rip, rips, ripped',
    only: /^(?:.{0,40}\b)?(?:\w+) _ (?:into )?(?:the )?(?:government|council|mayor|minister|plan|decision|move|proposal|critics|rival|rivals|opponents?|report|ruling|bill|budget)\b/,
    because: '“ripped” tells a criticism as violence',
    example: 'The senator ripped the plan',
    not: 'The wind ripped the roof off',
  },
  {
    words: 'savage, savages, savaged, savaging',
    only: /_ (?:the|his|her|their|its|plans?|by critics)\b/,
    unless: /\bby (?:a|the) (?:dog|dogs|bear|wolf|shark)|\b(?:dogs?|wolf|wolves|bears?) _/,
    because: '“savaged” tells a criticism as the act of a beast',
    example: 'Reviewers savaged the report',
    not: 'Two dogs savaged the sheep',
  },
  {
    words: 'rage, rages, raged, raging, fume, fumes, fumed, fuming',
    unless:
      /\b(?:fires?|blazes?|storms?|wars?|flames?|battle|fighting|debate|river|sea|winds?|toxic|exhaust|diesel|the|by|of|paint|chemical|road|all the|with|in a|inhaled) _|_ (?:fire|blaze|storm|waters?|river|through|across|on|inferno|sea|war|for \w+ (?:days|hours))\b/,
    because: 'tells what somebody said as a fit of temper',
    example: '“Nobody asked us,” fumed the clerk',
    not: 'The fires raged for two days',
  },
  {
    words: 'rant, rants, ranted, ranting, tirade, diatribe, screed',
    because: 'tells a speech as noise that need not be listened to',
    example: 'In a long rant he listed his reasons',
    not: 'The council granted the request',
    source: sources.recasens,
  },
  {
    words: 'erupt, erupts, erupted, erupting',
    unless:
      /\b(?:volcano|volcanoes|fire|flames|geyser|mount|gunfire|lava|ash)\b.*_|_ (?:in|into) flames/,
    because: '“erupted” tells an argument as a natural disaster',
    example: 'A row erupted over the fee',
    not: 'The volcano erupted in May',
    source: sources.molek,
  },
  {
    words:
      'sneer, sneers, sneered, sneering, scoff, scoffs, scoffed, scoffing, mock, mocks, mocked, mocking, jeer, jeers, jeered, taunt, taunts, taunted, taunting',
    unless:
      /\b(?:a|the) _ (?:exam|trial|test|vote|interview|battle|auction)|_-?up\b|_ (?:exams?|trials?|tests?)\b/,
    because: 'tells what somebody said as contempt',
    example: 'Rivals scoffed at the offer',
    not: 'Pupils sat a mock exam',
    source: sources.thompson,
  },
  {
    words:
      'whine, whines, whined, whining, moan, moans, moaned, moaning, gripe, gripes, griped, griping, grumble, grumbles, grumbled, grumbling, carp, carped, carping',
    unless:
      /\b(?:engine|engines|wind|dog|saw|stomach|injured|turbine|wounded|thunder|pain) _|\bin pain|\b(?:a|the|of|for) _/,
    because: 'tells a criticism as petty',
    example: 'Owners whined that the tax was high',
    not: 'The engine whined all night',
    source: sources.thompson,
  },
  {
    words:
      'snap, snaps, snapped, snapping, bark, barks, barked, barking, thunder, thunders, thundered, thundering, bellow, bellows, bellowed, snarl, snarls, snarled',
    only: /(?:["”’',!?] _|_ (?:at (?:reporters|the|a|him|her|them)|back at|that)\b)/,
    unless: /\b(?:dogs?|cables?|ropes?|branch|bone|wire|line|lines) _/,
    because: 'tells what somebody said by a noise of temper',
    example: 'He snapped at reporters',
    not: 'The cable snapped',
    source: sources.thompson,
  },
  {
    words:
      'pounce on, pounced on, pounces on, seize on, seized on, seizes on, seize upon, seized upon, jump on, jumped on, jumps on',
    unless: /_ (?:board|the (?:bus|train|table|roof|mouse))/,
    because: 'says that somebody was only waiting for a chance',
    example: 'Rivals seized on the error',
    not: 'She jumped on board',
    source: sources.recasens,
  },
  {
    words: 'grill, grills, grilled, grilling',
    unless:
      /_ (?:fish|chicken|meat|cheese|vegetables|sausages|steak)\b|\b(?:the|a|gas|charcoal) _\b(?! of)|_ed/,
    because: '“grilled” tells questions as torture',
    example: 'Members grilled the director for an hour',
    not: 'They ate grilled fish',
    source: sources.molek,
  },
  {
    words:
      'torpedo, torpedoes, torpedoed, sabotage, sabotages, sabotaged, sabotaging, derail, derails, derailed, derailing',
    unless:
      /\b(?:trains?|tram|wagons?|carriages?|ships?|submarine|boat|cars|locomotive|railcars|fired) (?:\w+ )?_|\b(?:a|the|of|by|suspected|possible|was|as|no) _|_ (?:tubes?|train|trams?)\b/,
    because: 'says that a plan was hurt on purpose',
    example: 'The lobby torpedoed the bill',
    not: 'The train derailed near Tolm',
    source: sources.recasens,
  },
  {
    words:
      'peddle, peddles, peddled, peddling, parrot, parrots, parroted, parroting, trot out, trotted out, tout, touts, touted, touting, hawk, hawked',
    unless: /\b(?:the|a|an|red|ticket|grey|green|of) _\b|_ (?:nests?|cages?)\b/,
    because: 'says that what is said is goods to be sold or words got by heart',
    example: 'He peddled the same story',
    not: 'A parrot sat in the hall',
    source: sources.recasens,
  },
  {
    words: 'vow, vows, vowed, vowing',
    unless: /\b(?:wedding|marriage|renewed their|renew their|their|took a|monastic) _/,
    because: '“vowed” tells a plan as an oath',
    example: 'The chief vowed to find them',
    not: 'They spoke their vows in a chapel',
    source: sources.molek,
  },
  {
    words: 'gloat, gloats, gloated, gloating, crow, crowed, crowing',
    unless: /\b(?:a|the|carrion|hooded|cock|rooster|jim|as the) _/,
    because: 'tells a statement as joy over a loser',
    example: 'The winner gloated on Friday',
    not: 'A crow sat on the mast',
    source: sources.recasens,
  },
  {
    words:
      'dodge, dodges, dodged, dodging, duck questions, ducked questions, sidestep, sidesteps, sidestepped, stonewall, stonewalls, stonewalled, stonewalling, evade questions, evaded questions',
    unless:
      /_ (?:cars?|bullets?|traffic|puddles?|the ball|a ball|falling)\b|\b(?:a|the) _ (?:truck|van|pickup|ram)/,
    because: 'says that somebody would not answer because there is something to hide',
    example: 'The minister dodged questions on the fund',
    not: 'Walkers dodged cars',
    source: sources.recasens,
  },
])
