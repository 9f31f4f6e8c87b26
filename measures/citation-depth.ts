import type { Comparison, SharedClaim } from '#domain/comparison'
import type { ComparisonMeasure } from './comparison-measure'

/** Through how many hands a claim went: the longest path of citations from a carrier to its root. */
export const citationDepth: ComparisonMeasure = {
  id: 'citation-depth',
  title: 'Longest way of a claim to its root',
  question: 'Through how many citations did a claim go at most, from its root to the last outlet?',
  counts: 'citations on the longest path to a root, credited or possible',
  outOf: 'shared claims whose root is known',
  unit: 'shared claim',
  caution:
    'Follows citations between articles that carry the claim; an article may cite another for something else. A path through an outlet that is not among these articles is not seen.',
  total: 'greatest',
  drawnAt: 'citations',
  cases: (comparison) => {
    const citedBy = readCitations(comparison)
    return comparison.claims.flatMap((claim) => {
      const roots = rootsOf(comparison, claim)
      if (roots.size === 0) return []
      return [{ id: claim.id, counted: deepest(claim, roots, citedBy), outOf: 1 }]
    })
  },
}

/** Whom each article cites; a copy cites what its original cites, and nobody cites itself. */
function readCitations({ articles, citations }: Comparison): (article: string) => Set<string> {
  const originals = new Map(articles.map(({ id, readingOf }) => [id, readingOf ?? id]))
  const originalOf = (id: string) => originals.get(id) ?? id
  const cited = new Map<string, Set<string>>()
  for (const citation of citations) {
    const [from, to] = [originalOf(citation.from), originalOf(citation.to)]
    if (from !== to) cited.set(from, (cited.get(from) ?? new Set()).add(to))
  }
  return (article) => cited.get(originalOf(article)) ?? new Set()
}

/** The articles, or the outlets outside the set, that a claim goes back to. */
function rootsOf({ roots }: Comparison, { id }: SharedClaim): Set<string> {
  return new Set(
    roots
      .filter(({ claimId }) => claimId === id)
      .flatMap((root) => root.article ?? root.outlet ?? []),
  )
}

/**
 * The longest path from a carrier of the claim to one of its roots, through carriers only. Where some
 * cite each other in a ring, the one nearest to the root is taken for the first of them, so that no
 * path goes round.
 */
function deepest(
  { members }: SharedClaim,
  roots: ReadonlySet<string>,
  citedBy: (article: string) => Set<string>,
): number {
  const carriers = new Set(
    members.filter(({ isDenial }) => !isDenial).map(({ article }) => article),
  )
  const nearest = leadingToRoots(carriers, roots, citedBy)
  const depths = new Map([...roots].map((root) => [root, 0]))
  const waiting = new Set(nearest.filter((article) => !roots.has(article)))
  while (waiting.size > 0) {
    const open = [...waiting]
    const isFree = (article: string) => ![...citedBy(article)].some((to) => waiting.has(to))
    const next = open.find(isFree) ?? open[0]
    const onward = [...citedBy(next)].flatMap((to) => depths.get(to) ?? [])
    depths.set(next, 1 + Math.max(...onward))
    waiting.delete(next)
  }
  return Math.max(0, ...depths.values())
}

/** The carriers from which a path leads to a root, those of the shortest path first. */
function leadingToRoots(
  carriers: ReadonlySet<string>,
  roots: ReadonlySet<string>,
  citedBy: (article: string) => Set<string>,
): string[] {
  const reached = new Set(roots)
  // What is added while it is walked through is walked through too: breadth first.
  for (const to of reached) {
    for (const article of carriers) if (citedBy(article).has(to)) reached.add(article)
  }
  return [...reached]
}
