import { outletKeyOf } from '#comparison/outlet-name'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { OutletDifference } from '#domain/omission'
import { type OriginGroup, originGroup, originGroups } from '../arrange-comparison/origin-group'
import { type FactId, type FactLink, fact, type ParagraphFact } from './paragraph-fact'

/**
 * The facts of the paragraph that the texts give when they are held side by side: how many known
 * origins, how far the wording grew, what one outlet alone has, and who is copied.
 */
export function compareFacts(
  comparison: Comparison,
  differences: readonly OutletDifference[],
): ParagraphFact[] {
  const { claims } = comparison
  return [
    ...(claims.length === 0
      ? [fact('sharedNone', {})]
      : [sharedFact(comparison), originsFact(claims), grownFact(claims)]),
    ...aloneFacts(differences),
    ...copyFacts(comparison),
    ...citedFacts(comparison),
  ]
}

function sharedFact({ claims, articles }: Comparison): ParagraphFact {
  const outletOf = new Map(articles.map((article) => [article.id, outletKeyOf(article)]))
  const outlets = Math.max(
    ...claims.map(
      ({ members }) =>
        new Set(
          members.filter(({ isDenial }) => !isDenial).map(({ article }) => outletOf.get(article)),
        ).size,
    ),
  )
  const link = { query: {}, anchor: 'claims', count: claims.length }
  return fact('shared', { claims: claims.length, outlets }, { link })
}

const originFacts: Record<OriginGroup, FactId> = {
  several: 'originsSeveral',
  possible: 'originsPossible',
  unknown: 'originsUnknown',
  unnamed: 'originsUnnamed',
  one: 'originsOne',
}

/** Every shared claim is in exactly one of the groups, so that the counts add up. */
function originsFact(claims: readonly SharedClaim[]): ParagraphFact {
  const items = originGroups.flatMap((group) => {
    const counted = claims.filter((claim) => originGroup(claim) === group).length
    const link: FactLink = { query: { origins: group }, anchor: 'claims', count: counted }
    return counted > 0 ? [fact(originFacts[group], { counted }, { link })] : []
  })
  return fact('origins', { claims: claims.length }, { items })
}

/** A drift is known only where the origin is. */
function grownFact(claims: readonly SharedClaim[]): ParagraphFact {
  const most = claims
    .map(({ id, members }) => ({
      id,
      steps: Math.max(0, ...members.map(({ drift }) => drift ?? 0)),
    }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => b.steps - a.steps)
  if (most.length === 0) return fact('grownNone', {})
  const link = { query: { claim: most[0].id }, anchor: 'drift', count: 1 }
  return fact('grown', { counted: most.length, steps: most[0].steps, scale: 5 }, { link })
}

function aloneFacts(differences: readonly OutletDifference[]): ParagraphFact[] {
  if (differences.length < 2) return []
  const counted = differences.reduce((sum, { onlyHere }) => sum + onlyHere.length, 0)
  if (counted === 0) return []
  const link = { query: { whole: 'differences' }, anchor: 'differences', count: counted }
  return [fact('alone', { counted }, { link })]
}

function copyFacts({ articles }: Comparison): ParagraphFact[] {
  const counted = articles.filter(({ readingOf }) => readingOf !== null).length
  if (counted === 0) return []
  return [fact('copies', { counted }, { link: { query: {}, anchor: 'copies', count: counted } })]
}

/** More outlets than these with equally many citations are counted and not listed. */
const mostNames = 3

/** Who is cited by most articles, with and without credit; an article of the same outlet does not count. */
function citedFacts({ articles, citations }: Comparison): ParagraphFact[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]))
  const citing = new Map<string, { credited: Set<string>; possible: Set<string> }>()
  for (const { from, to, credited } of citations) {
    const cited = outlets.has(to) ? outlets.get(to) : to
    if (!cited || cited === outlets.get(from)) continue
    const own = citing.get(cited) ?? { credited: new Set(), possible: new Set() }
    own[credited ? 'credited' : 'possible'].add(from)
    citing.set(cited, own)
  }
  const most = Math.max(0, ...[...citing.values()].map(({ credited }) => credited.size))
  if (most === 0) return []
  const cited = [...citing].filter(([, { credited }]) => credited.size === most)
  const link = { query: {}, anchor: 'citations', count: most * cited.length }
  if (cited.length > mostNames) {
    return [fact('citedEvenly', { outlets: cited.length, articles: most }, { link })]
  }
  const possible = new Set(
    cited.flatMap(([, own]) => [...own.possible].filter((from) => !own.credited.has(from))),
  ).size
  const names = cited.map(([outlet]) => outlet)
  return [fact('citedMost', { outlets: cited.length, articles: most, possible }, { names, link })]
}
