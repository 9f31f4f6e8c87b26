import type { Voice } from './claim-statement'
import { addCited, isTheRoot } from './find-roots/add-cited'
import { followCitation, isSourced, type Lead } from './find-roots/follow-citation'
import {
  type FoundRoot,
  type IsApart,
  isMetBefore,
  type Readings,
  rootOf,
} from './find-roots/found-root'
import { mayBeTheSame } from './find-roots/source-words'
import type { Story } from './open-story'

/** Where the support of one claim goes back to. */
export interface RootFinding {
  /** Identified, the earliest first. */
  known: FoundRoot[]
  /** Articles with an unnamed source of their own that may be that of a known root. */
  doubtful: FoundRoot[]
  /** The first that says it without a source, where no root is known to be earlier; or null. */
  unknownOrigin: string | null
  /** The known root that is before all others, or null where nothing tells which is. */
  earliest: FoundRoot | null
}

/** Finds where the support of a claim goes back to (codebook: the earliest identifiable report). */
export function findRoots(readings: Readings, story: Story, isApart: IsApart): RootFinding {
  const order = story.inOrder(readings.keys())
  const leads = followAll(readings, new Set(order), story, isApart)
  const known: FoundRoot[] = []
  const doubtful: FoundRoot[] = []
  for (const reading of order) {
    const isByHand = order.some((other) => isApart(reading, other))
    const before = [...known, ...doubtful]
    const fresh = readings
      .get(reading)!
      .filter((voice) => !leads.has(voice) && (isSourced(voice) || isByHand))
      .filter((voice) => !isMetBefore(voice, reading, before, isApart))
    if (fresh.length === 0) continue
    const root = rootOf(reading, fresh, story)
    const doubt = isByHand ? null : doubtAbout(root, before, story)
    if (doubt) doubtful.push({ ...root, isInferred: doubt === 'cited' })
    else known.push(root)
  }
  addCited({ known, doubtful, leads, readings, story })
  sortRoots(known, order, leads)
  const unknownOrigin = findUnknownOrigin(order, readings, leads, known, story)
  const earliest = unknownOrigin === null ? firstOf(known, story) : null
  return { known, doubtful, unknownOrigin, earliest }
}

/** Where each statement is taken from; those with a source of their own, and no trace of another, are left out. */
function followAll(
  readings: Readings,
  stating: ReadonlySet<string>,
  story: Story,
  isApart: IsApart,
): Map<Voice, Lead> {
  const leads = new Map<Voice, Lead>()
  for (const [reading, voices] of readings) {
    for (const voice of voices) {
      const lead = followCitation(voice, stating, story)
      const isElsewhere = lead !== null && lead.article !== reading
      if (isElsewhere && !isApart(lead.article, reading)) leads.set(voice, lead)
    }
  }
  return leads
}

/**
 * An article whose sources are all unnamed may have them from the root before it: because it cites
 * that article for something else, or because nothing in the two descriptions tells them apart.
 */
function doubtAbout(
  root: FoundRoot,
  before: readonly FoundRoot[],
  story: Story,
): 'cited' | 'alike' | null {
  if (root.voices.some(({ isNamed }) => isNamed)) return null
  const alike = before.filter((other) => mayBeOne(root, other))
  if (alike.some(({ article }) => areLinked(root.article, article, story))) return 'cited'
  return alike.some(({ voices }) => !voices.some(({ isNamed }) => isNamed)) ? 'alike' : null
}

function mayBeOne(a: FoundRoot, b: FoundRoot): boolean {
  return a.voices.some((one) =>
    b.voices.some(
      (other) =>
        other.isNamed || (one.source && other.source && mayBeTheSame(one.source, other.source)),
    ),
  )
}

/** Whether one of two articles cites the other, with or without credit. */
export function areLinked(a: string | null, b: string | null, story: Story): boolean {
  if (a === null || b === null) return false
  const cites = (from: string, to: string) =>
    story.citationsFrom(from).some((citation) => story.originalOf(citation.to) === to)
  return cites(a, b) || cites(b, a)
}

/** By the time of the article; what stands outside comes just before the first that cites it. */
function sortRoots(
  roots: FoundRoot[],
  order: readonly string[],
  leads: ReadonlyMap<Voice, Lead>,
): void {
  const place = (root: FoundRoot) => {
    const at = root.article === null ? -1 : order.indexOf(root.article)
    if (at >= 0) return at
    const citing = [...leads].filter(([, lead]) => isTheRoot(root, lead))
    return Math.min(...citing.map(([{ article }]) => order.indexOf(article.id))) - 0.5
  }
  const places = new Map(roots.map((root) => [root, place(root)]))
  roots.sort((a, b) => places.get(a)! - places.get(b)!)
}

/** A sentence without a source is an origin only where it may be the first; and then one, not many. */
function findUnknownOrigin(
  order: readonly string[],
  readings: Readings,
  leads: ReadonlyMap<Voice, Lead>,
  known: readonly FoundRoot[],
  story: Story,
): string | null {
  const isRoot = (reading: string) => known.some(({ article }) => article === reading)
  const isLater = (reading: string) =>
    known.some(({ article }) => article === null || story.isBefore(article, reading))
  const found = order.find((reading) => {
    const voices = readings.get(reading)!
    const isSourceless = voices.every((voice) => !leads.has(voice) && !isSourced(voice))
    return isSourceless && !isRoot(reading) && !isLater(reading)
  })
  return found ?? null
}

function firstOf(known: readonly FoundRoot[], story: Story): FoundRoot | null {
  const [first, ...others] = known
  if (first === undefined) return null
  const isFirst = others.every(({ article }) => {
    if (first.article === null || article === null) return false
    return story.isBefore(first.article, article) || areLinked(article, first.article, story)
  })
  return isFirst ? first : null
}
