import type { CodedAttribution, Coding } from '#domain/coding'
import { type Span, spanLength, spanOverlap } from '#domain/span'

/** One attribution of a text as several coders marked it. */
export interface CodedItem {
  /** What each coder marked, in the order of the codings; null where a coder marked nothing here. */
  marks: readonly (CodedAttribution | null)[]
  /** Where most agree that the content lies, for showing it: the mark that overlaps the others most. */
  shown: CodedAttribution
}

/** Contents that share half of the shorter are of one attribution, as the codebook has it for claims. */
const leastOverlap = 0.5

interface Mark {
  coder: number
  attribution: CodedAttribution
}

/**
 * Which marks of several coders are of the same attribution. Two can be when their contents overlap by
 * half of the shorter; of several that can, those whose content and source overlap most come together,
 * and nobody's two marks ever do. The order of the coders does not matter.
 * @param codings of one text, each by a coder of its own
 */
export function matchCodings(codings: readonly Coding[]): CodedItem[] {
  const groupOf = new Map<Mark, Set<Mark>>()
  const marks = codings.flatMap(({ attributions }, coder) =>
    attributions.map((attribution) => ({ coder, attribution })),
  )
  for (const mark of marks) groupOf.set(mark, new Set([mark]))
  for (const { a, b } of pairsOf(marks)) join(groupOf, a, b)
  return [...new Set(groupOf.values())]
    .map((group) => itemOf([...group], codings.length))
    .sort((a, b) => placeOf(a.shown) - placeOf(b.shown) || endOf(a.shown) - endOf(b.shown))
}

/** Pairs that can be the same, the likest first. */
function pairsOf(marks: readonly Mark[]): { a: Mark; b: Mark; likeness: number }[] {
  const inOrder = marks.toSorted((a, b) => placeOf(a.attribution) - placeOf(b.attribution))
  const pairs: { a: Mark; b: Mark; likeness: number }[] = []
  for (const [index, a] of inOrder.entries()) {
    const end = endOf(a.attribution)
    for (let next = index + 1; next < inOrder.length; next += 1) {
      const b = inOrder[next]
      if (placeOf(b.attribution) >= end) break
      if (a.coder !== b.coder && canBeOne(a.attribution, b.attribution))
        pairs.push({ a, b, likeness: likenessOf(a.attribution, b.attribution) })
    }
  }
  return pairs.sort(
    (p, q) =>
      q.likeness - p.likeness ||
      placeOf(p.a.attribution) - placeOf(q.a.attribution) ||
      endOf(p.a.attribution) - endOf(q.a.attribution),
  )
}

function join(groupOf: Map<Mark, Set<Mark>>, a: Mark, b: Mark): void {
  const [one, other] = [groupOf.get(a), groupOf.get(b)]
  if (!one || !other || one === other) return
  const coders = new Set([...one].map(({ coder }) => coder))
  if ([...other].some(({ coder }) => coders.has(coder))) return
  for (const mark of other) {
    one.add(mark)
    groupOf.set(mark, one)
  }
}

function itemOf(group: readonly Mark[], coders: number): CodedItem {
  const marks = Array.from({ length: coders }, (_, coder) => {
    return group.find((mark) => mark.coder === coder)?.attribution ?? null
  })
  const all = group.map(({ attribution }) => attribution)
  const closeness = (one: CodedAttribution) =>
    all.reduce((sum, other) => sum + likenessOf(one, other), 0)
  const [shown] = all.toSorted(
    (a, b) => closeness(b) - closeness(a) || placeOf(a) - placeOf(b) || endOf(a) - endOf(b),
  )
  return { marks, shown }
}

function canBeOne(a: CodedAttribution, b: CodedAttribution): boolean {
  const shorter = Math.min(spanLength(a.content), spanLength(b.content))
  return shorter > 0 && spanOverlap(a.content, b.content) >= leastOverlap * shorter
}

/** How alike two marks lie, 0 to 2: common content over all content, and the same of the sources. */
function likenessOf(a: CodedAttribution, b: CodedAttribution): number {
  return commonShare(a.content, b.content) + commonShare(a.source, b.source)
}

function commonShare(a: Span, b: Span): number {
  const common = spanOverlap(a, b)
  const all = spanLength(a) + spanLength(b) - common
  return all === 0 ? 1 : common / all
}

function placeOf({ content }: CodedAttribution): number {
  return content[0]?.[0] ?? 0
}

function endOf({ content }: CodedAttribution): number {
  return content.at(-1)?.[1] ?? 0
}
