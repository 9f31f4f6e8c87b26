/** What the paragraph can say. Its sentences stand in the interface's words, under the same names. */
export const factIds = [
  'nothing',
  'found',
  'anonymousNone',
  'anonymousSome',
  'anonymousAll',
  'named',
  'namedPerson',
  'namedOrganisation',
  'namedDocument',
  'unsourced',
  'noAnonymous',
  'reasonsNone',
  'reasonsSome',
  'groups',
  'bare',
  'doubtNone',
  'doubt',
  'sharedNone',
  'shared',
  'origins',
  'originsSeveral',
  'originsPossible',
  'originsUnknown',
  'originsUnnamed',
  'originsOne',
  'grownNone',
  'grown',
  'alone',
  'copies',
  'citedMost',
  'citedEvenly',
] as const
export type FactId = (typeof factIds)[number]

/** Where the cases behind a fact are shown: a query and a place of the story's page. */
export interface FactLink {
  query: Record<string, string>
  anchor: string
  /** How many cases are shown there. */
  count: number
}

/** One fact of the paragraph: counts and names without words, so that any language can say it. */
export interface ParagraphFact {
  id: FactId
  counts: Record<string, number>
  /** Names of outlets, as the articles give them. */
  names: string[]
  link: FactLink | null
  /** Facts that its sentence lists. */
  items: ParagraphFact[]
}

/** A fact with what is not said left empty. */
export function fact(
  id: FactId,
  counts: Record<string, number>,
  more: Partial<Omit<ParagraphFact, 'id' | 'counts'>> = {},
): ParagraphFact {
  return { id, counts, names: [], link: null, items: [], ...more }
}
