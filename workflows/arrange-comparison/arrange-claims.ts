import { outletKeyOf } from '#comparison/outlet-name'
import { type ClaimMember, claimStates, type SharedClaim } from '#domain/comparison'
import type { ClaimCell, ClaimGrid, ClaimRow, OutletColumn } from './comparison-rows'
import { originGroup } from './origin-group'
import {
  addressWith,
  type ClaimOrder,
  claimOrders,
  claimsAtFirst,
  outletsAtOnce,
  type PageAddress,
} from './page-choice'
import { bestOf, copiedOutlet, markOf, type StoryIndex } from './story-index'

/** Claims against outlets, filtered, ordered and cut to what one page shows. */
export function arrangeClaims(index: StoryIndex, address: PageAddress): ClaimGrid {
  const { choice } = address
  const { claims } = index.comparison
  const columns = columnsOf(index).filter(
    ({ copyOf }) => choice.copying !== 'without' || copyOf === null,
  )
  const pages = Math.max(1, Math.ceil(columns.length / outletsAtOnce))
  const from = (Math.min(choice.outlets ?? 1, pages) - 1) * outletsAtOnce
  const shown = columns.slice(from, from + outletsAtOnce)
  const chosen = claims.filter(
    (claim) =>
      (!choice.claims || claim.state === choice.claims) &&
      (!choice.origins || originGroup(claim) === choice.origins),
  )
  const rows = order(index, chosen, choice.order ?? claimOrders[0])
    .filter(({ id }, place) => place < (choice.upto ?? claimsAtFirst) || id === choice.claim)
    .map((claim) => arrangeClaim(index, address, claim, shown))
  return {
    columns: shown,
    rows,
    chosen: chosen.length,
    all: claims.length,
    outlets: {
      from: columns.length === 0 ? 0 : from + 1,
      to: from + shown.length,
      all: columns.length,
    },
  }
}

/** Outlets in order of their first article. */
export function columnsOf(index: StoryIndex): OutletColumn[] {
  const columns = new Map<string, OutletColumn>()
  for (const article of index.articles) {
    const key = outletKeyOf(article)
    const copyOf = copiedOutlet(index, article)
    const before = columns.get(key)
    columns.set(key, {
      key,
      outlet: article.outlet ?? 'Outlet unknown',
      // An outlet with one article of its own is no copy.
      copyOf: before && before.copyOf === null ? null : copyOf,
    })
  }
  return [...columns.values()]
}

function arrangeClaim(
  index: StoryIndex,
  address: PageAddress,
  claim: SharedClaim,
  columns: OutletColumn[],
): ClaimRow {
  const byOutlet = groupByOutlet(index, claim.members)
  const isOpen = address.choice.claim === claim.id
  return {
    id: claim.id,
    gist: claim.gist,
    state: claim.state,
    origins: claim.origins,
    cells: columns.map((column) => cellOf(index, column, byOutlet.get(column.key) ?? [])),
    carriedBy: carriersOf(index, claim),
    statements: claim.members.length,
    isByHand: claim.isByHand,
    isOpen,
    href: addressWith(address, { claim: isOpen ? null : claim.id }, isOpen ? 'claims' : 'claim'),
  }
}

function cellOf(index: StoryIndex, { key, outlet }: OutletColumn, own: ClaimMember[]): ClaimCell {
  const best = bestOf(own)
  const denial = own.find(({ isDenial }) => isDenial)
  const strengths = own.filter(({ isDenial }) => !isDenial).map(({ strength }) => strength)
  return {
    key,
    outlet,
    mark: best ? markOf(index, best) : null,
    strength: best ? [Math.min(...strengths), Math.max(...strengths)] : null,
    denial: denial ? markOf(index, denial) : null,
    isAttributionShifted: own.some(({ attributionShift }) => attributionShift),
    isRoleShifted: own.some(({ roleShift }) => roleShift),
  }
}

function groupByOutlet(
  index: StoryIndex,
  members: readonly ClaimMember[],
): Map<string, ClaimMember[]> {
  const groups = new Map<string, ClaimMember[]>()
  for (const member of members) {
    const article = index.articleById.get(member.article)
    if (!article) continue
    const key = outletKeyOf(article)
    groups.set(key, [...(groups.get(key) ?? []), member])
  }
  return groups
}

function carriersOf(index: StoryIndex, claim: SharedClaim): number {
  return groupByOutlet(
    index,
    claim.members.filter(({ isDenial }) => !isDenial),
  ).size
}

/** The claims in the order asked for; those that tie keep the comparison's own order. */
function order(index: StoryIndex, claims: SharedClaim[], by: ClaimOrder): SharedClaim[] {
  const keys: Record<ClaimOrder, (claim: SharedClaim) => number> = {
    // The comparison's own order: what most articles carry and credit to somebody stands first.
    reported: () => 0,
    outlets: (claim) => -carriersOf(index, claim),
    first: (claim) => Math.min(...claim.members.map(({ article }) => placeInTime(index, article))),
    strength: (claim) => -spreadOf(claim),
    origins: ({ origins, state }) => origins.known + claimStates.indexOf(state) / 100,
  }
  const keyed = claims.map((claim) => ({ claim, key: keys[by](claim) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ claim }) => claim)
}

function placeInTime(index: StoryIndex, articleId: string): number {
  return index.articles.findIndex(({ id }) => id === articleId)
}

/** How far apart the strongest and the weakest statement of a claim are, denials not counted. */
export function spreadOf({ members }: SharedClaim): number {
  const strengths = members.filter(({ isDenial }) => !isDenial).map(({ strength }) => strength)
  return strengths.length === 0 ? 0 : Math.max(...strengths) - Math.min(...strengths)
}
