import { COMPARISON_VERSION } from '#comparison/version'
import { codebookRows, codebookStamp } from '#domain/codebook'
import { ENGINE_VERSION } from '#engine/version'
import { allMeasures } from '#measures/all'
import { comparisonMeasures } from '#measures/count-comparison'
import comparisonScores from '../../comparison/scores.json'
import engineScores from '../../engine/scores.json'
import type { DataRow, PageData } from './page-data'

/** What every measure means, the codebook, and how often engine and comparison are right. */
export async function readMethod(): Promise<PageData> {
  const measures = [...allMeasures, ...comparisonMeasures].map(
    ({ id, title, question, counts, outOf, unit, caution }) => ({
      id,
      title,
      question,
      counts,
      outOf,
      unit,
      caution,
    }),
  )
  return {
    // The page tells what is installed, whatever has read the articles that are stored.
    readBy: { engines: [ENGINE_VERSION], codebooks: [codebookStamp.version] },
    comparison: COMPARISON_VERSION,
    document: {
      measures,
      codebookRows,
      accuracy: { engine: engineScores, comparison: comparisonScores },
    },
    tables: {
      measures,
      codebook: Object.entries(codebookRows).flatMap(([section, rows]) =>
        rows.map(({ term, rule }) => ({ section, term, rule })),
      ),
      accuracy: [
        ...figureRows('engine', engineScores),
        ...figureRows('comparison', comparisonScores),
      ],
    },
  }
}

function figureRows(
  of: string,
  scores: {
    figures: { id: string; what: string; value: number; low: number; high: number; on: string }[]
  },
): DataRow[] {
  return scores.figures.map(({ id, what, value, low, high, on }) => ({
    of,
    id,
    what,
    value,
    low,
    high,
    on,
  }))
}
