import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { stretchSchema } from '#domain/span'
import { readLines } from './read-lines'

const idSchema = z.union([z.string(), z.number().transform(String)])

const storySchema = z.object({ storyId: idSchema, articles: z.array(z.object({ id: idSchema })) })

const placeSchema = z.object({ article: z.string(), start: z.int(), end: z.int() })

const labelledClaimsSchema = z.object({
  storyId: idSchema,
  sentences: z.record(z.string(), z.array(stretchSchema)),
  claims: z.array(z.object({ members: z.array(placeSchema) })),
  nonPairs: z.array(z.object({ a: placeSchema, b: placeSchema })),
})

/** One part of the data: what the command line reads, and what a person says of it. */
interface Part<Label> {
  /** The file that the command line reads. */
  input: string
  labels: Label[]
  /** `sha256:` of both files. */
  checksum: string
}

/** The stories of a set, and the same articles without their story; null when a file is not there. */
export function readStories(folder: string, set: 'allsides' | 'basil') {
  return readPart(
    join(folder, 'stories', `${set}.flat.jsonl`),
    join(folder, 'stories', `${set}.jsonl`),
    storySchema,
  )
}

/** The articles of stories, and the claims that they share; null when a file is not there. */
export function readClaims(folder: string) {
  return readPart(
    join(folder, 'claims', 'articles.jsonl'),
    join(folder, 'claims', 'claims.jsonl'),
    labelledClaimsSchema,
  )
}

/** @throws when a line of the labels is not what the format says */
function readPart<Label>(
  input: string,
  labelFile: string,
  schema: z.ZodType<Label>,
): Part<Label> | null {
  if (!existsSync(input) || !existsSync(labelFile)) return null
  const texts = [input, labelFile].map((file) => readFileSync(file, 'utf8'))
  return {
    input,
    labels: readLines(texts[1]).map((line) => schema.parse(line)),
    checksum: checksumOf(texts),
  }
}

/** `sha256:` of texts, one after the other. */
export function checksumOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return `sha256:${hash.digest('hex')}`
}
