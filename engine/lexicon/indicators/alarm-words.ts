import { indicatorRowsOf, sources } from './indicator-row'

/** Nouns that make a story of disagreement, harm or news itself. */
export const alarmRows = indicatorRowsOf({ class: 'alarm', source: sources.molek }, [
  {
    words: 'chaos, chaotic, mayhem, pandemonium, bedlam',
    because: 'pictures disorder without saying what happened',
    example: 'chaos at the ferry port',
    not: 'a chapel at the port',
  },
  {
    words: 'fury, furious, furiously, outrage, outraged, uproar, anger, angry, backlash, outcry',
    because: 'names a crowd’s feeling, often of a few',
    example: 'fury over the new fee',
    not: 'furnace repairs cost more',
  },
  {
    words: 'row, rows, war of words, spat, feud, showdown, bust-up, slanging match',
    unless:
      /\b(?:in a|front|back|second|first|third|last|a|the|each|top|bottom|two|three|of|death|long|skid|neat|every|both|\d+(?:st|nd|rd|th)?) _(?! (?:over|with|about|between|erupt|broke))|_ (?:of|boats?|boat|houses?|house|across|upriver|home)\b|\b(?:rowing|to|they|could|would|men|crew) _(?! (?:over|with|about|between))/,
    because: 'tells a disagreement as a quarrel',
    example: 'A row over the fee went on',
    not: 'a row of houses by the quay',
  },
  {
    words:
      'scandal, scandals, scandal-hit, scandal-ridden, disgraced, scandal-plagued, embattled, beleaguered, under-fire, crisis-hit',
    because: 'passes sentence in a word, before the facts',
    example: 'the embattled director',
    not: 'the battle of Tolm',
  },
  {
    words: 'bombshell, bombshells, explosive, blockbuster, earth-shattering, seismic',
    unless:
      /_ (?:devices?|materials?|charges?|ordnance|substances?|waves?|activity|data|survey|surveys|sensors?|station|film|vests?|belts?|gas|mixture|detection|film)\b|\b(?:plastic|high|the|of|kilograms of|an|unexploded|improvised) _(?:$|[.,;]| (?:was|were|in|on|at|found|from|device))/,
    because: 'sells a piece of news as an explosion',
    example: 'a bombshell report on the port',
    not: 'an explosive device in the port',
  },
  {
    words:
      'nightmare, disaster, debacle, fiasco, shambles, catastrophe, meltdown, train wreck, farce',
    unless:
      /_ (?:relief|area|zone|response|management|recovery|fund|aid|agency|preparedness|plan|planning|victims?|insurance)\b|\b(?:natural|the flood|mining|rail|air|nuclear|reactor|ferry|dam|the) _(?! (?:of a|for the|that is))/,
    because: 'names a size of failure without a figure',
    example: 'The sale was a fiasco',
    not: 'disaster relief for the port',
  },
  {
    words: 'bloodbath, carnage, massacre, slaughter, horror',
    unless:
      /_ (?:film|films|movie|movies|story|stories|house|houses|of \w+ (?:pigs|cattle|animals|sheep|birds))\b|\b(?:animal|pig|cattle|ritual|humane|sheep|whale|for) _/,
    because: 'tells deaths or losses as a spectacle',
    example: 'horror at the quay',
    not: 'the slaughter house needs cattle for slaughter',
  },
  {
    words:
      'witch hunt, witch-hunt, kangaroo court, hit job, smear, smears, smeared, smear campaign, hatchet job',
    unless: /_ (?:tests?|of \w+|with)\b/,
    because: 'says that an inquiry or a report is unjust',
    example: 'a smear campaign against the clerk',
    not: 'a smear test at the clinic',
    source: sources.recasens,
  },
  {
    words:
      'cover-up, cover up, covered up, covering up, coverup, whitewash, whitewashed, hush up, hushed up, swept under',
    unless: /_ (?:walls?|cottage|cottages|with (?:a|sun|warm)|from the sun|fence|house|church)\b/,
    because: 'says that something was hidden on purpose',
    example: 'a cover-up at the port',
    not: 'a whitewashed cottage',
    source: sources.recasens,
  },
  {
    words:
      'plot, plots, plotted, plotting, scheme, schemes, scheming, ploy, ploys, stunt, stunts, gimmick, ruse',
    unless:
      /\b(?:pension|pilot|loan|training|recycling|voucher|housing|grant|drainage|hire|benefit|garden|vegetable|film's|novel's|colour|color|savings|insurance|subsidy|flood|heating|bus|scholarship|irrigation|sewage|water|relief|cemetery|the|a|small|grave|of land|building|double|same|this|that|each|new|under) _(?! to\b)|_ (?:of land|of ground|doubles|double|man|woman|pilot)\b/,
    because: 'says that the plan is sly',
    example: 'a plot to sell the port',
    not: 'a garden plot by the sea',
    source: sources.recasens,
  },
  {
    words:
      'sparked, sparks, spark, ignite, ignites, ignited, fuel, fuels, fueled, fuelled, stoke, stokes, stoked',
    only: /_ (?:\w+ )?(?:\w+ )?(?:fears?|anger|outrage|outcry|fury|concerns?|speculation|debate|tensions?|backlash|row|calls|rumours|rumors|protests?|controversy|worries|suspicions?|doubts?)\b/,
    because: 'pictures feelings as a fire that somebody lit',
    example: 'The letter sparked fears of a sale',
    not: 'A lamp sparked the fire in the hold',
  },
  {
    words:
      'war on, battle over, battles over, battle lines, firestorm, crossfire, in the crosshairs, all-out war',
    unless:
      /\b(?:declared|at|of|in|waged|civil|the) _(?! (?:waste|drivers|motorists|the poor))|_ (?:land|the continent|\d+)/,
    because: 'tells politics as war',
    example: 'a firestorm over the fee',
    not: 'the war of 1812',
  },
  {
    words:
      'looming, looms, loom, ominous, ominously, time bomb, ticking time bomb, brink, spectre of, specter of',
    unless:
      /\b(?:hand|power|weaving|a|the|wooden|their|her|his) _(?: |$)(?!of)|_ (?:over the (?:town|harbour|harbor|city|valley|bay))/,
    because: 'tells a forecast as a threat',
    example: 'A strike looms at the port',
    not: 'She wove it on a loom',
  },
  {
    words: 'panic, panicked, panicking, hysteria, hysterical, frenzy, frenzied, meltdowns',
    unless: /_ (?:button|buttons|room|attack|attacks|alarm|disorder)\b/,
    because: 'says that people have lost their heads',
    example: 'panic among shoppers',
    not: 'she pressed the panic button',
    source: sources.recasens,
  },
])
