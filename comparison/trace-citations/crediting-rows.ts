/** How a sentence shows that something is taken from an outlet. */
export type CreditClass = 'first' | 'whole' | 'reports' | 'says' | 'told' | 'account' | 'gathered'

/** A pattern around the place of an outlet's name, with its reason. */
export interface CreditingRow {
  class: CreditClass
  /** Over a sentence in which `mentionSign` stands for the name and its article. */
  pattern: RegExp
  because: string
  /** Must match; the name is in ‹ ›. */
  example: string
  /** Must not match. */
  not: string
}

/** Stands for the name of the outlet that is asked about. */
export const mentionSign = '\uE000'

const days = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun'
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** What may stand before an outlet that is the subject: nothing that makes it a place or an owner. */
const subject = `(?:^\\W*|[,;:—–(“”"]\\s*|\\b(?:as|after|when|while|and|but|or|that|because|since|where|before|also|what|which|although|though|if|than|week|month|year|later|earlier|ago|yesterday|today|night|morning|evening|afternoon|month|${months}|(?:${days})day|\\d{4})\\s)${mentionSign}`
/** What may stand between the outlet and its verb. */
const middle =
  '(?:,\\s(?!which|who)[^.;“”"]{1,90}?,)?(?:\\s(?:on|in|late|early)\\s[\\w’ ]{1,24}?|\\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today))?(?:\\s(?:has|have|had|also|then|later|previously|earlier|separately|since|itself|exclusively|was (?:the )?first to|were (?:the )?first to|too))*\\s'
/** What belongs to an outlet and is not its journalism. */
const owned =
  "['’]s (?:owner|parent|publisher|proprietor|staff|employees|executives|lawyers?|board|shareholders|spokes\\w+|website|chief|chairman)\\b| (?:employees|staff|executives|bosses|management|shareholders|affiliates?|stations?)\\b"
const article =
  'report|story|article|investigation|interview|account|analysis|exclusive|dispatch|review|survey|poll|tally|count|editorial|column|op-ed|essay|piece|profile|documentary|podcast|broadcast|scoop|expos[eé]'

function row(
  of: CreditClass,
  source: string,
  because: string,
  example: string,
  not: string,
): CreditingRow {
  return { class: of, pattern: new RegExp(source, 'u'), because, example, not }
}

