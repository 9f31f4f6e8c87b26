import { mostShareOfArticle, mostWordsOfSpan } from '#comparison/cap-snippets'
import { COMPARISON_VERSION } from '#comparison/version'
import type { EngineStamp, ReadingStamp } from '#domain/analysis'
import { codebookRows, codebookStamp } from '#domain/codebook'
import scores from '../../engine/scores.json'
import type { ReviewedShare } from '../view-judgements/judgement-view'
import { tables } from './tables'

/** What stands inside every export, so that a report made of it can be reproduced. */
export function describeExport(from: {
  madeAt: string
  /** The one story that is exported, or null for the whole workspace. */
  storyId: string | null
  engine: EngineStamp
  /** By whom the exported readings were made. */
  readers: readonly ReadingStamp[]
  /** How many of the exported attributions people have judged. */
  reviewed: ReviewedShare
}) {
  const { madeAt, storyId, engine, readers, reviewed } = from
  return {
    format: 'according-export',
    formatVersion: '1.0',
    madeAt,
    scope: storyId === null ? 'workspace' : 'story',
    storyId,
    codebook: { ...codebookStamp, rows: codebookRows },
    engine,
    readers,
    isOfSeveralEngines: readers.length > 1,
    reading: 'machine',
    reviewed,
    comparison: { version: COMPARISON_VERSION },
    detector: {
      isOfThisEngine:
        scores.engine.version === engine.version && scores.engine.model === engine.model,
      ...scores,
    },
    offsets: 'UTF-16 code units of the article’s text, half-open [start, end)',
    snippets: {
      mostWordsOfSpan,
      mostShareOfArticle,
      note: 'Words of an article are given within these caps over all its spans together; the full text is in no export. Offsets are whole, so that whoever has the text can restore the words (text_sha256 tells whether it is the same).',
    },
    notes: [
      'One row of attributions is one attribution and one of its sources: a teller, and a second row with source_layer "via" where it is quoted from another source. A missing source leaves the source cells empty.',
      'Readings by several engines are not to be added up: group by engine_version, engine_model and codebook_hash.',
      'Labels are read by a machine, with the accuracy given under "detector". What people judged changes nothing here; "reviewed" says how much that is, and "according export gold" gives the articles that they went through.',
    ],
    tables,
  }
}

export type ExportHeader = ReturnType<typeof describeExport>

/** The README of an export in several files. */
export function writeReadme(header: ExportHeader, format: 'csv' | 'parquet'): string {
  const { detector, engine, codebook, readers } = header
  const figures = detector.figures.map(
    ({ what, value, low, high, on }) =>
      `- ${what}: ${value.toFixed(3)} (95 % interval ${low.toFixed(3)} to ${high.toFixed(3)}), on ${on}`,
  )
  const shown = Object.entries(tables).map(([name, columns]) =>
    [
      `## ${name}.${format}`,
      ...columns.map((one) => `- ${one.name} (${one.type}): ${one.meaning}`),
    ].join('\n'),
  )
  const cells =
    format === 'csv'
      ? 'CSV is UTF-8 with a header row; an empty cell means absent. A text cell that begins with = + - @, a tab or a carriage return has an apostrophe put before it, so that no spreadsheet takes it for a formula: strip one leading apostrophe before such a character to get the cell back. Numbers are not touched.'
      : 'The key "according" of each Parquet file’s metadata holds what metadata.json holds.'
  return [
    '# According export',
    `Made ${header.madeAt}, of ${header.scope === 'story' ? `story ${header.storyId}` : 'the whole workspace'}. metadata.json says all of this for programs.`,
    `Engine ${engine.version}, model ${engine.model}. Codebook ${codebook.version}, ${codebook.hash}. Readings by: ${readers.map(({ version }) => version).join(', ') || 'none'}.`,
    `Offsets: ${header.offsets}. ${header.snippets.note}`,
    cells,
    ...header.notes,
    `# How often the engine is right\nMeasured with engine ${detector.engine.version} on ${detector.measuredOn}. ${detector.caution}\n${figures.join('\n')}`,
    '# Tables',
    ...shown,
    '',
  ].join('\n\n')
}
