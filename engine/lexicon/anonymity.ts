/** A pattern with its reason; `example` must match and `not` must not. */
export interface PatternRow<Class extends string = string> {
  class: Class
  pattern: RegExp
  because: string
  example: string
  not: string
}

/** How the reasons of the two rows about “not authorized” begin: by this a measure knows the phrase again. */
export const notAuthorised = '“not authorized to speak”'

/** Words that grant anonymity (codebook section 4, `grant`). */
export const grantRows: PatternRow<'grant'>[] = [
  {
    class: 'grant',
    pattern:
      /\b(?:on|under|with)(?: the)? (?:strict )?conditions? (?:of anonymity|that (?:he|she|they|their names?|his name|her name)[^.]{0,30} not be)/i,
    because: '“on condition of anonymity” grants anonymity',
    example: 'speaking on condition of anonymity',
    not: 'on condition of payment',
  },
  {
    class: 'grant',
    pattern:
      /\b(?:asked|asking|requested|requesting|insisted|insisting|preferred|wished|wanted|declined|declining|refused|did not want|didn[’']t want)(?: that (?:he|she|they)|(?: for| on)?(?: his| her| their)?| to be| not to be| to)* (?:not to be |not be |to be |be )?(?:named|identified|quoted by name|anonymity|anonymous|remain anonymous)/i,
    because: 'asking not to be named is a grant of anonymity',
    example: 'who asked not to be named',
    not: 'who asked to be heard',
  },
  {
    class: 'grant',
    pattern:
      /\b(?:asked|asking|requested|requesting|insisted|insisting) that (?:his|her|their) (?:full )?(?:names?|identity|identities|surnames?) (?:(?:be|was|were|should be) (?:left out|kept out|withheld|changed|concealed)|not (?:be )?(?:used|printed|published|given|mentioned|revealed))/i,
    because: 'asking that the name be left out is a grant of anonymity',
    example: 'who asked that her name be left out',
    not: 'who asked that her name be added',
  },
  {
    class: 'grant',
    pattern:
      /\b(?:spoke|speaking|talked|talking|told [^.,]{1,40})\s(?:\w+ )?(?:anonymously|on background)|\bgranted anonymity|\banonymity (?:was granted|because|to (?:discuss|speak|talk|describe))|\bwhose names? (?:is|are|was|were|has been|have been) (?:being )?withheld|\bnames? (?:has|have|had) been (?:changed|withheld)/i,
    because: 'the text says that the name is withheld',
    example: 'two nurses, whose names are withheld',
    not: 'two nurses, whose names are known',
  },
  {
    class: 'grant',
    pattern:
      /(?:\bnot|n[’']t) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|discuss|be quoted|disclose)/i,
    because: `${notAuthorised} explains why a name is missing`,
    example: 'was not authorised to speak publicly',
    not: 'was authorised to speak publicly',
  },
]

/** Why a source is not named: a harm or rule, or a stock phrase. The first row that fits decides. */
export const reasonRows: PatternRow<'specific' | 'boilerplate'>[] = [
  {
    class: 'specific',
    pattern:
      /\b(?:fear(?:ing|s|ed)?|for fear|afraid|worried|out of concern)\b[^.]{0,60}\b(?:arrest|retaliation|retribution|reprisals?|repercussions?|punish\w*|dismiss\w*|fired|sack\w*|los(?:e|ing)|jobs?|posts?|visas?|safety|violence|attacks?|relatives|famil(?:y|ies)|prosecut\w*|deport\w*|careers?|harass\w*|killed|hurt|action against|disciplin\w*)/i,
    because: 'a harm is named',
    example: 'fearing arrest of relatives',
    not: 'fearing a bad harvest',
  },
  {
    class: 'specific',
    pattern:
      /\b(?:because|as|since)\b[^.]{0,60}\b(?:could|might|would|can|may|risk\w*|had been threatened|were threatened|was threatened)\b[^.]{0,40}\b(?:lose|cost|dismiss\w*|fired|sack\w*|disciplin\w*|prosecut\w*|deport\w*|harm|jobs?|visas?|endanger\w*|retaliat\w*|licen[cs]es?|punish\w*)/i,
    because: 'a harm is named',
    example: 'because she could lose her licence',
    not: 'because she could see the bay',
  },
  {
    class: 'specific',
    pattern:
      /\b(?:to protect|protecting|to avoid|to shield)\b[^.]{0,50}\b(?:privacy|safety|famil(?:y|ies)|children|reprisals?|retaliation|identit(?:y|ies)|jobs?|patients?|harassment|prosecution)|\b(?:contract|law|rules?|court order|gag order|agreement|terms of employment)\b[^.]{0,40}\b(?:bars?|barred|forbids?|forbade|prohibits?|prohibited|prevents?)/i,
    because: 'a rule or the people it protects are named',
    example: 'to protect the privacy of her children',
    not: 'to protect the harbour wall',
  },
  {
    class: 'boilerplate',
    pattern:
      /(?:\bnot|n[’']t) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|discuss|be quoted|disclose)/i,
    because: `${notAuthorised} is a stock phrase`,
    example: 'were not authorized to speak publicly',
    not: 'were authorized to speak',
  },
  {
    class: 'boilerplate',
    pattern:
      /\bto (?:discuss|describe|share|talk about|speak about|reveal)\b[^.]{0,40}\b(?:internal|private|confidential|sensitive|deliberations|candid|closed-door|intelligence|classified|personnel)|\bsensitiv(?:e|ity)\b[^.]{0,30}\b(?:matter|subject|issue|situation|talks|information|operation)?|\b(?:speak|talk) (?:more )?(?:candidly|freely|frankly|openly)|\b(?:candidly|frankly) (?:discuss|describe)/i,
    because: 'a stock phrase about sensitivity or candour',
    example: 'to discuss internal deliberations',
    not: 'to discuss the weather',
  },
]

/** What a source's knowledge rests on (codebook section 4, `basis`). The first row that fits decides. */
export const basisRows: PatternRow<'specific' | 'generic'>[] = [
  {
    class: 'specific',
    pattern:
      /\b(?:who|which|having|said (?:he|she|they))(?: had| has| have| personally| also| both)* (?:saw|seen|see|attended|read|ordered|took part|taken part|witnessed|reviewed|examined|drafted|handled|oversaw|supervised|worked on|was present|were present|was in the room|were in the room|heard|listened|signed|flew|treated|inspected)\b|\b(?:direct|first-?hand|personal) knowledge\b|\bpresent at\b|\bin the room\b|\bparticipants? in\b/i,
    because: 'says how it knows: saw, attended, read, took part',
    example: 'an aide who attended the meeting',
    not: 'an aide familiar with the meeting',
  },
  {
    class: 'generic',
    pattern:
      /\b(?:familiar with|briefed (?:on|about)|close to|privy to|with knowledge of|knowledgeable about|aware of|informed about|involved in)\b/i,
    because: 'says only that it is near what happened',
    example: 'a person familiar with the talks',
    not: 'a person of the cloth',
  },
]
