import type { Selection } from '#domain/selection'
import { anonymousArticles } from './anonymous-articles'
import { anonymousSources } from './anonymous-sources'
import type { Measure } from './measure'
import { onlyAnonymousClaims } from './only-anonymous-claims'
import { onlyOpaqueClaims } from './only-opaque-claims'
import { opaqueArticles } from './opaque-articles'
import { opaqueSources } from './opaque-sources'

/** The measure that stands as the headline number, by what is counted and which voices. */
const headlines: Record<Selection['unit'], Record<Selection['voice'], Measure>> = {
  claim: { anonymous: onlyAnonymousClaims, opaque: onlyOpaqueClaims },
  source: { anonymous: anonymousSources, opaque: opaqueSources },
  article: { anonymous: anonymousArticles, opaque: opaqueArticles },
}

/** The headline number under a selection; `only-anonymous-claims` by default. */
export function headlineMeasure({ unit, voice }: Pick<Selection, 'unit' | 'voice'>): Measure {
  return headlines[unit][voice]
}
