import { indicatorRowsOf, sources } from './indicator-row'

const noun = 'words that make it bigger without saying how big'

/** Words that turn up the volume without a measure. */
export const intensifierRows = indicatorRowsOf({ class: 'intensifier', source: sources.recasens }, [
  {
    words:
      'shocking, shockingly, appalling, appallingly, outrageous, outrageously, scandalous, disgraceful, shameful, shamefully',
    because: 'tells the reader what to feel about it',
    example: 'a shocking lack of pumps',
    not: 'a lack of shock absorbers',
  },
  {
    words: 'horrific, horrifying, horrendous, gruesome, harrowing, ghastly, nightmarish',
    because: 'tells the reader what to feel about it',
    example: 'a horrific crash',
    not: 'a crash on the horizon',
  },
  {
    words: 'devastating, catastrophic, disastrous, calamitous',
    because: 'names a size of harm without a figure',
    example: 'a disastrous winter for the port',
    not: 'a disaster fund of the port',
  },
  {
    words:
      'massive, massively, colossal, gigantic, enormous, enormously, whopping, staggering, eye-watering, sky-high',
    unless: /_ (?:heart attack|stroke|star|bleeding)\b/,
    because: noun,
    example: 'a staggering sum',
    not: 'The mass began at noon',
  },
  {
    words: 'huge, hugely, vast, vastly, immense, immensely, tremendous, tremendously',
    unless: /_ (?:bay|lake|plain|plains|desert|forest|crater)\b/,
    because: noun,
    example: 'a huge bill for the town',
    not: 'She hugged the child',
    source: sources.martin,
  },
  {
    words:
      'extremely, incredibly, unbelievably, exceedingly, extraordinarily, remarkably, deeply, hugely popular, wildly',
    unless:
      /\b(?:dig|dug|cut|breathe|breathed|sleep|slept|buried|grew|grow|swung) _|_ (?:buried|cut|carved)\b/,
    because: 'raises the pitch of an adjective without a measure',
    example: 'an extremely slow answer',
    not: 'the extreme end of the pier',
    source: sources.martin,
  },
  {
    words: 'utterly, completely, totally, absolutely, entirely, thoroughly',
    unless: /_ (?:destroyed|burned|burnt|submerged|closed|rebuilt|closes|separate)\b|\bnot _/,
    because: 'leaves no room for a “partly”',
    example: 'an utterly pointless rule',
    not: 'The mill was completely destroyed',
    source: sources.martin,
  },
  {
    words: 'dramatic, dramatically',
    unless: /_ (?:arts?|society|works?|role|theatre|theater|soprano|tenor|poem|poetry)\b/,
    because: 'makes a change sound like a stage',
    example: 'a dramatic fall in sales',
    not: 'the dramatic arts school',
    source: sources.molek,
  },
  {
    words:
      'stunning, stunningly, astonishing, astonishingly, astounding, jaw-dropping, mind-boggling, sensational, sensationally',
    unless: /_ (?:views?|scenery|beach|goal|coast)\b/,
    because: 'tells the reader to be amazed',
    example: 'an astonishing decision',
    not: 'a stunning view of the bay',
  },
  {
    words:
      'brutal, brutally, ruthless, ruthlessly, vicious, viciously, merciless, cold-blooded, savage attack, barbaric',
    because: 'judges the will behind a deed',
    example: 'a ruthless owner',
    not: 'a brute force test',
  },
  {
    words: 'blatant, blatantly, brazen, brazenly, flagrant, flagrantly, glaring',
    unless: /_ (?:sun|lights?|headlights)\b/,
    because: 'says that the wrong is plain, so that it need not be shown',
    example: 'a blatant breach of the rules',
    not: 'the glaring sun',
  },
  {
    words: 'unprecedented, historic low, historic high, once-in-a-lifetime, unheard-of, unheard of',
    because: 'says that it never happened before, which is seldom checked',
    example: 'an unprecedented delay',
    not: 'a precedent in law',
    source: sources.watch,
  },
  {
    words:
      'landmark, iconic, world-class, cutting-edge, state-of-the-art, groundbreaking, legendary, visionary, game-changing',
    unless:
      /\b(?:a|the|local|city|city's|town's|best-known|famous|historic) _(?:$|[.,;]| (?:in|on|of|at|that|which|and)\b)/,
    because: 'praises without saying who praises',
    example: 'a visionary plan for the port',
    not: 'The tower is a landmark in Tolm',
    source: sources.watch,
  },
  {
    words: 'heroic, heroically, brave, bravely, courageous, courageously, selfless',
    unless: /\bto _ (?:the|cold|heavy|strong)|_ the (?:cold|rain|weather|storm|heat)/,
    because: 'praises a deed in the telling of it',
    example: 'a brave stand by the clerk',
    not: 'Crowds came to brave the cold',
  },
  {
    words:
      'tragic, tragically, heartbreaking, heartbreakingly, heart-wrenching, poignant, poignantly',
    because: 'tells the reader what to feel about it',
    example: 'a heartbreaking farewell',
    not: 'a heart transplant',
    source: sources.martin,
  },
  {
    words: 'mere, merely, paltry, meagre, meager, measly, a handful of',
    because: 'makes it smaller without a measure',
    example: 'a paltry sum for the town',
    not: 'The poultry farm closed',
    source: sources.martin,
  },
  {
    words:
      'skyrocket, skyrockets, skyrocketed, skyrocketing, soar, soars, soared, soaring, plummet, plummets, plummeted, plummeting, plunge, plunges, plunged, plunging',
    unless:
      /\b(?:eagle|eagles|gulls?|birds?|glider|kite|plane|jet|car|bus|truck|lorry|man|boat|helicopter|aircraft) (?:\w+ )?_|_ (?:into|off|from|over|towers?|cliffs?|overhead|spires?)\b|\b(?:the|a) _ (?:into|in the sea)/,
    because: 'pictures a rise or fall as a flight or a crash; the figure says how much',
    example: 'Fees soared last year',
    not: 'The bus plunged into the river',
    source: sources.molek,
  },
  {
    words: 'rampant, rampantly, runaway, out of control, spiralling, spiraling, unchecked',
    unless:
      /_ (?:train|horse|success|teenager|child|slave|truck|bull)\b|\b(?:car|vehicle|fire|blaze|truck|bus|plane) (?:\w+ )?_/,
    because: 'says that nobody holds it back',
    example: 'rampant waste at the port',
    not: 'a runaway horse',
  },
])

