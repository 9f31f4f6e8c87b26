import type { Comparison } from '#domain/comparison'
import type { Indicator } from '#domain/indicator'
import type { Stretch } from '#domain/span'
import { outletKeyOf } from './outlet-name'

/** An article whose loaded and hedged wording was found; offsets index its text, those of a headline its title. */
export interface IndicatedArticle {
  id: string
  title: string
  sentences: readonly Stretch[]
  indicators: readonly Indicator[]
}

/** Where an article states a fact: the sentences, or its whole headline. */
export interface FactPlace {
  article: string
  place: Stretch
}

/** One wording beside how the other outlets word the same fact. */
export interface UnusualWording extends FactPlace {
  /** The shared claim that is worded, or null for a headline beside the other headlines. */
  claimId: string | null
  indicator: Indicator
  /** How many outlets word the fact, and how many of them with such wording in that voice, this one among them. */
  outlets: number
  using: number
  /** In bits; null where fewer than three outlets word the fact. For putting in order, not for showing. */
  surprise: number | null
  /** How those outlets word it that do without: for each its first place. */
  others: FactPlace[]
}

/** With two outlets neither is the usual one. */
const leastOutlets = 3
/** What is believed of an outlet before it is read: one that is undecided, and one like the whole story. */
const priorOutlets = 2

interface Statement extends FactPlace {
  outlet: string
  indicators: Indicator[]
}

interface Fact {
  claimId: string | null
  statements: Statement[]
  outlets: Set<string>
  /** The outlets that use a kind of wording, by kind and voice. */
  users: Map<string, Set<string>>
}

/**
 * Loaded and hedged wording of facts that two or more outlets word, the most unusual first. Wording is of
 * one kind when class and voice are the same. Its surprise is −log₂ of the share expected of the other
 * outlets on the fact, (k + ½ + p) / (n + 2): k of n others use the kind, ½ is Jeffreys' undecided outlet,
 * and p, the kind's rate over all facts of the story, one more. That is a smoothed rate with an informative
 * prior, as Monroe, Colaresi and Quinn 2008 ("Fightin' words") have it, for outlets in place of words.
 * Copies word nothing of their own, and an outlet counts once however many articles it has. A wording
 * that stands in several facts is listed with the one where it is the most unusual.
 */
export function findUnusualWording(
  { articles, claims }: Pick<Comparison, 'articles' | 'claims'>,
  indicated: readonly IndicatedArticle[],
): UnusualWording[] {
  const originals = articles.filter(({ readingOf }) => readingOf === null)
  const byId = new Map(indicated.map((article) => [article.id, article]))
  const outletById = new Map(originals.map((article) => [article.id, outletKeyOf(article)]))
  const facts = [
    gatherFact(
      null,
      originals.flatMap(({ id, title }) => [{ article: id, place: [0, title.length] as Stretch }]),
      byId,
      outletById,
    ),
    ...claims.map(({ id, members }) =>
      gatherFact(
        id,
        members.map(({ article, start, end }) => ({
          article,
          place: sentencesAround(byId.get(article), [start, end]),
        })),
        byId,
        outletById,
      ),
    ),
  ].filter(({ outlets }) => outlets.size > 1)
  const rateOf = rates(facts)
  const order = new Map(articles.map(({ id }, index) => [id, index]))
  const rows = facts
    .flatMap((fact) => wordingsOf(fact, rateOf))
    .sort(
      (a, b) =>
        (b.surprise ?? -1) - (a.surprise ?? -1) ||
        (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
        a.indicator.stretch[0] - b.indicator.stretch[0],
    )
  return firstOfEach(rows)
}

function gatherFact(
  claimId: string | null,
  places: readonly FactPlace[],
  byId: ReadonlyMap<string, IndicatedArticle>,
  outletById: ReadonlyMap<string, string>,
): Fact {
  const statements = places.flatMap(({ article, place }): Statement[] => {
    const outlet = outletById.get(article)
    const own = byId.get(article)
    if (outlet === undefined || own === undefined) return []
    const indicators = own.indicators.filter(
      ({ prominence, stretch: [start, end] }) =>
        (prominence === 'headline') === (claimId === null) && start >= place[0] && end <= place[1],
    )
    return [{ article, place, outlet, indicators }]
  })
  const users = new Map<string, Set<string>>()
  for (const { outlet, indicators } of statements) {
    for (const indicator of indicators) {
      const kind = kindOf(indicator)
      users.set(kind, (users.get(kind) ?? new Set()).add(outlet))
    }
  }
  return { claimId, statements, outlets: new Set(statements.map(({ outlet }) => outlet)), users }
}

function kindOf(indicator: Indicator): string {
  return `${indicator.class} ${indicator.voice}`
}

/** How often outlets use a kind of wording, over all facts: each outlet counts once a fact. */
function rates(facts: readonly Fact[]): (kind: string) => number {
  const worded = facts.reduce((sum, { outlets }) => sum + outlets.size, 0)
  const used = new Map<string, number>()
  for (const { users } of facts) {
    for (const [kind, outlets] of users) used.set(kind, (used.get(kind) ?? 0) + outlets.size)
  }
  return (kind) => (used.get(kind) ?? 0) / worded
}

function wordingsOf(
  { claimId, statements, outlets, users }: Fact,
  rateOf: (kind: string) => number,
): UnusualWording[] {
  return statements.flatMap(({ article, place, indicators }) =>
    indicators.map((indicator): UnusualWording => {
      const kind = kindOf(indicator)
      const using = users.get(kind) ?? new Set()
      const expected = (using.size - 1 + 0.5 + rateOf(kind)) / (outlets.size - 1 + priorOutlets)
      return {
        claimId,
        article,
        place,
        indicator,
        outlets: outlets.size,
        using: using.size,
        surprise: outlets.size < leastOutlets ? null : -Math.log2(expected),
        others: firstOfOutlets(statements.filter(({ outlet }) => !using.has(outlet))),
      }
    }),
  )
}

function firstOfOutlets(statements: readonly Statement[]): FactPlace[] {
  const first = new Map<string, FactPlace>()
  for (const { outlet, article, place } of statements) {
    if (!first.has(outlet)) first.set(outlet, { article, place })
  }
  return [...first.values()]
}

function firstOfEach(rows: readonly UnusualWording[]): UnusualWording[] {
  const seen = new Set<string>()
  return rows.filter(({ article, indicator: { prominence, stretch } }) => {
    const key = `${article} ${prominence === 'headline'} ${stretch}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A statement may be a part of its sentence; who says it, and how, stands around it. */
function sentencesAround(article: IndicatedArticle | undefined, [start, end]: Stretch): Stretch {
  const around = (article?.sentences ?? []).filter(([from, to]) => from < end && start < to)
  return [
    Math.min(start, ...around.map(([from]) => from)),
    Math.max(end, ...around.map(([, to]) => to)),
  ]
}
