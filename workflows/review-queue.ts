import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Stretch } from '#domain/span'
import type { ArticleSummary } from '#domain/story'
import { analysesOfStory } from '#store/analyses'
import type { Database } from '#store/db'
import { storiesInDoubt } from '#store/reviewed-readings'
import { findStory } from '#store/stories'
import { type RankedMark, rankMarks } from './review-queue/rank-marks'
import { type ReviewedReading, reviewedReadings } from './reviewed-readings'
import type { ReviewItem, ReviewQueue } from './view-judgements/judgement-view'
import { openWorkspace } from './workspace'

const pageSize = 20
/** The workspace's queue looks through so many stories, those with the most claims in doubt. */
const mostStories = 50

/**
 * What is most worth a person's look, over a story or over the whole workspace (null): uncertain and
 * influential first. Null where there is no such story. Pages count from 1; one past the end is the last.
 */
export async function reviewQueue(of: {
  storyId: string | null
  /** An outlet by its id; all of them when it is left out or null. */
  outletId?: string | null
  page?: number
}): Promise<ReviewQueue | null> {
  const { db } = await openWorkspace()
  const chosen = await chooseStories(db, of.storyId)
  if (chosen === null) return null
  const ranked: {
    storyId: string
    mark: RankedMark
    article: ArticleSummary
    reading: Analysis
  }[] = []
  for (const storyId of chosen.ids) ranked.push(...(await rankStory(db, storyId)))
  const outlets = new Map(ranked.map(({ article }) => [article.outletId, article.outlet]))
  const asked = ranked
    .filter(({ article }) => !of.outletId || article.outletId === of.outletId)
    .sort((a, b) => b.mark.worth - a.mark.worth)
  const pages = Math.max(1, Math.ceil(asked.length / pageSize))
  const page = Math.min(pages, Math.max(1, Math.trunc(of.page ?? 1) || 1))
  const shown = asked.slice((page - 1) * pageSize, page * pageSize)
  const titles = new Map<string, string>()
  for (const storyId of new Set(shown.map((one) => one.storyId))) {
    titles.set(storyId, (await findStory(db, storyId))?.title ?? '')
  }
  return {
    items: shown.map(({ storyId, mark, article, reading }) =>
      toItem({ storyId, storyTitle: titles.get(storyId) ?? '' }, mark, article, reading),
    ),
    page,
    pages,
    total: asked.length,
    outlets: [...outlets]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    stories: { looked: chosen.ids.length, of: chosen.of },
  }
}

async function chooseStories(
  db: Database,
  storyId: string | null,
): Promise<{ ids: string[]; of: number } | null> {
  if (storyId === null) return storiesInDoubt(db, mostStories)
  return (await findStory(db, storyId)) ? { ids: [storyId], of: 1 } : null
}

async function rankStory(db: Database, storyId: string) {
  const [all, reviewed] = await Promise.all([
    analysesOfStory(db, storyId),
    reviewedReadings(db, { storyId }),
  ])
  const readings = new Map(
    all.map(({ article, analysis }) => {
      const own = reviewed.get(article.id)
      return [article.id, { article, own, reading: own?.reviewed ?? analysis }]
    }),
  )
  const ranked = rankMarks(
    [...readings].map(([articleId, { own, reading }]) => ({
      articleId,
      reading,
      ...decidedIn(own, reading),
    })),
  )
  return ranked.flatMap((mark) => {
    const found = readings.get(mark.articleId)
    return found ? { storyId, mark, article: found.article, reading: found.reading } : []
  })
}

/** Who disputes a source or a claim disputes every attribution that credits or makes it. */
function decidedIn(own: ReviewedReading | undefined, reading: Analysis) {
  const judged = own?.applied.judged ?? []
  const disputed = new Set(
    judged.filter((one) => one.isDisputed).map(({ mark: { of, id } }) => `${of} ${id}`),
  )
  const settled = judged.filter(
    ({ mark, state }) => mark.of === 'attribution' && state !== 'unjudged',
  )
  const isDisputed = ({ id, sourceId, claimId }: Attribution) =>
    disputed.has(`attribution ${id}`) ||
    disputed.has(`source ${sourceId}`) ||
    disputed.has(`claim ${claimId}`)
  return {
    settled: new Set(
      own?.wholeBy ? reading.attributions.map(({ id }) => id) : settled.map(({ mark }) => mark.id),
    ),
    disputed: new Set(reading.attributions.filter(isDisputed).map(({ id }) => id)),
  }
}

const mostWords = 200

function toItem(
  story: Pick<ReviewItem, 'storyId' | 'storyTitle'>,
  { attribution, confidence, moves, reasons }: RankedMark,
  article: ArticleSummary,
  reading: Analysis,
): ReviewItem {
  const stretch = sentencesAround(reading, attribution)
  const words = reading.text.slice(...stretch)
  return {
    ...story,
    articleId: article.id,
    title: article.title,
    outlet: article.outlet,
    mark: { of: 'attribution', id: attribution.id },
    words: words.length > mostWords ? `${words.slice(0, mostWords - 1)}…` : words,
    stretch,
    confidence,
    moves,
    reasons,
  }
}

function sentencesAround({ sentences }: Analysis, { source, cue, content }: Attribution): Stretch {
  const words = [...source, ...cue, ...content]
  const first = Math.min(...words.map(([start]) => start))
  const last = Math.max(...words.map(([, end]) => end))
  const touched = sentences.filter(([start, end]) => start < last && end > first)
  return [
    Math.min(first, ...touched.map(([start]) => start)),
    Math.max(last, ...touched.map(([, end]) => end)),
  ]
}
