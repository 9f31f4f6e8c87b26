import type { Analysis } from '#domain/analysis'
import { findArticle } from '#store/articles'
import type { Database } from '#store/db'
import { findStory } from '#store/stories'
import { type ReviewedReading, wholeReadings } from './reviewed-readings'
import { openWorkspace } from './workspace'

export type GoldOutcome =
  /** A line an article. */
  { outcome: 'exporting'; lines: AsyncIterable<string> } | { outcome: 'no-such-story' }

/**
 * The articles that people reviewed wholly, one a line, in the labels of the codebook and the spans of
 * an analysis (docs/gold-format.md). A scorer needs the words, so their full text is inside: it is for
 * the user's own machine, and nothing that is shared is made of it.
 */
export async function exportGold(of: { storyId: string | null }): Promise<GoldOutcome> {
  const { db } = await openWorkspace()
  if (of.storyId !== null && !(await findStory(db, of.storyId))) return { outcome: 'no-such-story' }
  return { outcome: 'exporting', lines: writeLines(db, of.storyId) }
}

async function* writeLines(db: Database, storyId: string | null): AsyncGenerator<string> {
  for await (const reading of wholeReadings(db, storyId)) {
    const found = await findArticle(db, reading.row.articleId)
    if (!found) continue
    const { title, outlet, publishedAt } = found.summary
    yield `${JSON.stringify({ id: reading.row.articleId, title, outlet, publishedAt, ...goldOf(reading) })}\n`
  }
}

/** What an analysis has and a person cannot vouch for, such as a confidence, is left out. */
function goldOf({ reviewed, row, wholeBy, machine }: ReviewedReading) {
  const { text, attributions, sources, assertions, codebook } = reviewed
  return {
    storyId: row.storyId,
    text,
    codebook,
    reviewedBy: wholeBy?.takenBy ?? null,
    reviewedAt: wholeBy?.takenAt ?? null,
    /** What the reviewer started from: gold made of a machine's reading leans towards it. */
    startedFrom: machine.engine,
    attributions: attributions.map(withoutDoubt),
    sources: sources.map(withoutDoubt),
    assertions,
  }
}

function withoutDoubt<One extends Analysis['attributions'][number] | Analysis['sources'][number]>({
  confidence: _,
  because: __,
  ...rest
}: One) {
  return rest
}
