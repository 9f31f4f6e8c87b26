import type { PatternRow } from '#engine/lexicon/anonymity'

/** Any way to say that a source is not named. */
const unnamed =
  '(?:anonym\\w*|unnamed|unidentified|confidential sources?|not (?:be )?(?:named|identified))'

const near = (one: string, other: string) =>
  new RegExp(`(?:${one})[^.;]{0,120}(?:${other})|(?:${other})[^.;]{0,120}(?:${one})`, 'i')

/**
 * Words of a published policy by which a sentence may be about a rule. They suggest and decide nothing: a
 * person links the sentence, or does not.
 */
export const promiseRows: PatternRow<string>[] = [
  {
    class: 'R01',
    pattern: near(
      unnamed,
      'last resort|only (?:if|when|where) (?:there is )?no other|no other way|cannot be (?:had|obtained) on the record|exhausted',
    ),
    because: 'speaks of unnamed sources as a last resort',
    example: 'We use anonymous sources only as a last resort.',
    not: 'A lawyer of last resort was named by the court.',
  },
  {
    class: 'R02',
    pattern: near(
      unnamed,
      'opinions?|speculat\\w*|conjecture|information,? (?:and )?not (?:opinion|comment)',
    ),
    because: 'keeps unnamed sources from giving opinion or speculation',
    example: 'Unnamed sources give us facts and never opinions.',
    not: 'Opinions are marked as such on the page.',
  },
  {
    class: 'R03',
    pattern: near(unnamed, 'vital|essential|trivial|newsworth\\w*|of public interest|importance'),
    because: 'asks that what unnamed sources say is vital and not trivial',
    example: 'An unnamed source must give something vital to the story.',
    not: 'The story is vital to the town.',
  },
  {
    class: 'R04',
    pattern: near(
      unnamed,
      'attack\\w*|disparag\\w*|character|personal criticism|denigrat\\w*|smear\\w*',
    ),
    because: 'speaks of attacks by unnamed people',
    example: 'We do not let anonymous people attack others.',
    not: 'The attack on the bridge was filmed.',
  },
  {
    class: 'R05',
    pattern: near(unnamed, 'prais\\w*|flatter\\w*|compliment\\w*'),
    because: 'speaks of praise by unnamed people',
    example: 'Anonymous praise is left out as well.',
    not: 'The bridge won praise from all sides.',
  },
  {
    class: 'R07',
    pattern: near(
      `${unnamed}|anonymity`,
      'harm|danger|retaliat\\w*|retribution|reprisals?|safety|livelihood|lose (?:their|his|her) jobs?',
    ),
    because: 'ties anonymity to a harm that the source would face',
    example: 'Anonymity is for those who face danger or the loss of a livelihood.',
    not: 'The danger on the road is well known.',
  },
  {
    class: 'R08',
    pattern: near(
      unnamed,
      '(?:senior|top|managing|executive) editors?[^.;]{0,40}(?:approv\\w*|sign\\w* off|agree\\w*)|(?:approv\\w*|sign\\w* off|referr?\\w*)[^.;]{0,60}(?:senior|top|managing|executive|chief)',
    ),
    because: 'sends stories on unnamed sources to a senior editor',
    example: 'A story that rests on an unnamed source is approved by a senior editor.',
    not: 'The senior editor left in May.',
  },
  {
    class: 'R09',
    pattern:
      /\b(?:never|not|avoid)\b[^.;]{0,60}\b(?:simply |merely |just )?[“"‘']?(?:a )?sources?[”"’']?(?: said| alone|$|[.,;])|(?:bare|vague) (?:word|attribution|term)s?/i,
    because: 'rules out the bare word “source”',
    example: 'We never write “sources said” and leave it at that.',
    not: 'The source of the river lies in the hills.',
  },
  {
    class: 'R10',
    pattern:
      /\b(?:describ\w*|identif\w*|characteri[sz]\w*)\b[^.;]{0,80}\b(?:as (?:fully|specifically|precisely|closely|much)|specific|in as much detail|as possible)/i,
    because: 'asks for a description as specific as is safe',
    example: 'We describe the source as fully as we safely can.',
    not: 'The police described the car as red.',
  },
  {
    class: 'R11',
    pattern:
      /\b(?:how|why) (?:the|a|that|our) (?:source|person|official|sources)[^.;]{0,40}\b(?:know\w*|is in a position|are in a position|came by|learned)|\bin a position to know\b/i,
    because: 'asks to say how the source knows',
    example: 'Readers are told how the source knows.',
    not: 'Nobody knows how the river rose.',
  },
  {
    class: 'R12',
    pattern: near(
      'sources?|they|who speaks',
      'motiv\\w*|axe to grind|interests? in|stake in|bias|agenda',
    ),
    because: 'asks for the source’s motive or side',
    example: 'We tell readers what motive a source may have.',
    not: 'The motive of the theft is unknown.',
  },
  {
    class: 'R14',
    pattern: near(
      '\\bplural\\b|\\bmore than one',
      'one source|single source|only one|there (?:is|was) one',
    ),
    because: 'forbids to make one source plural',
    example: 'We do not use the plural when we have one source.',
    not: 'The plural of ox is oxen.',
  },
  {
    class: 'R17',
    pattern:
      /\b(?:pseudonyms?|invented names?|fictitious names?|false names?|change(?:d)? names?|aliases)\b/i,
    because: 'speaks of invented names',
    example: 'We do not use pseudonyms for real people.',
    not: 'The street has been given a new name.',
  },
  {
    class: 'R18',
    pattern:
      /[“"‘'](?:officials|sources|experts|reportedly)[^”"’']{0,20}[”"’']|\bofficials say\b|\breportedly\b/i,
    because: 'speaks of “officials say” or “reportedly”',
    example: 'Phrases such as “officials say” are not enough.',
    not: 'The officials of the port met.',
  },
  {
    class: 'R19',
    pattern: near(
      `${unnamed}|anonymity`,
      '(?:explain\\w*|tell\\w*|told|says?|said|stat\\w*|giv\\w*)[^.;]{0,60}(?:why|reasons?)|reasons? (?:for|why)|the reason',
    ),
    because: 'asks to tell readers why somebody is not named',
    example: 'We tell readers why a source is anonymous.',
    not: 'The reason for the delay was fog.',
  },
  {
    class: 'R20',
    pattern: /\b(?:boilerplate|stock phrases?|rote|formulaic|not authori[sz]ed to speak)\b/i,
    because: 'speaks of stock reasons',
    example: 'Stock phrases are no reason.',
    not: 'The stock of the shop was sold.',
  },
  {
    class: 'R21',
    pattern:
      /\b(?:two|second|more than one|at least two|multiple|several) (?:independent |separate |other )?(?:sources?|people with)\b|\bcorroborat\w*/i,
    because: 'asks for more than one source',
    example: 'We look for at least two sources.',
    not: 'The two rivers have one source.',
  },
  {
    class: 'R22',
    pattern:
      /\bindependent(?:ly)?\b[^.;]{0,60}\b(?:of each other|sources?|confirm\w*|verif\w*)|\bsources?\b[^.;]{0,40}\bindependent/i,
    because: 'asks for sources that are independent of each other',
    example: 'The sources must be independent of each other.',
    not: 'The paper has been independent since 1920.',
  },
  {
    class: 'R23',
    pattern:
      /\b(?:first-?hand|direct) (?:knowledge|information|account)|\bfirst hand\b|\bwitness(?:ed)? (?:it )?(?:themselves|directly)/i,
    because: 'asks for first-hand knowledge',
    example: 'We want people with first-hand knowledge.',
    not: 'The clock has one hand.',
  },
  {
    class: 'R24',
    pattern:
      /\b(?:single|one|sole)[- ](?:unnamed |anonymous )?source\b|\brel(?:y|ies|ying) on (?:one|a single)\b/i,
    because: 'speaks of stories on one source',
    example: 'Where we rely on a single source we say so.',
    not: 'The single road was closed.',
  },
  {
    class: 'R25',
    pattern:
      /\ballegations?\b[^.;]{0,100}\b(?:clear|source|corroborat\w*|attribut\w*|not ours|whose)/i,
    because: 'asks to make clear whose allegation it is',
    example: 'It must be clear that the allegation is the source’s and not ours.',
    not: 'The allegation was dropped in May.',
  },
  {
    class: 'R27',
    pattern:
      /\b(?:right (?:of|to) reply|(?:chance|opportunity|asked|invited|time) to (?:respond|reply|comment|answer)|seek\w* comment|fair hearing)\b/i,
    because: 'gives the accused a chance to answer',
    example: 'Whoever is accused gets a fair chance to respond.',
    not: 'The choir asked to sing again.',
  },
  {
    class: 'R28',
    pattern:
      /\b(?:attribut\w*|source)\b[^.;]{0,80}\b(?:facts?|claims?|statements?|information)\b[^.;]{0,60}\b(?:not|every|all|unless|disput\w*|contested)|\bevery (?:fact|claim)\b[^.;]{0,60}\b(?:source|attribut\w*)/i,
    because: 'asks that claims carry their source',
    example: 'Every claim that we have not seen ourselves has a source.',
    not: 'The fact is known to every child.',
  },
  {
    class: 'R31',
    pattern:
      /\b(?:lead|first paragraph|opening|top of the story)\b[^.;]{0,100}\b(?:source|attribut\w*|credited)/i,
    because: 'asks that the opening of a story carries its source',
    example: 'A disputed lead names its source in the first paragraph.',
    not: 'The lead pipes were replaced.',
  },
  {
    class: 'R32',
    pattern: near('quot(?:e|es|ed|ing|ation|ations)', unnamed),
    because: 'speaks of quoting unnamed people',
    example: 'We rarely quote anonymous people directly.',
    not: 'The mayor was quoted by name.',
  },
  {
    class: 'R34',
    pattern:
      /\b(?:credit|acknowledg\w*|attribut\w*)\b[^.;]{0,80}\b(?:other|another|rival|competing)[^.;]{0,30}\b(?:news|outlets?|organi[sz]ations?|media|publications?|papers?|reporters?)/i,
    because: 'asks to credit other outlets',
    example: 'We credit other news organisations for what they found.',
    not: 'The other paper was printed in Tarn.',
  },
  {
    class: 'R35',
    pattern: near(
      unnamed,
      '(?:other|another|rival)[^.;]{0,30}(?:news|outlets?|organi[sz]ations?|media|publications?|papers?)',
    ),
    because: 'speaks of other outlets’ unnamed sources',
    example: 'We do not repeat another outlet’s anonymous story as our own.',
    not: 'Another outlet opened in the mall.',
  },
  {
    class: 'R36',
    pattern: /\bbylines?\b/i,
    because: 'speaks of bylines',
    example: 'Stories carry a byline.',
    not: 'The line by the river is closed.',
  },
  {
    class: 'R37',
    pattern:
      /\b(?:documents?|records?|files?|leaks?|leaked)\b[^.;]{0,80}\b(?:obtained|came by|provenance|how we (?:got|obtained)|authentic\w*)/i,
    because: 'asks to say how documents were obtained',
    example: 'We say how the documents were obtained.',
    not: 'The documents fill two rooms.',
  },
  {
    class: 'R38',
    pattern: /\bheadlines?\b/i,
    because: 'speaks of headlines',
    example: 'A headline promises no more than its story holds.',
    not: 'The deadline is on Friday.',
  },
  {
    class: 'R39',
    pattern:
      /\beditors?\b[^.;]{0,60}\b(?:know|knows|told|learns?)\b[^.;]{0,60}\b(?:identity|who|name)|\bidentity\b[^.;]{0,60}\b(?:known to|told to|shared with)[^.;]{0,30}\beditors?/i,
    because: 'asks that an editor knows who the source is',
    example: 'At least one editor knows the identity of the source.',
    not: 'The editor knows the town well.',
  },
  {
    class: 'R40',
    pattern: near(
      `${unnamed}|anonymity`,
      '(?:must be |be |is |are )?(?:approv\\w*|authori[sz]ed by|permission)',
    ),
    because: 'asks for approval before a source goes unnamed',
    example: 'Anonymity has to be approved by an editor.',
    not: 'The plan was approved by the council.',
  },
  {
    class: 'R41',
    pattern:
      /\b(?:ground rules|terms|on what terms|off the record|on background|deep background)\b[^.;]{0,80}\b(?:agree\w*|clear|understood|discuss\w*)|\bagree\w*\b[^.;]{0,60}\b(?:ground rules|terms|description)/i,
    because: 'asks to agree on ground rules with the source',
    example: 'Ground rules are agreed before the interview.',
    not: 'The ground rules out a deep cellar.',
  },
  {
    class: 'R42',
    pattern:
      /\bcorrect(?:ions?|ed|ing)?\b[^.;]{0,100}\b(?:errors?|mistakes?|promptly|publish\w*|note|log|page)|\b(?:errors?|mistakes?)\b[^.;]{0,60}\bcorrect/i,
    because: 'speaks of corrections',
    example: 'We correct errors promptly and publish a note.',
    not: 'The correct time is shown on the tower.',
  },
]
