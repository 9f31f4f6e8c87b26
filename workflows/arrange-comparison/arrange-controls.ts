import { claimStateWords } from '#domain/claim-state-words'
import { claimStates } from '#domain/comparison'
import type { ClaimGrid } from './comparison-rows'
import {
  addressWith,
  type ClaimOrder,
  claimOrders,
  claimsAtFirst,
  outletsAtOnce,
  type PageAddress,
} from './page-choice'
import type { StoryIndex } from './story-index'

/** One choice that an address makes. */
export interface ControlLink {
  label: string
  href: string
  isOn: boolean
}

/** The choices beside the grid; a group is left out where it has nothing to choose. */
export interface GridControls {
  groups: { name: string; links: ControlLink[] }[]
  /** More claims, and the outlets before and after; null where there are none. */
  more: ControlLink | null
  before: ControlLink | null
  after: ControlLink | null
}

const orderWords: Record<ClaimOrder, string> = {
  reported: 'most reported',
  outlets: 'most outlets',
  first: 'first reported',
  strength: 'widest drift',
  origins: 'fewest origins',
}

/** The links that filter, order and page the grid, each with the address that it leads to. */
export function arrangeControls(
  { comparison }: StoryIndex,
  address: PageAddress,
  grid: ClaimGrid,
): GridControls {
  const { choice } = address
  const link = (label: string, changes: Parameters<typeof addressWith>[1], isOn = false) => ({
    label,
    href: addressWith(address, changes, 'claims'),
    isOn,
  })
  const countOf = (state: string) =>
    comparison.claims.filter((claim) => claim.state === state).length
  const present = claimStates.filter((state) => countOf(state) > 0)
  const hasCopies = comparison.articles.some(({ readingOf }) => readingOf !== null)
  const page = Math.ceil(grid.outlets.from / outletsAtOnce)
  const shown = choice.upto ?? claimsAtFirst
  return {
    groups: [
      {
        name: 'Show',
        links: [
          link(
            `all ${comparison.claims.length}`,
            { claims: null, origins: null, upto: null },
            !choice.claims && !choice.origins,
          ),
          ...present.map((state) =>
            link(
              `${claimStateWords[state].word} ${countOf(state)}`,
              { claims: state, origins: null, upto: null },
              choice.claims === state,
            ),
          ),
        ],
      },
      {
        name: 'Order',
        links: claimOrders.map((order) =>
          link(
            orderWords[order],
            { order: order === claimOrders[0] ? null : order },
            order === (choice.order ?? claimOrders[0]),
          ),
        ),
      },
      {
        name: 'Strength',
        links: [
          link('hidden', { strength: null }, choice.strength === undefined),
          link('shown', { strength: 'shown' }, choice.strength === 'shown'),
        ],
      },
      {
        name: 'Copies',
        links: hasCopies
          ? [
              link('with', { copies: null }, choice.copies === undefined),
              link('without', { copies: 'without' }, choice.copies === 'without'),
            ]
          : [],
      },
    ].filter(({ links }) => links.length > 1),
    more:
      grid.chosen > shown
        ? link(`Show more claims (${grid.chosen - shown} left)`, { upto: shown + claimsAtFirst })
        : null,
    before:
      grid.outlets.from > 1
        ? link('Earlier outlets', { outlets: page > 2 ? page - 1 : null })
        : null,
    after: grid.outlets.to < grid.outlets.all ? link('Later outlets', { outlets: page + 1 }) : null,
  }
}
