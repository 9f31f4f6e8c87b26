import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { analysisSchema } from '#domain/analysis'
import { attributionSchema } from '#domain/attribution'
import { sourceSchema } from '#domain/source'
import { runAccording } from './run-according'

/** What of an analysis is scored. */
const scoredReadingSchema = z.object({
  ...analysisSchema.pick({ id: true, engine: true, sentences: true }).shape,
  attributions: z.array(
    attributionSchema.pick({
      source: true,
      cue: true,
      content: true,
      sourceId: true,
      confidence: true,
    }),
  ),
  sources: z.array(sourceSchema.pick({ id: true, kind: true, standing: true })),
})
export type ScoredReading = z.infer<typeof scoredReadingSchema>

/** Reads articles end to end, by the command line that people use, and gives their analyses by id. */
export async function analyseArticles(
  root: string,
  articles: readonly { id: string; title?: string; text: string }[],
): Promise<Map<string, ScoredReading>> {
  const folder = mkdtempSync(join(tmpdir(), 'according-score-'))
  try {
    const file = join(folder, 'articles.jsonl')
    writeFileSync(
      file,
      articles.map(({ id, title, text }) => JSON.stringify({ id, title, text })).join('\n'),
    )
    return await readAnalyses(root, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readAnalyses(root: string, file: string): Promise<Map<string, ScoredReading>> {
  const analyses = new Map<string, ScoredReading>()
  for await (const line of runAccording(root, ['analyze', '--jsonl', file])) {
    const analysis = scoredReadingSchema.parse(line)
    analyses.set(analysis.id, analysis)
  }
  return analyses
}
