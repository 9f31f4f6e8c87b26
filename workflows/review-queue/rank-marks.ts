import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { isAnonymous } from '#domain/source-family'
import { claimsOf, type Support } from '#measures/claims-of-reading'
import { firmFrom } from '#measures/confidence'
import type { ReviewItem, ReviewReason } from '../view-judgements/judgement-view'

/** One article as the queue looks at it. */
export interface ArticleToRank {
  articleId: string
  reading: Analysis
  /** Ids of attributions that need no look: somebody decided about them. */
  settled: ReadonlySet<string>
  disputed: ReadonlySet<string>
}

/** One mark with its worth; the more, the sooner it is shown. */
export interface RankedMark extends Pick<ReviewItem, 'confidence' | 'moves' | 'reasons'> {
  articleId: string
  attribution: Attribution
  worth: number
}

/** What moves no number is still worth a look in the order of its doubt. */
const leastMove = 0.01
const weightOf = { headline: 3, lead: 2, body: 1 } as const
/** A claim that rests on one attribution falls with it. */
const onlySupport = 1.5
/** What somebody disputes comes before all that only the machine doubts. */
const ofDispute = 1_000

/**
 * What is most worth a person's look in one story: doubt times influence. Doubt is the chance that the
 * mark or its source is read wrong. Influence is how far the share of claims that rest only on anonymous
 * sources would move, were it wrong, weighed by where it stands and whether the claim has another support.
 */
export function rankMarks(articles: readonly ArticleToRank[]): RankedMark[] {
  const claims = articles.flatMap(({ reading }) => claimsOf(reading))
  const from = { count: claims.filter(isOnlyAnonymous).length, outOf: claims.length }
  return articles
    .flatMap((article) => rankArticle(article, from))
    .sort((a, b) => b.worth - a.worth || (placeKey(a) < placeKey(b) ? -1 : 1))
}

function placeKey({ articleId, attribution }: RankedMark): string {
  return `${articleId} ${attribution.id}`
}

interface Count {
  count: number
  outOf: number
}

function rankArticle(
  { articleId, reading, settled, disputed }: ArticleToRank,
  from: Count,
): RankedMark[] {
  const sources = new Map(reading.sources.map((source) => [source.id, source]))
  const claims = new Map(claimsOf(reading).map((claim) => [claim.id, claim.supports]))
  return reading.attributions
    .filter(({ id }) => disputed.has(id) || !settled.has(id))
    .map((attribution) => {
      const source = sources.get(attribution.sourceId ?? '') ?? null
      const isDisputed = disputed.has(attribution.id)
      const supports = claims.get(attribution.claimId ?? '') ?? []
      const to = ifWrong(attribution, supports, from)
      const isOnly = supports.length === 1 && supports[0].attribution === attribution
      const confidence = attribution.confidence * (source?.confidence ?? 1)
      const influence =
        (leastMove + moved(from, to)) *
        weightOf[attribution.prominence] *
        (isOnly ? onlySupport : 1)
      return {
        articleId,
        attribution,
        confidence,
        moves: { from, to },
        reasons: reasonsOf(attribution, source, { isOnly, isDisputed }),
        worth: (1 - confidence) * influence + (isDisputed ? ofDispute : 0),
      }
    })
    .filter(({ worth }) => worth > 0)
}

function isOnlyAnonymous({ supports }: { supports: readonly Support[] }): boolean {
  return supports.every(({ source }) => isAnonymous(source))
}

/** The headline number if the attribution were none, or its source of the other family: whichever is further. */
function ifWrong(attribution: Attribution, supports: readonly Support[], from: Count): Count {
  if (!supports.some((one) => one.attribution === attribution)) return from
  const now = supports.every(({ source }) => isAnonymous(source))
  const others = supports.filter((one) => one.attribution !== attribution)
  const own = supports.find((one) => one.attribution === attribution)
  const othersAll = others.every(({ source }) => isAnonymous(source))
  const withFlag = (isCounted: boolean): Count => ({
    count: from.count + Number(isCounted) - Number(now),
    outOf: from.outOf,
  })
  const gone =
    others.length === 0
      ? { count: from.count - Number(now), outOf: from.outOf - 1 }
      : withFlag(othersAll)
  const other = withFlag(othersAll && !isAnonymous(own?.source ?? null))
  return moved(from, gone) > moved(from, other) ? gone : other
}

function moved(from: Count, to: Count): number {
  return Math.abs(shareOf(to) - shareOf(from))
}

function shareOf({ count, outOf }: Count): number {
  return outOf === 0 ? 0 : count / outOf
}

function reasonsOf(
  { confidence, prominence }: Attribution,
  source: Source | null,
  { isOnly, isDisputed }: { isOnly: boolean; isDisputed: boolean },
): ReviewReason[] {
  const reasons: [ReviewReason, boolean][] = [
    ['disputed', isDisputed],
    ['uncertain', confidence < firmFrom],
    ['uncertain-source', source !== null && source.confidence < firmFrom],
    ['uncertain-merge', source?.merge === 'uncertain'],
    ['headline', prominence === 'headline'],
    ['lead', prominence === 'lead'],
    ['only-support', isOnly],
    ['anonymous', isAnonymous(source)],
  ]
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason)
}
