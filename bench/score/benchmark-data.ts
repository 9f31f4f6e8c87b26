import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sourceKindSchema } from '#domain/source'
import { spanSchema } from '#domain/span'
import { readLines } from './read-lines'

const articleSchema = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  attributions: z.array(z.object({ source: spanSchema, cue: spanSchema, content: spanSchema })),
})
/** An article with every attribution that a trained person marked in it. */
export type LabelledArticle = z.infer<typeof articleSchema>

/** The labels' own words for a standing, and the codebook's. */
const standings = {
  anonymous: 'anonymous',
  genericGroup: 'generic',
  unnamedSpokesperson: 'spokesperson',
  identifiableByRole: 'identifiable_by_role',
  incidental: 'incidental',
} as const

const sourceItemSchema = z.object({
  article: z.string(),
  source: spanSchema,
  cue: spanSchema,
  content: spanSchema,
  kind: sourceKindSchema,
  standing: z
    .enum(Object.keys(standings) as (keyof typeof standings)[])
    .nullable()
    .transform((name) => (name === null ? null : standings[name])),
  weight: z.number(),
})
/**
 * One attribution whose source a trained person typed by the codebook. `weight` is how many
 * attributions of the corpus the item was drawn to stand for.
 */
export type LabelledSource = z.infer<typeof sourceItemSchema>

export interface BenchmarkData {
  /** Articles that were kept out of training. */
  development: LabelledArticle[]
  /** The articles of `sources` that are not among them. */
  others: LabelledArticle[]
  sources: LabelledSource[]
  /** `sha256:` of the three files: figures of other data are not compared. */
  checksum: string
}

const fileNames = {
  development: join('attributions', 'dev.jsonl'),
  training: join('attributions', 'train.jsonl'),
  sources: join('sources', 'open.jsonl'),
}

/**
 * Reads the benchmark data of a folder.
 * @throws when a line is not what the format says
 */
export function readBenchmarkData(folder: string): BenchmarkData {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const files = {
    development: read(fileNames.development),
    training: read(fileNames.training),
    sources: read(fileNames.sources),
  }
  const development = readLines(files.development).map((line) => articleSchema.parse(line))
  const sources = readLines(files.sources).map((line) => readSourceItem(line))
  const known = new Set(development.map(({ id }) => id))
  const wanted = new Set(sources.map(({ article }) => article).filter((id) => !known.has(id)))
  const others = readLines(files.training)
    .map((line) => articleSchema.parse(line))
    .filter(({ id }) => wanted.has(id))
  const hash = createHash('sha256')
  for (const text of Object.values(files)) hash.update(text)
  return { development, others, sources, checksum: `sha256:${hash.digest('hex')}` }
}

const drawnItemSchema = z.looseObject({
  class: z.unknown(),
  sampling: z.object({ weight: z.number() }).optional(),
})

function readSourceItem(line: unknown): LabelledSource {
  const item = drawnItemSchema.parse(line)
  return sourceItemSchema.parse({
    ...item,
    standing: item.class,
    weight: item.sampling?.weight ?? 1,
  })
}
