import type { ReadingStamp } from '#domain/analysis'
import type { Selection } from '#domain/selection'
import { measureOf } from '#measures/all'
import { isInDenominator } from '#measures/measure'
import { readersOfStory } from '#store/analyses'
import { listStories } from '#store/stories'
import { defaultSelection } from './read-selection'
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
  selection: Pick<Selection, 'copies' | 'incidental' | 'confidence'>
  copies: CopiesDone
  /** Null when the articles were read by different engines, whose numbers are not to be mixed. */
  total: Share | null
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
  const { copies, incidental, confidence } = selection
  const { db } = await openWorkspace()
  const stories = (await listStories(db)).filter(
    (story) => storyId === undefined || story.id === storyId || story.title === storyId,
  )
  if (storyId !== undefined && stories.length === 0) return { outcome: 'no-such-story' }
  const measured = await Promise.all(
    stories.map(async (story) => {
      const [selected, readers] = await Promise.all([
        selectReadings(db, story.id, selection),
        readersOfStory(db, story.id),
      ])
      const rows = await countSelected(db, { storyId: story.id, selected }, selection, [measure])
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
      return {
        storyId: story.id,
        title: story.title,
        measure: measure.id,
        readers,
        selection: { copies, incidental, confidence },
        copies: selected.copies,
        total: readers.length > 1 ? null : shareOf(measure, counts),
        articles: counts.map(({ article, counted, cases }) => ({
          articleId: article.id,
          outlet: article.outlet,
          title: article.title,
          count: counted,
          outOf: cases,
        })),
      }
    }),
  )
  return { outcome: 'measured', stories: measured }
}