/** The first row that fits decides. */
export const creditingRows: readonly CreditingRow[] = [
  row(
    'whole',
    `\\b(?:this|the) (?:article|story|report|piece|column|post|essay|interview)\\b[^.;]{0,40}\\b(?:published|appeared|posted|reported|written) (?:\\w+ )?(?:by|in|on|at|for) ${mentionSign}|${mentionSign} (?:\\w+ ){0,5}?contributed (?:to this (?:report|story|article)|reporting)|^\\W*\\p{Lu}[\\p{L} .,'’]{1,40} \\(${mentionSign}\\) ?[-–—]|\\b[Ww]ith (?:files|reporting|material|inputs?) (?:from|by) ${mentionSign}|\\breprinted (?:from|with permission (?:from|of)) ${mentionSign}`,
    'says that the article itself is this outlet’s',
    'This article was originally published by ‹Axios›.',
    'He first appeared on stage in March, ‹Axios› said.',
  ),
  row(
    'first',
    `${mentionSign},? which (?:first|was (?:the )?first to) (?:\\w+)|\\bfirst (?:reported|revealed|disclosed|published|broken|made public|carried) (?:\\w+ )?(?:by|in|on) ${mentionSign}|${subject}${middle}(?:first (?:reported|revealed|disclosed|carried|published|wrote|broke)|report(?:ed)? first|br(?:oke|oken) the (?:news|story)|report|reveal|disclose)\\b`,
    'credited with having it first',
    '‹Capital Wire›, which first carried the claim, gave no name.',
    'The claim was first denied in Sarn, said ‹Axios›.',
  ),
  row(
    'reports',
    `${subject}${middle}(?:report(?:ed|s)|wrote|writes|revealed|reveals|disclosed|discloses|published|publishes|carried(?! on| out)|printed|prints|quoted|quotes|cited|cites|broadcast|aired)\\b(?! for\\b)`,
    'what this outlet reported',
    '‹Capital Wire› reported on Saturday that a drone was lost.',
    'Officials on ‹the Hill› reported delays.',
  ),
  row(
    'reports',
    `${mentionSign}(?:['’]s?)? editorial board (?:wrote|writes|said|called|argued)\\b|\\b(?:reported|reports|wrote|writes|revealed) ${mentionSign}(?=\\s*[.,;:!?)—–]|\\s*$|\\s(?:on|in|last|this)\\b)|\\b(?:reported|revealed|disclosed|published|broadcast|aired|carried|printed|quoted|cited|uncovered|exposed) (?:\\w+ ){0,3}?(?:by|in|on) ${mentionSign}(?!${owned})`,
    'reported by or in this outlet',
    'The plan was reported by ‹Reuters›.',
    'He reported to ‹Reuters› for work.',
  ),
  row(
    'told',
    `\\b(?:told|tells|telling|informed) (?:(?:an? )?${mentionSign}(?!${owned})|${mentionSign}’s \\p{Lu}|reporters? (?:from|for|of) ${mentionSign})`,
    'said to this outlet',
    'The minister told ‹Axios› that he would stay.',
    'The minister told ‹Axios›’s owner that he would stay.',
  ),
  row(
    'told',
    `\\b(?:speaking|spoke|spoken|speaks|talking|talked) (?:\\w+ ){0,2}(?:to|with) ${mentionSign}(?!${owned})|\\b(?:said|says|saying|wrote|confirmed|admitted|repeated|denied|explained|acknowledged)(?: (?:it|this|that|so|the \\w+))?(?: (?:in|by)(?: an?)?(?: \\w+)? (?:statements?|remarks|e-?mails?|messages?|letters?|telephone|phone))? to ${mentionSign}(?!${owned})`,
    'said to this outlet',
    'The pilot confirmed it in a statement to ‹Axios›.',
    'The pilot said that he would move to ‹Axios›.',
  ),
  row(
    'told',
    `\\binterviews? (?:(?:published|broadcast|aired|shared|conducted|given|taped) )?(?:\\w+ )?(?:to|with|by|in|on|for) ${mentionSign}(?!${owned})|\\b(?:statements?|comments?|remarks?|e-?mails?) (?:(?:published|broadcast|aired|printed|shared|given|made|sent) )?(?:to|by|in|on|with) ${mentionSign}(?!${owned})`,
    'said to this outlet',
    'In comments published by ‹Axios› she called it absurd.',
    'A complaint about ‹Axios› was dropped.',
  ),
  row(
    'told',
    `\\b(?:said|says|saying|speaking|spoke|appearing|appeared|appearance|argued|insisted|predicted|asked) (?:\\w+ ){0,3}?on ${mentionSign}|\\b(?:wrote|writes|writing|written) (?:\\w+ ){0,3}?in ${mentionSign}|\\b(?:op-eds?|essays?|columns?|opinion pieces?) (?:\\w+ ){0,2}?(?:for|in) ${mentionSign}`,
    'said on its air or written in its pages',
    'She said on ‹Channel 40› that she was done.',
    'She wrote about ‹Channel 40› at length.',
  ),
  row(
    'account',
    `\\baccording to (?:(?:an?|the|one|two|several|recent|new|exclusive|earlier|separate|news) ){0,3}(?:(?:${article}|data|figures|reporting|calculations?)s? (?:\\w+ ){0,3}?(?:by|in|from|on|of) )?${mentionSign}(?!${owned})`,
    '“according to” this outlet',
    'Four were hurt, according to a ‹Reuters› report.',
    'Four were hurt, according to a reader of ‹Reuters›.',
  ),
  row(
    'account',
    `\\bper (?:an? (?:report|story) (?:in|by|from) )?${mentionSign}(?=[.,;)]|$)|\\b(?:citing|quoting|cited|crediting|echoing|confirming) (?:(?:an?|the|reports?|articles?|stor(?:y|ies)|unnamed|by|in|from|of|earlier|recent|account|other|such as) ){0,4}${mentionSign}|\\b(?:as|than) (?:first |previously |earlier )?(?:reported|quoted|put|noted|described) (?:by|in) ${mentionSign}`,
    'this outlet is cited',
    'It went ahead, the station said, citing ‹state media›.',
    'Citing costs, the owner of ‹the Post› resigned.',
  ),
  row(
    'account',
    `\\b(?:${article}|footage|video)s? (?:(?:published|broadcast|aired|printed|posted|released|shown) )?(?:(?:on )?(?:${days})day |last \\w+ |this \\w+ )?(?:by|in|from|on) ${mentionSign}(?!${owned})`,
    'a report of this outlet',
    'A report in ‹the Meridian› said that the deal was dead.',
    'A report on the sale of ‹the Meridian› is due.',
  ),
  row(
    'account',
    `${mentionSign}(?:['’]s?)? (?:\\w+ ){0,2}?(?:${article}|reporting)s?\\b(?! card| writer|ist\\b)`,
    'a report of this outlet',
    'An ‹Axios› investigation found that nobody had checked.',
    'An ‹Axios› employee was hurt.',
  ),
  row(
    'gathered',
    `\\b(?:seen|obtained|reviewed|viewed|examined|analy[sz]ed|verified|acquired|uncovered|collected|compiled|conducted|recorded|filmed|photographed|commissioned|interviewed) (?:\\w+ )?by ${mentionSign}(?!${owned})|\\b(?:leaked|shared|provided|disclosed|given|supplied|shown|sent|handed) (?:\\w+ ){0,2}?(?:to|with) ${mentionSign}(?!${owned})`,
    'this outlet has the material',
    'Documents obtained by ‹Axios› show the sum.',
    'Shares held by ‹Axios› rose.',
  ),
  row(
    'gathered',
    `${subject}${middle}(?:reviewed|obtained|examined|analy[sz]ed|found(?! itself| themselves| guilty)|learn(?:ed|t)|uncovered|interviewed|counted|calculated|verified|viewed|asked|attributed)\\b`,
    'this outlet looked into it',
    '‹The Dispatch› reviewed 212 payments.',
    'The owner of ‹the Dispatch› reviewed the sale.',
  ),
  row(
    'gathered',
    `\\b\\p{Lu}[\\p{L}’'-]+ (?:of|from|at|for|with) ${mentionSign}(?:, [^,.]{1,60},)? (?:(?:has|had|first|also) )*(?:asked for|asked to see|report(?:ed|s)|wrote|writes|obtained|found|revealed|reviewed|requested|discovered|uncovered|broke)\\b|\\b(?:reporters?|journalists?|correspondents?|columnists?|editors?) (?:\\p{Lu}\\S+ ){0,3}(?:of|from|at|for|with) ${mentionSign} (?:(?:has|had|first|also) )*(?:asked for|report(?:ed|s)|wrote|writes|obtained|found|revealed|reviewed|said|saw)\\b|${mentionSign}(?:['’]s?)? (?:reporters?|journalists?|correspondents?|columnists?|writers?)(?: \\p{Lu}[\\p{L}’'-]+){0,3} (?:(?:has|had|first|also) )*(?:report(?:ed|s)|wrote|writes|obtained|found|revealed|reviewed|said|saw)\\b`,
    'a journalist of this outlet found it',
    'Ina Rees of ‹the Dispatch› asked for the letter.',
    'A reader of ‹the Dispatch› wrote a letter.',
  ),
  row(
    'says',
    `${subject}${middle}(?:says?|said|claim(?:s|ed)|alleg(?:es|ed)|note[sd]|confirm(?:s|ed)|describe[sd]|state[sd]|add(?:s|ed)|suggest(?:s|ed)|put the)\\b(?! (?:that )?(?:its?|the company|the (?:news)?paper|the network)\\b| in an? (?:statement|letter to staff|memo)| goodbye)|[,”"] (?:said|says) ${mentionSign}(?=\\s*[.,;:!?]|\\s*$)`,
    'in the words of this outlet',
    'Talks have begun, ‹Reuters› said.',
    '‹Reuters› said it would cut jobs.',
  ),
]
