import { z } from 'zod'
import { claimStates } from '#domain/comparison'
import { originGroups } from './origin-group'

/** How many claims, outlets and citations a page shows before it offers more. */
export const claimsAtFirst = 12
export const outletsAtOnce = 12
export const articlesInGraph = 40
/** More arrows than these are a tangle: the picture keeps to the articles with most of them. */
export const citationsInGraph = 48
/** Of a large story, how far the lists go before a link leads to the whole. */
export const sourcesListed = 30
export const outletsListed = 24
export const pairsListed = 12
export const citationsToMend = 8
/** How many a form offers to choose from: those in most articles. */
export const choicesOffered = 200

export const claimOrders = ['reported', 'outlets', 'first', 'strength', 'origins'] as const
export type ClaimOrder = (typeof claimOrders)[number]

/** The parts of the page that a link can ask for whole. */
export const wholeParts = [
  'sources',
  'differences',
  'pairs',
  'wording',
  'citations',
  'drift',
  'timeline',
  'headline-gap',
  'strips',
  'effective-sources',
  'opaque-voices',
  'specificity',
  'reason-given',
  'source-mix',
  'dots',
  'headlines',
  'articles',
] as const
export type WholePart = (typeof wholeParts)[number]

/**
 * What the address bar chooses of a comparison; anything else in it is taken for absent. No name here is one
 * of the selection's: both stand in the address of one page.
 */
export const pageChoiceSchema = z.object({
  /** Only claims of this state. */
  claims: z.enum(claimStates).optional().catch(undefined),
  /** Only claims with so many known origins, as the paragraph groups them. */
  origins: z.enum(originGroups).optional().catch(undefined),
  order: z.enum(claimOrders).optional().catch(undefined),
  /** Shows the strength in every cell. */
  strength: z.literal('shown').optional().catch(undefined),
  /** How many claims are shown. */
  upto: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
  /** Which page of outlets, counted from 1. */
  outlets: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
  /** Leaves out outlets all of whose articles are copies. */
  copying: z.literal('without').optional().catch(undefined),
  /** The claim whose sentences and drift are open. */
  claim: z.string().max(100).optional().catch(undefined),
  /** Draws all articles that cite or are cited, however many. */
  graph: z.literal('all').optional().catch(undefined),
  /** The list that is shown to its end; every list ends early in a large story. */
  whole: z.enum(wholeParts).optional().catch(undefined),
  /** Only loaded and hedged wording outside, or inside, quotation marks. */
  wording: z.enum(['own', 'quoted']).optional().catch(undefined),
})
export type PageChoice = z.infer<typeof pageChoiceSchema>

/** Where a comparison stands: its page, and what of it the address chooses. */
export interface PageAddress {
  /** May hold how everything is counted (`?unit=source`), which every link keeps. */
  path: string
  choice: PageChoice
}

/** Reads the choice from a page's query; parameters that are given twice, or mean nothing, are dropped. */
export function readChoice(query: Record<string, string | string[] | undefined>): PageChoice {
  return pageChoiceSchema.parse(
    Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string')),
  )
}

/** The address with other choices; null takes one back. */
export function addressWith(
  { path, choice }: PageAddress,
  changes: { [Key in keyof PageChoice]?: PageChoice[Key] | null },
  anchor: string,
): string {
  const kept = Object.entries({ ...choice, ...changes }).filter(
    ([, value]) => value !== undefined && value !== null,
  )
  const query = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString()
  const joint = path.includes('?') ? '&' : '?'
  return `${path}${query ? `${joint}${query}` : ''}#${anchor}`
}

/** Whether the address asks for all of a part, and the one that does. */
export function wholeOf(
  address: PageAddress,
  part: WholePart,
  anchor: string = part,
): { isWhole: boolean; href: string } {
  return {
    isWhole: address.choice.whole === part,
    href: addressWith(address, { whole: part }, anchor),
  }
}
