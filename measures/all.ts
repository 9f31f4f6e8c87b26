import { anonymousArticles } from './anonymous-articles'
import { anonymousClaims } from './anonymous-claims'
import { anonymousFirstQuotations } from './anonymous-first-quotations'
import { anonymousLeads } from './anonymous-leads'
import { anonymousSources } from './anonymous-sources'
import { bareShare } from './bare-share'
import { basisGiven } from './basis-given'
import { claimsInDoubt } from './claims-in-doubt'
import { confidence } from './confidence'
import { effectiveSources } from './effective-sources'
import { erasure } from './erasure'
import type { Measure } from './measure'
import { namedSources } from './named-sources'
import { notAuthorised } from './not-authorised'
import { officialShare } from './official-share'
import { onlyAnonymousClaims } from './only-anonymous-claims'
import { onlyOpaqueClaims } from './only-opaque-claims'
import { opaqueArticles } from './opaque-articles'
import { opaqueSources } from './opaque-sources'
import { opaqueVoices } from './opaque-voices'
import { reasonGiven } from './reason-given'
import { rerunClaims } from './rerun-claims'
import { securityShare } from './security-share'
import { singleSourceClaims } from './single-source-claims'
import { sourceMix } from './source-mix'
import { specificReason } from './specific-reason'
import { specificity } from './specificity'

/** Every measure over one reading, in the order in which the method page prints them. */
export const allMeasures: readonly Measure[] = [
  onlyAnonymousClaims,
  anonymousClaims,
  onlyOpaqueClaims,
  anonymousLeads,
  anonymousFirstQuotations,
  anonymousArticles,
  opaqueArticles,
  anonymousSources,
  opaqueSources,
  namedSources,
  opaqueVoices,
  erasure,
  sourceMix,
  specificity,
  bareShare,
  reasonGiven,
  specificReason,
  notAuthorised,
  basisGiven,
  officialShare,
  securityShare,
  singleSourceClaims,
  rerunClaims,
  effectiveSources,
  confidence,
  claimsInDoubt,
]

/** The measure of that id, or undefined when there is none. */
export function measureOf(id: string): Measure | undefined {
  return allMeasures.find((measure) => measure.id === id)
}
