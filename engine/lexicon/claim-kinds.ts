import type { ClaimKind } from '#domain/claim'
import type { PatternRow } from './anonymity'

/** Kinds of claims by the words of the content; the first row that fits decides, else a state. */
export const claimKindRows: PatternRow<ClaimKind>[] = [
  {
    class: 'allegation',
    pattern:
      /\b(?:brib\w+|fraud\w*|corrupt\w*|embezzl\w+|stole\w*|steal\w*|theft|murder\w*|kill(?:ed|ing) (?!off)|assault\w*|abus(?:e|ed|ing)|harass\w*|illegal\w*|unlawful\w*|violat(?:ed|ion|ions|ing)|breach(?:ed|es)?|cover(?:ed)?[- ]up|falsif\w+|forg(?:ed|ery)|launder\w+|misus\w+|misappropriat\w+|lied|lying|deceiv\w+|tortur\w+|rap(?:e|ed)|smuggl\w+|sabotag\w+|jamm?(?:ed|ing)|hack(?:ed|ing)|tamper\w+|neglig\w+|withheld|conceal\w*|wrongdoing|misconduct|war crimes?)\b/i,
    because: 'says that someone did wrong',
    example: 'the firm bribed an inspector',
    not: 'the firm hired an inspector',
  },
  {
    class: 'belief',
    pattern:
      /\b(?:believ(?:e|es|ed)|fears?(?:ed)?|suspects?(?:ed)?|thinks?|thought|worr(?:y|ies|ied)|assess(?:es|ed|ment)?|is convinced|views?(?:ed)? as|considers?(?:ed)?)\b/i,
    because: 'reports what someone holds to be so',
    example: 'the ministry fears a second loss',
    not: 'the ministry met on Monday',
  },
  {
    class: 'intent',
    pattern:
      /\b(?:ordered|orders?|instruct\w+|plans?(?:ned|ning)? to|intends?(?:ed)? to|decided to|agreed to|vow(?:ed|s)? to|pledg\w+ to|preparing to|prepared to|seeks? to|aims? to|going to (?:ask|seek|sue|appeal|file)|will (?:seek|appeal|ask|propose|introduce|veto))\b/i,
    because: 'an order or a plan',
    example: 'the guards were ordered to leave',
    not: 'the guards were tired',
  },
  {
    class: 'prediction',
    pattern:
      /\b(?:will|would|shall|won[’']t|going to|expected to|likely to|set to|due to (?:be|open|close|start|begin|arrive))\b/i,
    because: 'about what is to come, or conditional',
    example: 'the bridge will open in June',
    not: 'the bridge opened in June',
  },
  {
    class: 'evaluation',
    pattern:
      /\b(?:should|ought to|must|need(?:s|ed)? to|best|worst|better|worse|great|terrible|disgrace\w*|outrage\w*|unacceptable|unfair|fair|wrong|right|reckless|irresponsible|brave|proud|shame\w*|ridiculous|absurd|dangerous|disappoint\w*|important|welcome|unprecedented|failure|disaster|success|good|bad|wonderful|tragic|sad|deserves?)\b/i,
    because: 'an opinion',
    example: 'the plan was a disgrace',
    not: 'the plan was published',
  },
  {
    class: 'event',
    pattern:
      /\b(?:was|were|been|be|had|has|have|did|went|came|took|made|left|lost|fell|found|told|gave|began|broke|struck|hit|met|won|cut|said|saw|sent|set|put|rose|died|flew|ran|held|paid|sold|bought|built|met|spent|\w{2,}ed)\b/i,
    because: 'happened or did not',
    example: 'the drone crossed the line',
    not: 'the drone is grey',
  },
]
