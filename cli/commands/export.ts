import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import type { ExportFormat } from '#workflows/export-dataset'
import { UsageFailure } from '../exit-codes'
import { withWorkspace } from '../with-workspace'
import { exportCorrectionsCommand } from './export-corrections'

const formats = ['csv', 'json', 'jsonl', 'parquet', 'annotations'] satisfies ExportFormat[]

interface Options {
  story?: string
  format: ExportFormat
  out?: string
}

/** `according export`: everything that was read, for other programs. */
export function exportCommand(): Command {
  return (
    new Command('export')
      .summary('write everything that was read, for other programs')
      .description(
        'Writes stories, articles, sources, attributions (one row for each attribution and source, with every code), shared claims, citations and measures. Codebook, engine and the detector’s accuracy stand inside. Words of an article: at most 25 a span and a tenth of the article; the full text never.\nFormats: csv and parquet are a zip with a file for each table and a README; json is one document; jsonl has a metadata line first; annotations is a W3C Web Annotation collection. Offsets are UTF-16 code units.\nIn csv an apostrophe stands before a text cell that begins with = + - @, so that no spreadsheet takes it for a formula.',
      )
      .option('--story <id>', 'only this story')
      .addOption(new Option('--format <format>', 'the format').choices(formats).default('jsonl'))
      .option('--out <file>', 'write to this file instead of standard output')
      .addHelpText(
        'after',
        '\nExample:\n  according export --format parquet --out archive.zip\n  according export --story 2f6c… --format csv --out story.zip',
      )
      // What a part of its own is asked for has options of its own: --story stands after its name.
      .enablePositionalOptions()
      .addCommand(exportCorrectionsCommand())
      .action((options: Options) => withWorkspace(() => writeExport(options)))
  )
}

async function writeExport({ story, format, out }: Options): Promise<void> {
  const isZip = format === 'csv' || format === 'parquet'
  const isToOutput = out === undefined || out === '-'
  if (isZip && isToOutput && process.stdout.isTTY) {
    throw new UsageFailure(`export: ${format} is a zip file. Name a file for it with --out.`)
  }
  const { exportDataset } = await import('#workflows/export-dataset')
  const madeAt = new Date().toISOString()
  const outcome = await exportDataset({ format, storyId: story ?? null, madeAt })
  if (outcome.outcome === 'no-such-story') {
    throw new UsageFailure(`There is no story “${story}”. List the stories with: according stories`)
  }
  if (isToOutput) {
    await pipeline(outcome.parts, process.stdout, { end: false })
    return
  }
  // Written beside and renamed: what has the name is whole.
  const unfinished = `${out}.unfinished`
  try {
    await pipeline(outcome.parts, createWriteStream(unfinished))
    await rename(unfinished, out)
  } catch (error) {
    await rm(unfinished, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EROFS', 'ENOSPC', 'EPERM'].includes(code ?? ''))
      throw error
    throw new UsageFailure(`export: ${out} cannot be written: ${message}`)
  }
}
