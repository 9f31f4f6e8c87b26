import { indicatorRowsOf, sources } from './indicator-row'

/** Verbs of saying that lean away from what is said: the outlet does not vouch for it, or more. */
export const doubtingRows = indicatorRowsOf({ class: 'doubting-verb', source: sources.ap }, [
  {
    words: 'claim, claims, claimed, claiming',
    unless:
      /_ (?:(?:the|a|an|his|her|its|their|this|that|another|at least|more than|some|up to|back|as many as|victory|first|second|third) )*(?:\w+ )?(?:\w+ )?(?:prize|prizes|title|titles|trophy|medal|medals|crown|win|victory|place|responsibility|credit|lives|life|victims?|benefits?|benefit|asylum|compensation|damages|refunds?|expenses|seats?|throne|ownership|land|territory|bag|bags|luggage|allowance|pension|tax relief|insurance|money|refund|right|rights)\b|\b(?:the|a|an|this|that|these|those|such|of|his|her|its|our|your|their|any|no|some|all|many|several|two|three|four|false|rival|insurance|damages|legal|asylum|competing|other|new|old|main|central|key|similar|earlier|same|one|each|every|anonymous|shared|disputed|stake|staked|laid|lay|jobless|unemployment|'s|for|on|made|make|makes|about|over|with|against|to)(?: [a-z-]+ly)? _(?! (?:that|he|she|they|it|there)\b)/,
    because: '“claimed” for “said” hints that it may not be true',
    example: 'The minister claimed that the road was safe',
    not: 'She claimed the prize in Tolm',
  },
  {
    words: 'allege, alleges, alleging',
    because: '“alleges” keeps what is said at arm’s length, as an unproved charge',
    example: 'The report alleges that funds were moved',
    not: 'They pledged allegiance to the port',
    source: sources.recasens,
  },
  {
    words: 'purport, purports, purported to',
    because: '“purports” says that it only looks like what it is called',
    example: 'a letter that purports to come from the mayor',
    not: 'a letter on the purpose of the visit',
    source: sources.recasens,
  },
  {
    words: 'profess, professes, professed, professing',
    because: '“professed” says that the feeling may be put on',
    example: 'He professed surprise at the vote',
    not: 'The professor voted',
    source: sources.recasens,
  },
  {
    words: 'insist, insists, insisted, insisting',
    unless: /_ (?:on|upon)\b(?! (?:his|her|their|its) innocence)/,
    because: '“insisted” pictures somebody who holds on to it against the evidence',
    example: 'The firm insisted that the tanks were sound',
    not: 'She insisted on paying',
    source: sources.thompson,
  },
  {
    words: 'maintain, maintains, maintained, maintaining',
    only: /_ (?:that|he|she|they|his innocence|her innocence|their innocence|there|it was|it is)\b/,
    because: '“maintained” pictures somebody who goes on saying it though others doubt it',
    example: 'He maintained that he had locked the gate',
    not: 'The city maintained the bridge',
    source: sources.thompson,
  },
  {
    words: 'contend, contends, contended, contending',
    unless: /_ (?:with|for)\b/,
    because: '“contends” marks the saying as one side of a dispute',
    example: 'The owner contends that the wall was old',
    not: 'They contended with heavy rain',
    source: sources.thompson,
  },
  {
    words: 'would have us believe, would have you believe, would have people believe',
    because: 'tells the reader not to believe it',
    example: 'The firm would have us believe that nothing leaked',
    not: 'The firm would have left',
    source: sources.recasens,
  },
  {
    words: 'protest, protests, protested, protesting',
    only: /_ (?:that|his innocence|her innocence|their innocence)\b/,
    because: '“protested” makes an answer sound like a complaint',
    example: 'She protested that nobody had asked',
    not: 'Hundreds protested in the square',
    source: sources.thompson,
  },
  {
    words: 'boast, boasts, boasted, boasting, brag, brags, bragged, bragging',
    unless:
      /_ (?:a|an|the|more|two|three|four|five|six|some|one|its|\d+|views|fine|good)\b(?! (?:day|year))/,
    because: '“boasted” turns a statement into vanity',
    example: 'The mayor boasted that crime had fallen',
    not: 'The hotel boasts a garden',
    source: sources.recasens,
  },
  {
    words:
      'try to claim, tried to claim, tries to claim, seek to portray, sought to portray, seeks to portray, tried to portray, tries to portray, tried to paint, sought to paint',
    because: 'says that the saying is an attempt at something else',
    example: 'He sought to portray the cut as a gift',
    not: 'She sought to leave the hall',
    source: sources.recasens,
  },
  {
    words: 'spin, spins, spun, spinning',
    only: /_ (?:it|this|that|the \w+|his \w+|her \w+|their \w+) as\b/,
    because: '“spin” says that the telling is a trick',
    example: 'Aides spun the defeat as a victory',
    not: 'The wheel spun for hours',
    source: sources.recasens,
  },
])

/** Verbs that presuppose a wrong, or that the speaker would rather not have said it. */
export const concedingRows = indicatorRowsOf({ class: 'conceding-verb', source: sources.ap }, [
  {
    words: 'admit, admits, admitted, admitting',
    unless:
      /_ (?:\w+ )?(?:\w+ )?(?:to|into|at|for|by) (?:the |a |an |\w+ )?(?:\w+ )?(?:hospital|hospitals|clinic|ward|wards|hospice|intensive|university|college|school|bar|union|club|hall|court|icu|care|treatment|overnight|evidence)\b|\b(?:patients?|children|students?|members|visitors|people|was|were|is|are|been|be|being)(?: \w+ly)? _(?! (?:that|he|she|they)\b)|\b\d+ _|_ (?:\w+ )?(?:\w+ )?(?:patients?|students?|pupils|visitors|members|children|women|daylight|light|casualties|\d+|more than|about)\b|_ as (?:a member|evidence)/,
    because: '“admitted” for “said” presupposes a fault that is owned up to',
    example: 'The minister admitted that the bridge was closed',
    not: 'Four people were admitted to hospital',
  },
  {
    words: 'concede, concedes, conceded, conceding',
    unless:
      /_ (?:\w+ )?(?:\w+ )?(?:goals?|defeat|penalty|penalties|points?|runs?|tries|corner|the election|the race|the seat|ground|land|territory)\b/,
    because: '“conceded” presupposes that the other side was right',
    example: 'The firm conceded that the test had failed',
    not: 'The team conceded two goals',
    source: sources.recasens,
  },
  {
    words: 'confess, confesses, confessed, confessing',
    unless: /_ (?:his|her|their) (?:love|sins)\b/,
    because: '“confessed” presupposes guilt',
    example: 'The clerk confessed that the file was lost',
    not: 'She confessed her love in a song',
  },
  {
    words: 'acknowledge, acknowledges, acknowledged, acknowledging',
    unless: /_ (?:the crowd|the applause|receipt|applause|cheers|the cheers|her help|his help)\b/,
    because: '“acknowledged” presupposes that it is so, and that it was held back',
    example: 'The council acknowledged that the alarm was late',
    not: 'The singer acknowledged the crowd',
    source: sources.recasens,
  },
  {
    words: 'come clean, comes clean, came clean, coming clean, own up, owns up, owned up',
    because: 'presupposes that something was hidden',
    example: 'The firm came clean about the leak',
    not: 'The cups came out clean',
    source: sources.recasens,
  },
  {
    words:
      'back down, backs down, backed down, backtrack, backtracks, backtracked, u-turn, climbdown, backpedal, backpedals, backpedaled, backpedalled',
    unless: /(?:made|making|illegal|an?) _ (?:on the|at the|in the)? ?(?:road|lights|junction)/,
    because: 'tells a change of position as a defeat',
    example: 'The mayor backtracked on the fee',
    not: 'The truck made a u-turn at the lights',
    source: sources.molek,
  },
  {
    words: 'grudgingly, reluctantly, begrudgingly, sheepishly',
    because: 'tells what the speaker felt, which the reader cannot check',
    example: 'He grudgingly agreed',
    not: 'He gladly agreed with a grudge',
    source: sources.martin,
  },
  {
    words:
      'deny wrongdoing, denies wrongdoing, denied wrongdoing, denying wrongdoing, denies any wrongdoing, denied any wrongdoing, denying any wrongdoing',
    because: 'names a wrong that may not have been charged',
    example: 'The treasurer denied any wrongdoing',
    not: 'The treasurer denied the report',
    source: sources.watch,
  },
])

/** Verbs and nouns that presuppose that what is said is true. */
export const factiveRows = indicatorRowsOf({ class: 'factive-verb', source: sources.kiparsky }, [
  {
    words: 'reveal, reveals, revealed, revealing, revelation, revelations',
    unless: /_ (?:nothing|no|little|dress|plunge|clothes)\b/,
    because: '“revealed” takes it for true, and for hidden before',
    example: 'The paper revealed that two boats were lost',
    not: 'The crowd revelled in the square',
  },
  {
    words: 'expose, exposes, exposed, exposing, exposé',
    unless:
      /_ (?:to|rocks?|brick|beams?|skin|pipes?|wires?|wiring|steel|sand|mud|roots?|cables?|coast|position|bone)\b|\b(?:was|were|is|are|been|be|left|left it|left them|more|so|too|most|an|highly) _|_ (?:workers|people|children|patients|residents|them|him|her|us|\w+) to\b/,
    because: '“exposed” takes it for true, and for a shame',
    example: 'The letters exposed a secret deal',
    not: 'Workers were exposed to dust',
  },
  {
    words: 'point out, points out, pointed out, pointing out',
    because: '“pointed out” takes what is said for a fact',
    example: 'She pointed out that the gate was open',
    not: 'She pointed at the gate',
    source: sources.recasens,
  },
  {
    words: 'debunk, debunks, debunked, debunking',
    because: '“debunked” takes it for settled that the other side was wrong',
    example: 'The lab debunked the story',
    not: 'They slept in bunks',
    source: sources.recasens,
  },
  {
    words: 'refute, refutes, refuted, refuting',
    because: '“refuted” says that it was proved wrong, where it may only have been denied',
    example: 'The council refuted the report',
    not: 'The council refused the report',
    source: sources.guardian,
  },
  {
    words:
      'uncover, uncovers, uncovered, uncovering, unearth, unearths, unearthed, unmask, unmasks, unmasked',
    unless:
      /_ (?:\w+ )?(?:\w+ )?(?:bones?|skeletons?|ruins?|coins?|graves?|pottery|walls?|fossils?|tombs?|wells?|body|bodies|remains|relics|masonry)\b/,
    because: 'takes what was found for true, and for hidden on purpose',
    example: 'Reporters uncovered a second fund',
    not: 'Diggers unearthed Roman coins',
  },
  {
    words: 'the fact that, the truth is, the reality is',
    because: 'hands the reader an opinion as a fact',
    example: 'The truth is that nobody asked',
    not: 'The fact sheet was printed',
    source: sources.kiparsky,
  },
  {
    words: 'prove, proves, proved, proven, proving',
    only: /_ (?:that|he|she|they|it|beyond|once and for all|the case|his|her|their)\b/,
    unless:
      /\b(?:to|must|can|could|cannot|not|would|will|may|might|n't|never|hard to|difficult to) _|_ (?:his|her|their|its|it)(?:self)? (?:\w+ )?(?:a|an|to be|popular|costly|difficult)\b/,
    because: '“proved” says that the question is closed',
    example: 'The letter proved that he knew',
    not: 'They must prove that he knew',
    source: sources.recasens,
  },
])
