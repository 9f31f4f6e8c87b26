import { possiblyFirst, rangeOf, type TimeRange } from '#comparison/time-range'
import type { SharedClaim } from '#domain/comparison'
import type { FirstMover, Timeline, TimelineArticle } from './comparison-rows'
import { addressWith, type PageAddress } from './page-choice'
import { copiedOutlet, outletOf, type StoryIndex } from './story-index'

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
  const first = possiblyFirst(known)
  const marks = known
    .map((mark) => ({ ...mark, isFirst: first.includes(mark) }))
    .sort((a, b) => a.range.from - b.range.from)
  return {
    claimId: claim.id,
    gist: claim.gist,
    first: [...new Set(marks.filter(({ isFirst }) => isFirst).map(({ outlet }) => outlet))],
    marks,
    href: addressWith(address, { claim: claim.id }, 'claim'),
  }
}
