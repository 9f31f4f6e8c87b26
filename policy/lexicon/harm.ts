import type { PatternRow } from '#engine/lexicon/anonymity'

/** What a source risks by being named, in the words of a reason (R07: danger, retribution, livelihood). */
export const harmRows: PatternRow<'danger' | 'retribution' | 'livelihood'>[] = [
  {
    class: 'danger',
    pattern:
      /\b(?:fear\w*|afraid|worried|concern\w*|risk\w*|threat\w*|danger\w*|safety)\b[^.]{0,80}\b(?:life|lives|safety|security|violence|attack\w*|kill\w*|hurt|harm\w*|arrest\w*|jail\w*|prison|deport\w*|famil(?:y|ies)|relatives|children)\b|\bfor (?:his|her|their) (?:own )?safety\b|\bdeath threats\b/i,
    because: 'a danger is named',
    example: 'who feared for the safety of her family',
    not: 'who spoke of the safety of the bridge last year',
  },
  {
    class: 'retribution',
    pattern:
      /\b(?:fear\w*|afraid|worried|concern\w*|avoid\w*|risk\w*)\b[^.]{0,60}\b(?:retaliat\w*|retribution|reprisals?|repercussions?|punish\w*|revenge|lawsuit|sued|prosecut\w*|disciplin\w*|harass\w*)\b/i,
    because: 'retribution is named',
    example: 'for fear of retaliation',
    not: 'after the retaliation',
  },
  {
    class: 'livelihood',
    pattern:
      /\b(?:fear\w*|afraid|worried|concern\w*|risk\w*|could|would|might)\b[^.]{0,60}\b(?:los(?:e|ing|s) (?:of )?(?:his|her|their|a|the)? ?(?:job|jobs|post|posts|position|licen[cs]e|pension|visa|contract)|(?:be|being) (?:fired|dismissed|sacked|laid off)|career|careers|job|jobs|livelihood)\b/i,
    because: 'the loss of a livelihood is named',
    example: 'because she could lose her job',
    not: 'because she had a new job offer in hand',
  },
]