/** Words by which an outlet vouches for a statement in place of showing it. */
export const boosterRows = indicatorRowsOf({ class: 'booster', source: sources.hyland }, [
  {
    words: 'clearly, plainly',
    unless:
      /_ (?:visible|marked|labelled|labeled|heard|audible|seen|written|dressed)\b|\b(?:speak|spoke|see|seen|heard|hear|write|wrote|written|speaks|explain|explained|more|state|stated) _/,
    because: 'asks the reader to see it so, in place of a reason',
    example: 'The plan has clearly failed',
    not: 'The sign was clearly visible',
  },
  {
    words: 'obviously, evidently, self-evidently',
    because: 'asks the reader to see it so, in place of a reason',
    example: 'The rule is obviously wrong',
    not: 'There is evidence of it',
  },
  {
    words:
      'undoubtedly, undeniably, unquestionably, indisputably, without doubt, without question, without a doubt, beyond doubt, no doubt, beyond question',
    because: 'says that nobody could doubt it, in place of a reason',
    example: 'It was undoubtedly his best year',
    not: 'She had doubts',
  },
  {
    words: 'of course, naturally, needless to say',
    unless: /_ (?:occurring|grown|ventilated|gifted|lit)\b|\boccurs? _/,
    because: 'treats it as known to all',
    example: 'The fee, of course, went up',
    not: 'a naturally occurring salt',
  },
  {
    words: 'in fact, as a matter of fact, actually, in reality',
    because: 'sets right an error that the reader may not have made',
    example: 'The fee in fact went up',
    not: 'a fact sheet on fees',
  },
  {
    words: 'certainly, surely, definitely, inevitably, inevitable',
    unless: /\b(?:almost|nearly|not|slowly but|most|quite) _/,
    because: 'makes a forecast or a judgement sound settled',
    example: 'The rise will certainly come',
    not: 'It is almost certainly over',
  },
  {
    words:
      'everyone knows, everybody knows, it is well known, as everyone knows, as is well known, no one doubts, nobody doubts',
    because: 'calls on all people as a witness',
    example: 'Everyone knows that the gate leaks',
    not: 'Everyone went home',
    source: sources.watch,
  },
  {
    words:
      'it should be noted, it must be remembered, notably, tellingly, significantly, interestingly, ironically, curiously',
    unless:
      /_ (?:higher|lower|more|less|fewer|larger|smaller|better|worse|increased|reduced|different|improved)\b|\b(?:fell|rose|grew|dropped|changed|improved|increased|declined|vary|varied) _|[-]_/,
    because: 'tells the reader what to make of what follows',
    example: 'Tellingly, nobody answered',
    not: 'Prices rose significantly',
    source: sources.watch,
  },
  {
    words: 'finally, at last, long-overdue, long overdue, belatedly, belated',
    only: /\b_ (?:admit\w*|agree\w*|act\w*|respond\w*|answer\w*|publish\w*|release\w*|apolog\w*|reform\w*|review\w*|change\w*|repairs?|report\w*|fix\w*|recogni\w*|explain\w*|acknowledg\w*|conced\w*|confess\w*|told)\b/,
    because: 'says that it should have come sooner',
    example: 'The council finally published the file',
    not: 'Finally, the choir sang',
    source: sources.recasens,
  },
])
