import type { OutletFacts } from '#domain/outlet'
import { agencies } from './known-outlets/agencies'
import { broadcasters } from './known-outlets/broadcasters'
import { inventedOutlets } from './known-outlets/invented'
import { magazines, sites } from './known-outlets/magazines-and-sites'
import { newspapers } from './known-outlets/newspapers'

/** The outlets that ship: names, other names, domains, country and kind; facts only, no ratings. */
export const knownOutlets: readonly OutletFacts[] = [
  ...inventedOutlets,
  ...agencies,
  ...newspapers,
  ...broadcasters,
  ...magazines,
  ...sites,
]
