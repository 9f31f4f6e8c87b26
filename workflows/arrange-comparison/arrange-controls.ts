import { type ClaimState, claimStates } from '#domain/comparison'
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
  /** What it chooses; doors word it. */
  choice:
    | ClaimState
    | ClaimOrder
    | 'all'
    | 'hidden'
    | 'shown'
    | 'with'
    | 'without'
    | 'more'
    | 'before'
    | 'after'
  /** How many claims that would show, or leaves to be shown. */
  count?: number
  href: string
  isOn: boolean
}

/** The choices beside the grid; a group is left out where it has nothing to choose. */
export interface GridControls {
  groups: { group: 'show' | 'order' | 'strength' | 'copies'; links: ControlLink[] }[]
  /** More claims, and the outlets before and after; null where there are none. */
  more: ControlLink | null
  before: ControlLink | null
  after: ControlLink | null
}

/** The links that filter, order and page the grid, each with the address that it leads to. */
export function arrangeControls(
  { comparison }: StoryIndex,
  address: PageAddress,
  grid: ClaimGrid,
): GridControls {
  const { choice } = address
  const link = (
    choosing: ControlLink['choice'],
    changes: Parameters<typeof addressWith>[1],
    isOn = false,
    count?: number,
  ): ControlLink => ({
    choice: choosing,
    href: addressWith(address, changes, 'claims'),
    isOn,
    ...(count === undefined ? {} : { count }),
  })
  const countOf = (state: string) =>
    comparison.claims.filter((claim) => claim.state === state).length
  const present = claimStates.filter((state) => countOf(state) > 0)
  const hasCopies = comparison.articles.some(({ readingOf }) => readingOf !== null)
  const page = Math.ceil(grid.outlets.from / outletsAtOnce)
  const shown = choice.upto ?? claimsAtFirst
  return {
    groups: arrangeGroups([
      {
        group: 'show',
        links: [
          link(
            'all',
            { claims: null, origins: null, upto: null },
            !choice.claims && !choice.origins,
            comparison.claims.length,
          ),
          ...present.map((state) =>
            link(
              state,
              { claims: state, origins: null, upto: null },
              choice.claims === state,
              countOf(state),
            ),
          ),
        ],
      },
      {
        group: 'order',
        links: claimOrders.map((order) =>
          link(
            order,
            { order: order === claimOrders[0] ? null : order },
            order === (choice.order ?? claimOrders[0]),
          ),
        ),
      },
      {
        group: 'strength',
        links: [
          link('hidden', { strength: null }, choice.strength === undefined),
          link('shown', { strength: 'shown' }, choice.strength === 'shown'),
        ],
      },
      {
        group: 'copies',
        links: hasCopies
          ? [
              link('with', { copying: null }, choice.copying === undefined),
              link('without', { copying: 'without' }, choice.copying === 'without'),
            ]
          : [],
      },
    ]),
    more:
      grid.chosen > shown
        ? link('more', { upto: shown + claimsAtFirst }, false, grid.chosen - shown)
        : null,
    before: grid.outlets.from > 1 ? link('before', { outlets: page > 2 ? page - 1 : null }) : null,
    after: grid.outlets.to < grid.outlets.all ? link('after', { outlets: page + 1 }) : null,
  }
}

/** A group with nothing to choose is left out. */
function arrangeGroups(groups: GridControls['groups']): GridControls['groups'] {
  return groups.filter(({ links }) => links.length > 1)
}
