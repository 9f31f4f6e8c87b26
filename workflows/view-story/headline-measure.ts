import type { Selection } from '#domain/selection'
import { anonymousArticles } from '#measures/anonymous-articles'
import { anonymousSources } from '#measures/anonymous-sources'
import type { Measure } from '#measures/measure'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { onlyOpaqueClaims } from '#measures/only-opaque-claims'
import { opaqueArticles } from '#measures/opaque-articles'
import { opaqueSources } from '#measures/opaque-sources'

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
