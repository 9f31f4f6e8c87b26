import { readersOfStory } from '#store/analyses'
import { findStory, storyIdsAfter } from '#store/stories'
import { describeExport, type ExportHeader } from './export-dataset/describe-export'
import { listRows, type StoryToExport } from './export-dataset/list-rows'
import { storyToExport } from './export-dataset/story-to-export'
import { tableNames } from './export-dataset/tables'
import { annotateStory, closeCollection, openCollection } from './export-dataset/write-annotations'
import { zipTables } from './export-dataset/write-files'
import { engineStamp } from './load-engine'
import { reviewedShare } from './reviewed-share'
import { openWorkspace } from './workspace'

/** The formats of an export: its media type, and how its file's name ends. */
export const exportFormats = {
  csv: { media: 'application/zip', ending: 'csv.zip' },
  json: { media: 'application/json', ending: 'json' },
  jsonl: { media: 'application/jsonl', ending: 'jsonl' },
  parquet: { media: 'application/zip', ending: 'parquet.zip' },
  annotations: { media: 'application/ld+json', ending: 'annotations.jsonld' },
} as const
export type ExportFormat = keyof typeof exportFormats

/** Whether that is a format of an export. */
export function isExportFormat(value: string): value is ExportFormat {
  return Object.hasOwn(exportFormats, value)
}

export type ExportOutcome =
  | { outcome: 'exporting'; fileName: string; media: string; parts: AsyncIterable<Uint8Array> }
  | { outcome: 'no-such-story' }

/**
 * Everything that was read of one story or of the whole workspace, with codebook, engine and the
 * detector's accuracy inside, in pieces of the file: memory holds one story at a time. Words of an
 * article are within the caps of `capSnippets`; its text is in no format.
 */
export async function exportDataset(from: {
  format: ExportFormat
  storyId: string | null
  madeAt: string
}): Promise<ExportOutcome> {
  const { format, storyId, madeAt } = from
  const { db } = await openWorkspace()
  if (storyId !== null && !(await findStory(db, storyId))) return { outcome: 'no-such-story' }
  const [engine, readers, reviewed] = await Promise.all([
    engineStamp(),
    readersOfStory(db, storyId),
    reviewedShare(storyId === null ? 'workspace' : { storyId }),
  ])
  const header = describeExport({ madeAt, storyId, engine, readers, reviewed })
  const { media, ending } = exportFormats[format]
  return {
    outcome: 'exporting',
    fileName: `according-${storyId?.slice(0, 8) ?? 'workspace'}.${ending}`,
    media,
    parts: write(format, header, storiesOf(storyId)),
  }
}

async function* storiesOf(storyId: string | null): AsyncGenerator<StoryToExport> {
  const { db } = await openWorkspace()
  let ids = storyId === null ? await storyIdsAfter(db, '') : [storyId]
  while (ids.length > 0) {
    for (const id of ids) {
      const story = await storyToExport(id)
      if (story) yield story
    }
    ids = storyId === null ? await storyIdsAfter(db, ids[ids.length - 1]) : []
  }
}

function write(
  format: ExportFormat,
  header: ExportHeader,
  stories: AsyncIterable<StoryToExport>,
): AsyncIterable<Uint8Array> {
  if (format === 'csv' || format === 'parquet') return zipTables(header, rowsOf(stories), format)
  if (format === 'jsonl') return inBytes(writeLines(header, stories))
  if (format === 'json') return inBytes(writeDocument(header, stories))
  return inBytes(writeCollection(header, stories))
}

async function* rowsOf(stories: AsyncIterable<StoryToExport>) {
  for await (const story of stories) yield listRows(story)
}

async function* writeLines(header: ExportHeader, stories: AsyncIterable<StoryToExport>) {
  yield `${JSON.stringify({ table: 'metadata', ...header })}\n`
  for await (const rows of rowsOf(stories)) {
    for (const table of tableNames) {
      for (const row of rows[table]) yield `${JSON.stringify({ table, ...row })}\n`
    }
  }
}

async function* writeDocument(header: ExportHeader, stories: AsyncIterable<StoryToExport>) {
  yield `{"metadata":${JSON.stringify(header)},"stories":[`
  let comma = '\n'
  for await (const rows of rowsOf(stories)) {
    yield comma + JSON.stringify(rows)
    comma = ',\n'
  }
  yield '\n]}\n'
}

async function* writeCollection(header: ExportHeader, stories: AsyncIterable<StoryToExport>) {
  yield openCollection(header)
  let total = 0
  for await (const story of stories) {
    for (const annotation of annotateStory(story)) {
      yield `${total === 0 ? '\n' : ',\n'}${JSON.stringify(annotation)}`
      total += 1
    }
  }
  yield closeCollection(total)
}

async function* inBytes(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}
