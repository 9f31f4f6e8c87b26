import type { ClaimState } from '#domain/comparison'
import type { Voice } from '../claim-statement'
import type { RootFinding } from '../find-roots'
import type { Readings } from '../find-roots/found-root'
import { type CountedOrigins, isOpaque } from './count-origins'
import { isObserved } from './is-observed'

/** What the state of a claim is decided from. */
export interface StateGiven {
  found: RootFinding
  origins: CountedOrigins
  /** The supporting statements, by reading. */
  readings: Readings
  denials: readonly Voice[]
  /** The statement that a correction or retraction takes back, or null. */
  withdrawal: Voice | null
  /** How many supporting statements stand in copies. */
  copies: number
  isByHand: boolean
}

/** What the rows below ask. */
interface Facts {
  /** Supporting statements that are credited to somebody, or say that they are taken from elsewhere. */
  isCredited: boolean
  opaqueRoots: number
  /** Those, and flat sentences that others are shown to have it from. */
  unnamedRoots: number
  /** Unnamed sources that may be a root of their own and that no citation ties to one. */
  unconnected: number
  outlets: number
  people: number
  isApart: boolean
  namedSupport: Voice | null
  namedDenial: Voice | null
  withdrawal: Voice | null
}

interface StateRow {
  state: ClaimState
  applies(facts: Facts): boolean
  because(facts: Facts): string
}

/** The table of claims.md, section 3, in its order: the last row that applies is the state. */
const rows: StateRow[] = [
  {
    state: 'unsourced',
    applies: () => true,
    because: () => 'asserted, with no source in any article',
  },
  {
    state: 'unknown_root',
    applies: ({ isCredited }) => isCredited,
    because: () =>
      'its support is other media, own voice or wording that leads to no report with a source of its own',
  },
  {
    state: 'single_opaque',
    applies: ({ opaqueRoots, unnamedRoots }) => opaqueRoots === 1 && unnamedRoots === 1,
    because: () => 'all support goes back to one root, whose source is not named',
  },
  {
    state: 'echo',
    applies: ({ opaqueRoots, unnamedRoots, outlets }) =>
      opaqueRoots === 1 && unnamedRoots === 1 && outlets > 1,
    because: ({ outlets }) => `${outlets} outlets, one root, whose source is not named`,
  },
  {
    state: 'several_opaque',
    applies: ({ opaqueRoots, unnamedRoots, unconnected, people }) =>
      opaqueRoots > 0 && (unnamedRoots + unconnected > 1 || people > 1),
    because: ({ unnamedRoots, unconnected, people }) =>
      unnamedRoots + unconnected > 1
        ? `${unnamedRoots + unconnected} roots without a named source, and nothing shows that they are separate`
        : `${people} unnamed people, and nothing shows that they are separate`,
  },
  {
    state: 'independent_opaque',
    applies: ({ isApart }) => isApart,
    because: () => 'roots with unnamed sources that are shown to be separate',
  },
  {
    state: 'named',
    applies: ({ namedSupport }) => namedSupport !== null,
    because: ({ namedSupport }) => `supported by ${whoSays(namedSupport)}`,
  },
  {
    state: 'contested',
    applies: ({ namedDenial }) => namedDenial !== null,
    because: ({ namedDenial }) => `denied or contradicted by ${whoSays(namedDenial)}`,
  },
  {
    state: 'withdrawn',
    applies: ({ withdrawal }) => withdrawal !== null,
    because: ({ withdrawal }) => `taken back by ${withdrawal?.article.outlet ?? 'an article'}`,
  },
]

/** The state of a claim, with the reasons in words: the row that decided, then what bears on it. */
export function decideState(given: StateGiven): { state: ClaimState; because: string[] } {
  const facts = readFacts(given)
  const row = rows.findLast(({ applies }) => applies(facts))!
  const because = [row.because(facts)]
  if (facts.namedDenial && facts.namedSupport) {
    because.push(`supported by ${whoSays(facts.namedSupport)}`)
  }
  const unnamed = given.denials.length > 0 && !facts.namedDenial
  if (unnamed) because.push('denied only by sources that are not named')
  if (given.copies > 0) {
    because.push(
      `${given.copies} ${given.copies === 1 ? 'statement stands in a copy' : 'statements stand in copies'} and counts with the original`,
    )
  }
  const { unknownOrigin, known } = given.found
  if (unknownOrigin !== null && known.length > 0) {
    const outlet = given.readings.get(unknownOrigin)?.[0]?.article.outlet ?? 'one article'
    because.push(`${outlet} may have said it first, and gives no source`)
  }
  const inferred = given.found.doubtful.filter(({ isInferred }) => isInferred).length
  if (inferred > 0) because.push(`${inferred} more may come from the same root`)
  return { state: row.state, because }
}

function readFacts({ found, origins, readings, denials, withdrawal }: StateGiven): Facts {
  const voices = [...readings.values()].flat()
  const outlets = new Set(voices.map(({ article }) => article.outlet ?? article.id))
  const isOutside = found.known.some(({ article }) => article === null)
  return {
    isCredited: voices.some(({ attribution }) => attribution !== null),
    opaqueRoots: found.known.filter(isOpaque).length,
    unnamedRoots: found.known.filter(({ voices }) => !voices.some(({ isNamed }) => isNamed)).length,
    unconnected: found.doubtful.filter(({ isInferred }) => !isInferred).length,
    outlets: outlets.size,
    people: isOutside ? Math.max(1, origins.people) : origins.people,
    isApart: origins.areOpaqueApart,
    namedSupport: voices.find(({ isNamed }) => isNamed) ?? voices.find(isObserved) ?? null,
    namedDenial: denials.find(({ isNamed }) => isNamed) ?? null,
    withdrawal,
  }
}

function whoSays(voice: Voice | null): string {
  if (voice === null) return 'nobody'
  const outlet = voice.article.outlet ?? 'an article'
  if (voice.source === null) return `what ${outlet} says it has seen`
  return `${voice.source.name ?? voice.source.label} (${outlet})`
}
