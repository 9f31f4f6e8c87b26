import { watch } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { type SeverityName, severityNames } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import { decodeText } from '#ingest/decode-text'
import { readFile } from '#ingest/read-file'
import { refusalSentence } from '#ingest/refusal-sentences'
import { type CheckedFile, isFlaggedFrom } from '../check/checked-file'
import { exitCodes, UsageFailure } from '../exit-codes'
import { printLine } from '../print'
import { requireInputs } from '../read-inputs'
import { readNamedFile } from '../read-named-file'

const formats = ['text', 'json', 'sarif', 'junit'] as const

interface Options {
  pack: string
  format: (typeof formats)[number]
  json?: boolean
  jsonl?: boolean
  failOn: SeverityName
  section?: string
  watch?: boolean
}

/** `according check`: drafts against a policy pack; no database, no network. */
export function checkCommand(): Command {
  return new Command('check')
    .summary('hold a draft against a policy pack')
    .description(
      'Holds drafts against a policy pack: each rule is met, flagged, cannot be told from the text, or does not\napply, with the words it is about and the question to put to the reporter. Nothing is fetched and nothing kept.\nInputs: .txt .md .html .docx .pdf; - is standard input.',
    )
    .argument('[files...]', 'drafts to check, or - for standard input')
    .requiredOption(
      '--pack <name or file>',
      'a pack (see: according pack list), or a YAML file of yours',
    )
    .addOption(
      new Option('--format <format>', 'how results are written').choices(formats).default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--jsonl', 'one JSON document a line, a draft each')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 where something is flagged as gravely, or more')
        .choices(severityNames)
        .default('serious'),
    )
    .option(
      '--section <name>',
      'the section that the drafts are for; rules may be for some sections only',
    )
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing flagged from --fail-on on · 1 something is · 2 bad usage or unreadable input · 3 some inputs failed\n\nExample:\n  according check draft.docx --pack ap-like\n  according check *.md --pack house.yml --format sarif > findings.sarif',
    )
    .action(check)
}

async function check(files: string[], options: Options): Promise<void> {
  requireInputs(files, 'check')
  if (options.watch && files.includes('-')) {
    throw new UsageFailure('check: standard input cannot be watched. Name files.')
  }
  const { findPack } = await import('../find-pack')
  const pack = await findPack(options.pack)
  await checkAll(files, pack, options)
  if (options.watch) await keepWatching(files, pack, options)
}

async function checkAll(files: string[], pack: Pack, options: Options): Promise<void> {
  const checked: CheckedFile[] = []
  let failures = 0
  for (const file of files) {
    const one = await checkFile(file, pack, options.section)
    if ('problem' in one) {
      failures += 1
      console.error(one.problem)
    } else checked.push(one)
  }
  if (checked.length > 0) await print(checked, options)
  if (failures > 0) {
    process.exitCode = checked.length > 0 ? exitCodes.someFailed : exitCodes.badUsage
  } else if (checked.some((one) => isFlaggedFrom(one, options.failOn))) {
    process.exitCode = exitCodes.findings
  } else process.exitCode = exitCodes.done
}

async function checkFile(
  file: string,
  pack: Pack,
  section: string | undefined,
): Promise<CheckedFile | { problem: string }> {
  const named = await readNamedFile(file)
  if ('problem' in named) return named
  const read = await readFile(named)
  if (read.outcome === 'refused') return { problem: refusalSentence(file, read) }
  const { id, title, text, byline } = read.article
  const [{ loadEngine }, { checkDraft }] = await Promise.all([
    import('#workflows/load-engine'),
    import('#workflows/check-draft'),
  ])
  const draft = {
    id,
    title,
    text,
    // Bare text has no place for a byline; a page, a Markdown block or a document may have one.
    hasBylinePlace: /\.(?:html?|md|markdown)$/i.test(basename(named.name)),
    ...(byline === null ? {} : { byline }),
    ...(section === undefined ? {} : { section }),
  }
  const isMarkdown = /\.(?:md|markdown)$/i.test(named.name)
  return {
    file: file === '-' ? 'standard input' : file,
    ...(isMarkdown ? { markdown: decodeText(named.bytes, null) } : {}),
    ...checkDraft(draft, pack, await loadEngine()),
  }
}

async function print(checked: CheckedFile[], options: Options): Promise<void> {
  const rows = checked.map(({ file, analysis, review }) => ({
    file,
    engine: analysis.engine,
    codebook: analysis.codebook,
    warnings: analysis.warnings,
    ...review,
  }))
  if (options.jsonl) {
    for (const row of rows) await printLine(JSON.stringify(row))
    return
  }
  const format = options.json ? 'json' : options.format
  if (format === 'json') {
    await printLine(JSON.stringify(rows.length === 1 ? rows[0] : rows, null, 2))
  } else if (format === 'sarif') {
    await printLine((await import('../check/write-sarif')).writeSarif(checked))
  } else if (format === 'junit') {
    await printLine((await import('../check/write-junit')).writeJunit(checked, options.failOn))
  } else {
    const { writeText } = await import('../check/write-text')
    const hasColour = process.stdout.isTTY && process.stdout.hasColors()
    for (const one of checked) await printLine(writeText(one, hasColour))
  }
}

/** An editor writes a file in several steps: a check waits until none has come for a moment. */
const quiet = 150

function keepWatching(files: string[], pack: Pack, options: Options): Promise<never> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      checkAll(files, pack, options).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error)
      })
    }, quiet)
  }
  // Editors save by writing a new file in the old one's place: the folder tells, the old file does not.
  for (const folder of new Set(files.map((file) => dirname(resolve(file))))) {
    try {
      watch(folder, (_, name) => {
        if (files.some((file) => resolve(file) === join(folder, name ?? ''))) again()
      })
    } catch {
      throw new UsageFailure(`${folder}: this folder cannot be watched. Check the path.`)
    }
  }
  console.error('Watching. Ctrl-C ends it.')
  return new Promise(() => {})
}
