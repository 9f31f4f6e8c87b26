import { indicatorRowsOf, sources } from './indicator-row'

/** Harsh names and pictures that make people, payments or plans worse. */
export const dysphemismRows = indicatorRowsOf({ class: 'dysphemism', source: sources.allan }, [
  {
    words:
      'flood of, floods of, flooded by, wave of, waves of, tide of, influx of, surge of, tsunami of, torrent of, stream of',
    only: /_ (?:\w+ )?(?:migrants?|refugees?|immigrants?|arrivals|newcomers|asylum|foreigners|people|tourists|visitors|claims|complaints|applications|outsiders)\b/,
    because: 'pictures people as water that has to be dammed',
    example: 'a wave of newcomers in Tolm',
    not: 'a flood of river water',
    source: sources.charteris,
  },
  {
    words:
      'swarm, swarms, swarmed, swarming, horde, hordes, infest, infested, infestation, plague of, breeding ground, parasites, vermin',
    unless:
      /\b(?:bees?|rats?|mice|locusts|insects?|drone|flies|weeds?|bee|earthquake|mosquitoes|shark|termites?|lice|beetles) _|_ (?:of|with) (?:bees|flies|locusts|insects|drones|rats|mice|mosquitoes|frogs|earthquakes|beetles|lice)\b/,
    because: 'pictures people as pests',
    example: 'hordes of visitors in Tolm',
    not: 'a swarm of bees',
    source: sources.charteris,
  },
  {
    words: 'invasion, invade, invades, invaded, invading, overrun, besieged, under siege',
    only: /_ (?:of|by) (?:\w+ )?(?:migrants?|tourists|foreigners|newcomers|refugees|visitors|outsiders|students|shoppers|immigrants)\b/,
    because: 'pictures people who come as an army',
    example: 'a town overrun by tourists',
    not: 'the invasion of Vell by the army',
    source: sources.charteris,
  },
  {
    words: 'illegals, illegal immigrant, illegal immigrants, illegal alien, illegal aliens',
    because: 'makes a person, and not an act, unlawful',
    example: 'illegal immigrants at the mill',
    not: 'an illegal dump at the mill',
    source: sources.ap,
  },
  {
    words:
      'handout, handouts, freebie, freebies, giveaway, giveaways, bailout, bailouts, gravy train, cash grab',
    unless: /\b(?:paper|printed|class|one-page|the teacher's|police) _|_ (?:photo|image|picture)\b/,
    because: 'says that the money was not deserved',
    example: 'a handout to the mill',
    not: 'a police handout photo',
  },
  {
    words:
      'scrounger, scroungers, freeloader, freeloaders, shirker, shirkers, layabout, layabouts, sponger, spongers',
    because: 'says that people who get help do not deserve it',
    example: 'scroungers at the clinic',
    not: 'a sponge at the clinic',
  },
  {
    words:
      'death tax, stealth tax, stealth taxes, tax grab, tax raid, tax bombshell, tax burden, tax relief',
    because: 'names a tax by the pain that it gives',
    example: 'a stealth tax on parking',
    not: 'a tax on parking',
    source: sources.recasens,
  },
  {
    words:
      'slash, slashes, slashed, slashing, axe, axes, axed, axing, gut, gutted, gutting, butcher, butchered, decimate, decimated, decimates',
    unless:
      /\b(?:fire|flames|blaze|tyres?|tires?|knife|an|the|with an|his|her|fish|with a|by fire|was|he was|she was|felt|local) _|_ (?:by (?:a )?(?:fire|flames|blaze)|tyres?|tires?|wounds?|shop|his|her|the fish|with a knife|feeling)\b|_ and burn/,
    because: 'tells a cut as a wound',
    example: 'The council slashed the library budget',
    not: 'Fire gutted the library',
    source: sources.molek,
  },
  {
    words:
      'land grab, power grab, money grab, shakedown, racket, extortion, heist, daylight robbery, rip-off, ripoff',
    unless:
      /\b(?:tennis|protection|jewel|jewellery|bank|art|a tennis|charged with|convicted of|squash) _|_ (?:charges?|case)\b/,
    because: 'calls a tax or a deal a crime',
    example: 'a power grab on the council',
    not: 'a tennis racket',
    source: sources.recasens,
  },
  {
    words:
      'propaganda, indoctrination, indoctrinate, indoctrinated, brainwash, brainwashed, brainwashing, fearmongering, fear-mongering, scaremongering, alarmist, alarmists',
    because: 'says that what is said is meant to mislead',
    example: 'the fear-mongering of the mill',
    not: 'an alarm at the mill',
    source: sources.recasens,
  },
  {
    words: 'puppet, puppets, pawn, pawns, mouthpiece, mouthpieces, tool of',
    unless:
      /_ (?:show|shows|theatre|theater|master|shop|shops|makers?|brokers?|maker|broker)\b|\b(?:glove|hand|finger|string|shadow|chess) _/,
    because: 'says that somebody speaks for another',
    example: 'a mouthpiece of the mill',
    not: 'a puppet show at the mill',
    source: sources.recasens,
  },
  {
    words:
      'pet project, vanity project, vanity projects, white elephant, pork-barrel, boondoggle, sweetheart deal, backroom deal, back-room deal',
    because: 'judges a plan in its name',
    example: 'a vanity project on the quay',
    not: 'a project for pets',
    source: sources.recasens,
  },
  {
    words: 'butcher of, monster, monsters, evil, depraved, sick, twisted',
    only: /\b(?:a|an|the|this|pure|of|that) _ (?:man|woman|crime|crimes|act|acts|plan|killer|attack|regime|scheme|deed|deeds|people|individual|predator)\b/,
    because: 'makes a person or a deed inhuman',
    example: 'a depraved crime in Tolm',
    not: 'a sick child in Tolm',
    source: sources.martin,
  },
  {
    words:
      'meddling, meddle, meddles, meddled, nanny state, overreach, interfering busybody, interfering busybodies',
    because: 'says that somebody has no business there',
    example: 'meddling by the ministry',
    not: 'a medley at the mill',
    source: sources.recasens,
  },
])
