import type { CorroborationKind } from '#domain/corroboration'
import type { PatternRow } from './anonymity'

/** Lines that say whether a claim could be confirmed; the first row that fits a place decides. */
export const corroborationRows: PatternRow<CorroborationKind>[] = [
  {
    class: 'not-verified',
    pattern:
      /\b(?:(?:could|can|did|do|does|has|have|had)(?: not|n[’']t)|cannot|has yet to|have yet to|unable to|been unable to|not been able to|never)(?: (?:yet|be|been|immediately|independently|fully|able to))* (?:verif(?:y|ied)|confirm(?:ed)?|corroborat(?:e|ed)|authenticat(?:e|ed)|substantiat(?:e|ed)|reproduc(?:e|ed)|establish(?:ed)?)\b[^.;!?“”"]{0,60}/gi,
    because: 'said not to be confirmed',
    example: 'The paper could not independently verify the figure.',
    not: 'The paper could not be bought.',
  },
  {
    class: 'not-verified',
    pattern:
      /\bno independent (?:confirmation|verification|corroboration|evidence)\b[^.;!?“”"]{0,40}|\b(?:not|never) (?:been )?independently (?:verified|confirmed|corroborated|reproduced|reviewed)\b|\b(?:is|are|was|were|remains?) (?:unverified|unconfirmed|uncorroborated)\b|\bunconfirmed (?:reports?|accounts?)\b/gi,
    because: 'said not to be confirmed',
    example: 'There was no independent confirmation of the loss.',
    not: 'There was independent advice.',
  },
  {
    class: 'single-source-said',
    pattern:
      /\b(?:a|one|only one|on one|on a) (?:single|sole|lone) (?:source|person|official|account|witness)\b|\bonly one (?:source|person|official|witness)\b|\bno second (?:source|witness)\b|\b(?:based|rests?|relie[sd]|rely) (?:solely |entirely |only )?on (?:one|a single|the word of one)\b[^.;!?“”"]{0,40}/gi,
    because: 'said to rest on one source',
    example: 'The report is based on a single source.',
    not: 'The report is based on three sources.',
  },
  {
    class: 'verified',
    pattern:
      /\b(?:has|have|had)?(?: been)? ?independently (?:verified|confirmed|corroborated|authenticated)\b[^.;!?“”"]{0,60}|\b(?:has|have) (?:verified|corroborated|authenticated|seen copies|seen a copy|reviewed copies|viewed copies)\b[^.;!?“”"]{0,60}/gi,
    because: 'said to be confirmed',
    example: 'The paper has verified the video.',
    not: 'The paper has printed the video.',
  },
  {
    class: 'verified',
    pattern:
      /\b(?:reviewed|examined|obtained|inspected|viewed|saw) (?:[^.;!?“”"]{0,40} )?(?:records?|documents?|emails?|messages?|copies|a copy|invoices?|logs?|letters?|files?|photographs?|footage|recordings?)\b [^.;!?“”"]{0,30}(?:that |which )?(?:support|confirm|back up|bear out|corroborat|match)\w*/gi,
    because: 'records are said to bear it out',
    example: 'The Dispatch reviewed records that support her account.',
    not: 'The Dispatch reviewed a book.',
  },
  {
    class: 'verified',
    pattern:
      /\b(?:(?:a )?(?:second|third|another|separate)|(?:two|three|several|other|two other|three other)) (?:[a-z-]+ ){0,3}(?:sources?|officials?|people|person|witness(?:es)?|nurses?|aides?|diplomats?|employees?) (?:[^.;!?“”"]{0,30} )?(?:confirmed|corroborated|verified|backed up|gave the same|described the same)\b[^.;!?“”"]{0,40}|\b(?:account|claim|description|version|video|footage) (?:was|were|is|are|has been) (?:confirmed|corroborated|verified|supported|borne out) by\b[^.;!?“”"]{0,50}/gi,
    because: 'others are said to confirm it',
    example: 'A second official confirmed the account.',
    not: 'A second official resigned.',
  },
]

/** Whether a text holds any word without which no row can match: keeps plain texts cheap. */
export const mayHoldCorroboration =
  /verif|confirm|corrobor|authentic|substantiat|reproduc|establish|single|sole|lone|only one|second|based on|re(?:st|li)|rely|copies|copy|review|examin|obtain|inspect|borne out|same/i
