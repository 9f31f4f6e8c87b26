import type { Analysis } from '#domain/analysis'
import type { Selection } from '#domain/selection'
import type { ArticleSummary } from '#domain/story'
import { allMeasures } from '#measures/all'
import { countParts } from '#measures/count-reading'
import type { Measure } from '#measures/measure'
import { isWhole, narrowReading } from '#measures/narrow-reading'
import { analysesOfStory } from '#store/analyses'
import { comparisonInForce } from '#store/comparisons'
import type { Database } from '#store/db'
import { type CountRow, countsOfStory } from '#store/measure-counts'

/** What was done about copies: left out (how many), not asked for, or not known before a comparison. */
export type CopiesDone =
  | { state: 'collapsed'; leftOut: number }
  | { state: 'separate' }
  | { state: 'not-yet' }

/** A story's articles as a selection counts them, in order of publication. */
export interface SelectedReadings {
  copies: CopiesDone
  /** Ids of the articles that are left out as copies. */
  leftOut: string[]
  read: {
    article: ArticleSummary
    analysis: Analysis
    /** Of the analysis as it is stored, before it was narrowed. */
    analysisId: string
  }[]
}

/** The readings of a story without the copies and narrowed to what a selection counts. */
export async function selectReadings(
  db: Database,
  storyId: string,
  selection: Selection,
): Promise<SelectedReadings> {
  const all = await analysesOfStory(db, storyId)
  const { copies, leftOut } = await findCopies(
    db,
    { storyId, read: all.map(({ article }) => article.id) },
    selection,
  )
  const gone = new Set(leftOut)
  return {
    copies,
    leftOut,
    read: all
      .filter(({ article }) => !gone.has(article.id))
      .map(({ article, analysis, analysisId }) => ({
        article,
        analysis: narrowReading(analysis, selection),
        analysisId,
      })),
  }
}

/**
 * The counts of measures, of every one unless some are named: those that the store keeps, where the selection leaves readings whole.
 * What it does not keep, or not yet of an earlier analysis, the same pure functions count anew.
 */
export async function countSelected(
  db: Database,
  { storyId, selected }: { storyId: string; selected: SelectedReadings },
  selection: Selection,
  measures: readonly Measure[] = allMeasures,
): Promise<CountRow[]> {
  const { read, leftOut } = selected
  const ids = measures.map(({ id }) => id)
  const stored = isWhole(selection)
    ? await countsOfStory(db, { storyId, measures: ids, without: leftOut })
    : []
  const known = new Set(stored.map(({ articleId, measure }) => `${articleId} ${measure}`))
  const missing = read.flatMap(({ article, analysis }) => {
    const uncounted = measures.filter(({ id }) => !known.has(`${article.id} ${id}`))
    return countParts(analysis, uncounted).map((row) => ({
      ...row,
      articleId: article.id,
      outletId: article.outletId,
    }))
  })
  return [...stored, ...missing]
}

/** The copies by the comparison in force; one whose original is not among the articles counts as none. */
async function findCopies(
  db: Database,
  { storyId, read }: { storyId: string; read: string[] },
  { copies }: Selection,
): Promise<{ copies: CopiesDone; leftOut: string[] }> {
  if (copies === 'separate') return { copies: { state: 'separate' }, leftOut: [] }
  if (read.length < 2) return { copies: { state: 'collapsed', leftOut: 0 }, leftOut: [] }
  const kept = (await comparisonInForce(db, storyId))?.kept
  if (!kept) return { copies: { state: 'not-yet' }, leftOut: [] }
  const here = new Set(read)
  const leftOut = kept.document.comparison.articles
    .filter(({ id, readingOf }) => here.has(id) && readingOf !== null && here.has(readingOf))
    .map(({ id }) => id)
  return { copies: { state: 'collapsed', leftOut: leftOut.length }, leftOut }
}
