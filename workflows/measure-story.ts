import type { ReadingStamp } from '#domain/analysis'
import type { Selection } from '#domain/selection'
import type { StorySummary } from '#domain/story'
import { measureOf } from '#measures/all'
import { isInDenominator, type Measure } from '#measures/measure'
import { readersOfStory } from '#store/analyses'
import type { Database } from '#store/db'
import { listStories } from '#store/stories'
import { defaultSelection } from './read-selection'
import { reviewedShare } from './reviewed-share'
import type { ReviewedShare } from './view-judgements/judgement-view'
import { type CopiesDone, countSelected, selectReadings } from './view-story/select-readings'
import { shareOf } from './view-story/share-of'
import type { Share } from './view-story/story-view'
import { openWorkspace } from './workspace'

/** A measure counted over one story: article by article, and as a whole. */
export interface StoryMeasure {
  storyId: string
  title: string
  measure: string
  /** By whom the articles were read; more than one, and nothing is added up. */
  readers: ReadingStamp[]
  /** What was asked to be left out, and what was done about copies. */
  selection: Pick<Selection, 'copies' | 'incidental' | 'confidence' | 'reading'>
  copies: CopiesDone
  /** How many of the story's attributions people have judged. */
  reviewed: ReviewedShare
  /** Null when the articles were read by different engines, whose numbers are not to be mixed. */
  total: Share | null
  /** Where both readings are asked for: the total of the reviewed one, and `total` is the machine's. */
  beside: Share | null
  articles: { articleId: string; outlet: string; title: string; count: number; outOf: number }[]
}

export type MeasureOutcome =
  | { outcome: 'measured'; stories: StoryMeasure[] }
  | { outcome: 'no-such-measure' }
  | { outcome: 'no-such-story' }

/** Counts one measure over one story, or over every story of the workspace. */
export async function measureStory(
  measureId: string,
  storyId: string | undefined,
  selection: Selection = defaultSelection,
): Promise<MeasureOutcome> {
  const measure = measureOf(measureId)
  if (!measure) return { outcome: 'no-such-measure' }
  const { db } = await openWorkspace()
  const stories = (await listStories(db)).filter(
    (story) => storyId === undefined || story.id === storyId || story.title === storyId,
  )
  if (storyId !== undefined && stories.length === 0) return { outcome: 'no-such-story' }
  const measured = await Promise.all(
    stories.map((story) => measureOne(db, story, measure, selection)),
  )
  return { outcome: 'measured', stories: measured }
}

async function measureOne(
  db: Database,
  { id: storyId, title }: StorySummary,
  measure: Measure,
  selection: Selection,
): Promise<StoryMeasure> {
  const { copies, incidental, confidence, reading } = selection
  const [readers, reviewed, own] = await Promise.all([
    readersOfStory(db, storyId),
    reviewedShare({ storyId }),
    countOne(db, storyId, measure, selection),
  ])
  const beside =
    reading === 'both'
      ? (await countOne(db, storyId, measure, { ...selection, reading: 'reviewed' })).counts
      : null
  const isOne = readers.length <= 1
  return {
    storyId,
    title,
    measure: measure.id,
    readers,
    selection: { copies, incidental, confidence, reading },
    copies: own.copies,
    reviewed,
    total: isOne ? shareOf(measure, own.counts) : null,
    beside: beside && isOne ? shareOf(measure, beside) : null,
    articles: own.counts.map(({ article, counted, cases }) => ({
      articleId: article.id,
      outlet: article.outlet,
      title: article.title,
      count: counted,
      outOf: cases,
    })),
  }
}

async function countOne(db: Database, storyId: string, measure: Measure, selection: Selection) {
  const selected = await selectReadings(db, storyId, selection)
  const rows = await countSelected(db, { storyId, selected }, selection, [measure])
  const sum = (articleId: string, key: 'counted' | 'cases') =>
    rows
      .filter((row) => row.articleId === articleId && isInDenominator(measure, row.part))
      .reduce((n, row) => n + row[key], 0)
  const counts = selected.read.map(({ article }) => ({
    article,
    outletId: article.outletId,
    counted: sum(article.id, 'counted'),
    cases: sum(article.id, 'cases'),
  }))
  return { copies: selected.copies, counts }
}
