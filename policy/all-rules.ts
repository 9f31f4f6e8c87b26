import type { Rule } from './rule'
import {
  accusedIsHeard,
  declinedWhileQuoted,
  onlyForFacts,
  whoseAllegation,
} from './rules/allegations'
import { disputableHasSource, sourceAtFirstUse, sourceRestated } from './rules/crediting'
import {
  firstHand,
  howItKnows,
  neverBare,
  seniorMeansSomething,
  sideGiven,
  specificEnough,
} from './rules/description'
import { hasByline, headlineNotStronger, leadCarriesSource } from './rules/headline-and-lead'
import { noAttack, noPraise, noViewOfPersons } from './rules/judgement-of-others'
import { independent, notMadePlural, saysItIsOne, twoSources } from './rules/number'
import { creditsOutlets, howObtained, noRerun } from './rules/other-outlets'
import { processRules } from './rules/process'
import { anonymousQuotation, firstQuotation, noPseudonym } from './rules/quotation'
import { noOpinion } from './rules/r02-no-opinion'
import { vital } from './rules/r03-vital'
import { topSignOff } from './rules/r08-top-sign-off'
import { neverSuffices } from './rules/r18-never-suffices'
import { noRoteReason, realHarm, reasonToReaders } from './rules/reasons'

/** R01 to R43, in their order. */
export const allRules: readonly Rule[] = [
  noOpinion,
  vital,
  noAttack,
  noPraise,
  noViewOfPersons,
  realHarm,
  topSignOff,
  neverBare,
  specificEnough,
  howItKnows,
  sideGiven,
  seniorMeansSomething,
  notMadePlural,
  declinedWhileQuoted,
  noPseudonym,
  neverSuffices,
  reasonToReaders,
  noRoteReason,
  twoSources,
  independent,
  firstHand,
  saysItIsOne,
  whoseAllegation,
  onlyForFacts,
  accusedIsHeard,
  disputableHasSource,
  sourceAtFirstUse,
  sourceRestated,
  leadCarriesSource,
  anonymousQuotation,
  firstQuotation,
  creditsOutlets,
  noRerun,
  hasByline,
  howObtained,
  headlineNotStronger,
  ...processRules,
].sort((a, b) => a.id.localeCompare(b.id))

/** The rule of that id, or undefined. */
export function ruleOf(id: string): Rule | undefined {
  return allRules.find((rule) => rule.id === id)
}
