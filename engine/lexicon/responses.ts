import type { ResponseKind } from '#domain/response'
import type { PatternRow } from './anonymity'

/** Wording that reports an answer or its absence; the first row that fits a place decides. */
export const responseRows: PatternRow<ResponseKind>[] = [
  {
    class: 'no-response',
    pattern:
      /\b(?:did|does|do|had|has|have)(?: not|n[’']t)(?: immediately| yet| initially| directly)? (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|comment(?:ed)?)\b(?: (?:to|on|for)?[^.;!?“”"]{0,60}?\b(?:requests?|messages?|calls?|emails?|e-mails?|letters?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|texts?|voicemails?|comment)\b)?/gi,
    because: 'asked, and no answer came',
    example: 'The company did not immediately respond to requests for comment.',
    not: 'The company did not appeal.',
  },
  {
    class: 'no-response',
    pattern:
      /\b(?:could|can)(?: not|n[’']t)(?: immediately)? be (?:reached|contacted|located)\b(?! by)(?: for comment)?|\bcannot be reached\b|\b(?:was|were|is|are)(?: not|n[’']t) (?:immediately )?available (?:for|to) comment\b/gi,
    because: 'could not be reached',
    example: 'Its director could not be reached for comment.',
    not: 'The summit could not be reached by road.',
  },
  {
    class: 'no-response',
    pattern:
      /\b(?:requests?|messages?|calls?|emails?|e-mails?|letters?|questions?)\b[^.;!?“”"]{0,60}\b(?:(?:was|were) not (?:immediately )?(?:returned|answered)|went unanswered|received no (?:reply|answer|response))|\bno one (?:answered|returned)\b|\b(?:has|have|had) been (?:approached|contacted|asked) for (?:a )?comment\b/gi,
    because: 'asked, and no answer is reported',
    example: 'Calls to the office were not returned.',
    not: 'Calls to the office were recorded.',
  },
  {
    class: 'declined',
    pattern:
      /\b(?:declin|refus)(?:e|es|ed|ing) (?:to (?:comment|discuss|answer|say|elaborate|speak|talk|be interviewed|provide|confirm|give|go into|identify|be drawn|respond)|(?:an |any |further |repeated )?(?:interview|comment)s?\b|(?:requests?|invitations?) (?:for|to))[^.;!?,“”"]{0,60}/gi,
    because: 'asked, and would not answer',
    example: 'A spokesman declined to comment on the leak.',
    not: 'Sales declined to half of what they were.',
  },
  {
    class: 'declined',
    pattern:
      /\b(?:would|will)(?: not|n[’']t) (?:comment|discuss|elaborate|be drawn|answer questions|be interviewed|confirm or deny)\b[^.;!?,“”"]{0,60}|\bhad no comment\b|\boffered no comment\b/gi,
    because: 'asked, and would not answer',
    example: 'The ministry would not comment.',
    not: 'The ministry would not pay.',
  },
  {
    class: 'denial',
    pattern:
      /\b(?:pleaded|pled|pleads|plead|pleading) (?:not guilty|innocent)\b|\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|dispute[sd]?) (?:any |all |the |these |those |that |his |her |its |their )*(?:wrongdoing|allegations?|accusations?|charges?|claims?|report|reports|suggestions?|figures?)\b|\bmaintain(?:s|ed) (?:his|her|their) innocence\b/gi,
    because: 'the wrong is denied',
    example: 'Both men pleaded not guilty.',
    not: 'Both men pleaded for help.',
  },
  {
    class: 'denial',
    pattern:
      /\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|brand(?:s|ed|ing)?) (?:[^.;!?“”"]{0,40} )?(?:as )?[“"‘']?(?:entirely |completely |totally |simply |wholly )?(?:false|untrue|baseless|unfounded|groundless|fabricat\w+|invented|nonsense|a lie|lies|fake news|fiction)\b/gi,
    because: 'the claim is called untrue',
    example: 'The consulate calls that false.',
    not: 'The consulate calls that helpful.',
  },
  {
    class: 'response',
    pattern:
      /\b(?:in|by way of) (?:a )?(?:response|reply|rebuttal)\b(?= to| on|,| sent| posted| published)|\bresponding to [^.;!?“”"]{3,60}|\b(?:asked|pressed|questioned|challenged) (?:about|on|whether|if|why|how) [^.;!?“”"]{3,60}, (?:the |an? |his |her |its )?[\p{L}’' -]{2,40}? (?:said|says|replied|answered|insisted|told|responded)\b|\bwhen contacted\b/giu,
    because: 'an answer is reported',
    example: 'In response to the report, the trust said that it would look again.',
    not: 'In the report the trust said so.',
  },
]

/** Whether a text holds any word without which no row can match: keeps plain texts cheap. */
export const mayHoldResponse =
  /comment|respon|repl(?:y|ie)|return|answer|reached|contacted|located|available|declin|refus|discuss|elaborate|drawn|den(?:y|ie)|reject|dismiss|disput|innocen|plead|pled|call|descri|brand|asked|approached|pressed/i
