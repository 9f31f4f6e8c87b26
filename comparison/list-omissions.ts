import type { ComparedArticle, Comparison, SharedClaim } from '#domain/comparison'
import type { OutletDifference } from '#domain/omission'
import type { RosterRow } from '#domain/roster'
import type { Stretch } from '#domain/span'
import { countOutlets } from './list-sources'
import { outletKeyOf } from './outlet-name'

/** What "most of the others" is said of: with fewer other outlets it would be said of one. */
const leastOthers = 2

/**
 * How the texts of each outlet differ from the others': shared claims that most others carry and it does
 * not, claims and named sources that stand in its texts alone. Facts about texts, in the order of the
 * outlets' first articles. Copies are their original's reading, so an outlet that printed copies alone
 * has no entry and is not counted among the others.
 */
export function listOmissions(
  comparison: Comparison,
  articles: readonly ComparedArticle[],
  roster: readonly RosterRow[],
): OutletDifference[] {
  const originals = new Set(
    comparison.articles.filter(({ readingOf }) => readingOf === null).map(({ id }) => id),
  )
  const byOutlet = new Map<string, ComparedArticle[]>()
  for (const article of articles) {
    if (!originals.has(article.id)) continue
    byOutlet.set(outletKeyOf(article), [...(byOutlet.get(outletKeyOf(article)) ?? []), article])
  }
  const keys = new Map(articles.map((article) => [article.id, outletKeyOf(article)]))
  const carriers = comparison.claims.map((claim) => carriersOf(claim, keys, originals))
  const others = byOutlet.size - 1
  return [...byOutlet].map(([key, own]) => ({
    outlet: own[0].outlet ?? 'Outlet unknown',
    articles: own.length,
    absent: comparison.claims.flatMap(({ id, gist }, index) => {
      const { speaking, carrying } = carriers[index]
      const isMost = others >= leastOthers && carrying.size * 2 > others
      if (speaking.has(key) || !isMost) return []
      return { claimId: id, gist, carriedBy: carrying.size, outOf: others }
    }),
    onlyHere: own.flatMap((article) => claimsOnlyIn(article, key, comparison, carriers)),
    quotedOnlyHere: own.flatMap((article) => quotedOnlyIn(article, roster)),
  }))
}

/** Outlets that speak of a claim at all, and those of them that carry it and do not only deny it. */
interface Carriers {
  speaking: Set<string>
  carrying: Set<string>
}

function carriersOf(
  { members }: SharedClaim,
  keys: ReadonlyMap<string, string>,
  originals: ReadonlySet<string>,
): Carriers {
  // Who printed a copy speaks of the claim, and is not one more outlet that carries it.
  const keyOfMember = ({ article }: { article: string }) => keys.get(article) ?? ''
  const carrying = members.filter(({ article, isDenial }) => !isDenial && originals.has(article))
  return {
    speaking: new Set(members.map(keyOfMember)),
    carrying: new Set(carrying.map(keyOfMember)),
  }
}

function claimsOnlyIn(
  { id, analysis }: ComparedArticle,
  key: string,
  { claims, perhapsSame }: Comparison,
  carriers: readonly Carriers[],
): OutletDifference['onlyHere'] {
  // What other outlets state too, or perhaps state.
  const taken: Stretch[] = [
    ...claims.flatMap(({ members }, index) =>
      [...carriers[index].speaking].every((other) => other === key)
        ? []
        : members
            .filter(({ article }) => article === id)
            .map(({ start, end }): Stretch => [start, end]),
    ),
    ...perhapsSame
      .flatMap(({ a, b }) => [a, b])
      .filter(({ article }) => article === id)
      .map(({ start, end }): Stretch => [start, end]),
  ]
  const told = [
    ...analysis.attributions
      .filter(({ claim }) => claim !== null)
      .map(({ claimId, content, id: own }) => ({ claimId: claimId ?? own, span: content })),
    ...analysis.assertions.map(({ claimId, span, id: own }) => ({ claimId: claimId ?? own, span })),
  ]
  const byClaim = new Map<string, Stretch[][]>()
  for (const { claimId, span } of told) {
    byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), span])
  }
  return [...byClaim.values()]
    .filter((spans) => !spans.flat().some((stretch) => taken.some((one) => overlap(stretch, one))))
    .flatMap(([first]) => {
      const at = first[0]
      if (at === undefined) return []
      const end = first[first.length - 1][1]
      return { words: analysis.text.slice(at[0], end), article: id, at: [at[0], end] as Stretch }
    })
    .sort((a, b) => a.at[0] - b.at[0])
}

/**
 * Named sources whose words are quoted in this outlet alone. An unnamed one may be anyone's, and a name
 * that stands twice in the roster was left apart in doubt: of both nobody can say that they speak here only.
 */
function quotedOnlyIn(
  { id, analysis }: ComparedArticle,
  roster: readonly RosterRow[],
): OutletDifference['quotedOnlyHere'] {
  return roster.flatMap((row) => {
    const mention = row.mentions.find(({ article }) => article === id)
    if (!mention?.at || row.name === null || countOutlets(row) > 1) return []
    if (mention.kind !== 'named_person' && mention.kind !== 'named_org') return []
    if (roster.some((other) => other !== row && areAlike(other.name, row.name))) return []
    const isFirst = row.mentions[0] === mention
    const isQuoted = analysis.attributions.some(
      ({ sourceId, form }) => sourceId === mention.sourceId && form !== 'indirect',
    )
    return isFirst && isQuoted ? { words: row.label, article: id, at: mention.at } : []
  })
}

function areAlike(one: string | null, other: string | null): boolean {
  const last = (name: string | null) => name?.toLowerCase().split(/\s+/).at(-1)
  return one !== null && last(one) === last(other)
}

function overlap([start, end]: Stretch, [from, to]: Stretch): boolean {
  return start < to && from < end
}
