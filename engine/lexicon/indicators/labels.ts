import { indicatorRowsOf, sources } from './indicator-row'

/** Names for people, groups and plans that carry a judgement. No row is of the left or of the right. */
export const labelRows = indicatorRowsOf({ class: 'label', source: sources.watch }, [
  {
    words: 'controversial, controversially, divisive, polarising, polarizing, contentious',
    because: 'says that it is disputed, without saying by whom and why',
    example: 'the controversial plan',
    not: 'a controversy in two parts',
    source: sources.guardian,
  },
  {
    words: 'notorious, notoriously, infamous, infamously',
    because: 'passes a bad name on as known to all',
    example: 'the notorious quarter',
    not: 'a famous quarter',
  },
  {
    words: 'radical, radicals, radically',
    unless: /_ (?:surgery|prostatectomy|mastectomy|cure|sign)\b|\bfree _/,
    because: 'puts somebody outside what is reasonable',
    example: 'a radical group of tenants',
    not: 'free radicals in the blood',
  },
  {
    words:
      'extremist, extremists, extremism, fanatic, fanatics, fanatical, zealot, zealots, fundamentalist, fundamentalists',
    because: 'puts somebody outside what is reasonable',
    example: 'extremists in the union',
    not: 'extremities of the pier',
  },
  {
    words:
      'hardline, hard-line, hardliner, hardliners, hard-liner, hard-liners, die-hard, diehard, firebrand, firebrands',
    because: 'says that somebody will not listen',
    example: 'the hardline chairman',
    not: 'a hard drive failed',
    source: sources.recasens,
  },
  {
    words: 'regime, regimes',
    unless:
      /\b(?:exercise|training|tax|fitness|diet|drug|fee|pricing|testing|inspection|maintenance|regulatory|treatment|licensing|sanctions|legal|visa|safety|feeding|dosing|new|parking|customs|flow) _|_ (?:of (?:tests|exercise|inspections|checks))/,
    because: 'calls a government unlawful',
    example: 'the regime in Vell',
    not: 'a strict exercise regime',
    source: sources.recasens,
  },
  {
    words:
      'cronies, crony, henchman, henchmen, stooge, stooges, lackey, lackeys, puppet government, yes-men, apparatchik, apparatchiks',
    because: 'calls helpers servile or corrupt',
    example: 'the mayor and his cronies',
    not: 'crowns of the kings',
    source: sources.recasens,
  },
  {
    words: 'thug, thugs, thuggish, mob, mobs, goon, goons, hooligan, hooligans, rabble',
    unless: /_ (?:boss|cap|leader|family|films?)\b|\bflash _/,
    because: 'makes people a crowd without reasons',
    example: 'a mob outside the hall',
    not: 'mob boss films are old',
    source: sources.recasens,
  },
  {
    words: 'terrorist, terrorists, freedom fighter, freedom fighters',
    unless:
      /_ (?:attack|attacks|offences|charges|act|acts|organisation list|financing|threat level)\b/,
    because: 'takes a side on whether the violence was right',
    example: 'terrorists held the mine',
    not: 'terrorist offences are tried here',
  },
  {
    words: 'cult, sect, cultish, cult-like',
    unless: /_ (?:film|classic|following|hero|status|favourite|favorite|show|series)\b/,
    because: 'calls a group strange and closed',
    example: 'a cult in the hills',
    not: 'a cult film of the year',
  },
  {
    words:
      'conspiracy theorist, conspiracy theorists, denier, deniers, crackpot, crackpots, crank, cranks, kook, kooks',
    unless: /\b(?:the|a|turn the|hand|starting) _ (?:handle|shaft|arm|of the)/,
    because: 'says that somebody need not be listened to',
    example: 'cranks wrote to the paper',
    not: 'Turn the crank handle twice',
  },
  {
    words:
      'strongman, strongmen, despot, despots, dictator, dictators, tyrant, tyrants, autocrat, warlord, warlords',
    because: 'judges a ruler in a word',
    example: 'the strongman of Vell',
    not: 'a strong man lifted it',
    source: sources.recasens,
  },
  {
    words: 'elite, elites, fat cat, fat cats, the establishment, ivory tower, well-heeled',
    unless:
      /_ (?:athletes?|sport|sports|runners?|unit|units|troops|police|forces?|school|schools|league|level|swimmers|squad|of a|of the|of an)\b/,
    because: 'sets a few against the people, without saying who',
    example: 'fat cats at the port',
    not: 'elite athletes train here',
    source: sources.recasens,
  },
  {
    words:
      'bureaucrat, bureaucrats, pencil-pusher, pencil-pushers, mandarins, red tape, pen-pusher, pen-pushers, faceless',
    because: 'makes officials or rules a nuisance',
    example: 'bureaucrats in the capital',
    not: 'a bureau by the window',
    source: sources.recasens,
  },
  {
    words:
      'maverick, mavericks, outsider candidate, rising star, darling of, heavyweight, kingmaker, rebel lawmaker',
    unless: /_ (?:boxer|boxing|title|champion|bout|division|belt|fight)\b/,
    because: 'casts somebody in a part of a play',
    example: 'a maverick on the council',
    not: 'a heavyweight title bout',
    source: sources.recasens,
  },
  {
    words:
      'loyalist, loyalists, acolyte, acolytes, sycophant, sycophants, ally-turned-critic, flunky, flunkies',
    because: 'says that somebody follows a person and not a reason',
    example: 'loyalists on the board',
    not: 'a loyalty card for the ferry',
    source: sources.recasens,
  },
  {
    words:
      'mastermind, masterminds, masterminded, architect of, ringleader, ringleaders, kingpin, kingpins',
    unless: /\b(?:the|an|as) _ (?:the (?:house|hall|bridge|library|tower|building|museum|school))/,
    because: 'says that one person was behind it',
    example: 'the mastermind of the sale',
    not: 'the architect of the bridge',
    source: sources.recasens,
  },
  {
    words: 'draconian, heavy-handed, oppressive, authoritarian, orwellian, dystopian',
    unless: /_ (?:heat|humidity|novel|film)\b/,
    because: 'judges a rule in a word',
    example: 'draconian parking rules',
    not: 'the oppressive heat',
    source: sources.recasens,
  },
  {
    words:
      'far-fetched, ludicrous, absurd, absurdly, laughable, laughably, preposterous, ridiculous, nonsensical, bizarre, bizarrely',
    because: 'says that it is not worth a hearing',
    example: 'a bizarre letter to the board',
    not: 'a bazaar on the quay',
    source: sources.recasens,
  },
  {
    words:
      'reckless, recklessly, irresponsible, irresponsibly, negligent, incompetent, inept, bungling, botched, bungled, bungle, hapless',
    unless: /_ (?:driving|endangerment|homicide)\b/,
    because: 'blames, often before anybody has looked into it',
    example: 'the botched sale of the port',
    not: 'charged with reckless driving',
    source: sources.recasens,
  },
  {
    words: 'corrupt, crooked, shady, sleazy, murky, dodgy, sordid, unsavoury, unsavory',
    unless: /_ (?:files?|data|lanes?|streets?|spots?|waters?|teeth|trees?|lane|gardens?|corner)\b/,
    because: 'charges a wrong in an adjective',
    example: 'a shady deal on the quay',
    not: 'a shady spot under trees',
    source: sources.recasens,
  },
  {
    words:
      'common-sense, commonsense, sensible reform, much-needed, long-awaited, well-deserved, hard-won, much-loved, beloved',
    because: 'takes a side for it in an adjective',
    example: 'a much-needed reform of the fee',
    not: 'a needed nail',
    source: sources.recasens,
  },
  {
    words:
      'ordinary people, hard-working families, hardworking families, ordinary families, real people, decent people, law-abiding',
    because: 'says whose side the reader is on',
    example: 'a tax on hard-working families',
    not: 'families at work',
    source: sources.recasens,
  },
  {
    words: 'so-called expert, self-proclaimed expert, self-styled expert',
    because: 'says that somebody is no expert',
    example: 'a self-proclaimed expert on sluices',
    not: 'an expert on sluices',
  },
  {
    words: 'unelected, unaccountable, out-of-touch, out of touch, self-serving, self-interested',
    because: 'says that somebody has no right to decide',
    example: 'an unaccountable board',
    not: 'an account with the board',
    source: sources.recasens,
  },
])

