import type { Compared, SharedClaim } from '#domain/comparison'
import type { FirstMover, Timeline, TimelineArticle, TimeRange } from './comparison-rows'
import { addressWith, type PageAddress } from './page-choice'
import { copiedOutlet, outletOf, type StoryIndex } from './story-index'

const hour = 60 * 60 * 1000
const day = 24 * hour
const claimsOnTimeline = 10

/**
 * When each article appeared and who had each claim first. An article without a date, or with one after
 * `now`, is listed apart and never takes part in "first".
 * @param now milliseconds since 1970
 */
export function arrangeTimes(index: StoryIndex, address: PageAddress, now: number): Timeline {
  const articles = index.articles.map((article): TimelineArticle => {
    const range = rangeOf(article.publishedAt)
    return {
      articleId: article.id,
      outlet: outletOf(index, article.id),
      title: article.title,
      publishedAt: article.publishedAt,
      range: range && range.from <= now ? range : null,
      copyOf: copiedOutlet(index, article),
    }
  })
  const dated = new Map(
    articles.flatMap(({ articleId, range }) => (range ? [[articleId, range] as const] : [])),
  )
  const movers = index.comparison.claims
    .map((claim) => firstMoverOf(index, address, claim, dated))
    .filter((mover) => mover.marks.length > 1)
  return {
    articles: articles.filter(({ range }) => range !== null),
    undated: articles.filter(({ range }) => range === null),
    firstMovers: [...movers]
      .sort((a, b) => b.marks.length - a.marks.length)
      .slice(0, claimsOnTimeline),
    claims: movers.length,
  }
}

/** An instant, or a whole day, drawn as the day in UTC, for its zone is not known. */
export function rangeOf(publishedAt: Compared['publishedAt']): TimeRange | null {
  if (publishedAt === null) return null
  const from = Date.parse(publishedAt)
  if (Number.isNaN(from)) return null
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(publishedAt)
  return { from, to: isDay ? from + day : from, isDay }
}

function firstMoverOf(
  index: StoryIndex,
  address: PageAddress,
  claim: SharedClaim,
  dated: ReadonlyMap<string, TimeRange>,
): FirstMover {
  const carriers = [
    ...new Set(claim.members.filter(({ isDenial }) => !isDenial).map(({ article }) => article)),
  ]
  const known = carriers.flatMap((articleId) => {
    const range = dated.get(articleId)
    return range ? [{ articleId, outlet: outletOf(index, articleId), range }] : []
  })
  const earliestEnd = Math.min(...known.map(({ range }) => widest(range).to))
  const marks = known
    .map((mark) => ({ ...mark, isFirst: widest(mark.range).from <= earliestEnd }))
    .sort((a, b) => a.range.from - b.range.from)
  return {
    claimId: claim.id,
    gist: claim.gist,
    first: [...new Set(marks.filter(({ isFirst }) => isFirst).map(({ outlet }) => outlet))],
    marks,
    href: addressWith(address, { claim: claim.id }, 'claim'),
  }
}

/** A day of an unknown zone begins up to 14 hours before the day in UTC and ends up to 12 hours after it. */
export function widest({ from, to, isDay }: TimeRange): { from: number; to: number } {
  return isDay ? { from: from - 14 * hour, to: to + 12 * hour } : { from, to }
}
