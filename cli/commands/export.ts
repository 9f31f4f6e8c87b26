import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Argument, Command, Option } from 'commander'
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
      .addArgument(
        new Argument(
          '[what]',
          'dataset: everything that was read; gold: the articles that people wholly reviewed, with their full text, for scoring an engine on this machine',
        )
          .choices(['dataset', 'gold'])
          .default('dataset'),
      )
      .option('--story <id>', 'only this story')
      .addOption(new Option('--format <format>', 'the format').choices(formats).default('jsonl'))
      .option('--out <file>', 'write to this file instead of standard output')
      .addHelpText(
        'after',
        '\nExample:\n  according export gold --out gold.jsonl\n  according export --format parquet --out archive.zip\n  according export --story 2f6c… --format csv --out story.zip',
      )
      // What a part of its own is asked for has options of its own: --story stands after its name.
      .enablePositionalOptions()
      .addCommand(exportCorrectionsCommand())
      .action((what: 'dataset' | 'gold', options: Options, command: Command) => {
        if (what === 'gold' && command.getOptionValueSource('format') !== 'default') {
          throw new UsageFailure(
            'export: gold is JSON lines (docs/gold-format.md) and takes no --format.',
          )
        }
        return withWorkspace(() => (what === 'gold' ? writeGold(options) : writeExport(options)))
      })
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
  if (outcome.outcome === 'no-such-story') throw noSuchStory(story)
  await writeParts(outcome.parts, out)
}

function noSuchStory(story: string | undefined): UsageFailure {
  return new UsageFailure(`There is no story “${story}”. List the stories with: according stories`)
}

/** What was wholly reviewed, and on standard error how much that is and what it holds. */
async function writeGold({ story, out }: Options): Promise<void> {
  const { exportGold } = await import('#workflows/export-gold')
  const outcome = await exportGold({ storyId: story ?? null })
  if (outcome.outcome === 'no-such-story') throw noSuchStory(story)
  let articles = 0
  async function* counted(lines: AsyncIterable<string>) {
    for await (const line of lines) {
      articles += 1
      yield line
    }
  }
  await writeParts(counted(outcome.lines), out)
  process.stderr.write(
    articles === 0
      ? 'No article is wholly reviewed yet: say so on an article’s page when nothing is missing and nothing wrong is left.\n'
      : `Wholly reviewed articles: ${articles}. Their full text is inside: keep the file on this machine.\n`,
  )
}

async function writeParts(
  parts: AsyncIterable<Uint8Array | string>,
  out: string | undefined,
): Promise<void> {
  if (out === undefined || out === '-') {
    await pipeline(parts, process.stdout, { end: false })
    return
  }
  // Written beside and renamed: what has the name is whole.
  const unfinished = `${out}.unfinished`
  try {
    await pipeline(parts, createWriteStream(unfinished))
    await rename(unfinished, out)
  } catch (error) {
    await rm(unfinished, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EROFS', 'ENOSPC', 'EPERM'].includes(code ?? ''))
      throw error
    throw new UsageFailure(`export: ${out} cannot be written: ${message}`)
  }
}