/** Words by which an outlet steps back from a name that it uses. */
export const distancingRows = indicatorRowsOf({ class: 'distancing', source: sources.watch }, [
  {
    words: 'so-called',
    because: 'says that it does not deserve its name; now and then it only introduces a term',
    example: 'the so-called repair fund',
    not: 'the fund, called Repair, is new',
  },
  {
    words: 'self-styled, self-proclaimed, self-described, self-appointed, would-be',
    because: 'says that only the person says so',
    example: 'the self-styled harbour king',
    not: 'the style of the harbour',
  },
  {
    words: 'supposed, ostensible, ostensibly, nominally, in name only',
    unless: /_ to\b/,
    because: 'says that it is not what it is called',
    example: 'the supposed repair fund',
    not: 'It was supposed to open in May',
    source: sources.recasens,
  },
  {
    words: 'dubious, dubiously, questionable, suspect claim, suspicious timing, unsubstantiated',
    unless: /\b(?:was|were|is|are|be|been|remained|feel|felt) _ (?:about|of)\b/,
    because: 'doubts it in an adjective, without a reason',
    example: 'a dubious bill for repairs',
    not: 'She was dubious about the swim',
    source: sources.recasens,
  },
  {
    words: 'quote-unquote, in inverted commas, in air quotes',
    because: 'says that the word is not meant',
    example: 'his quote-unquote plan',
    not: 'a quote for the roof',
  },
])
