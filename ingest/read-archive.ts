import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readFile as readBytes, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ArchiveArticle } from './read-archive/archive-article'
import { articleOfRecord, type FieldMap } from './read-archive/article-of-record'
import { type ArchiveRecord, readCsv, readJsonLines } from './read-archive/records'
import { openZip } from './read-archive/zip'
import { readFile } from './read-file'
import { RefusedInput } from './refusal'
import { refusalSentence } from './refusal-sentences'

/** One input of an archive: a file, a line or a row. */
export interface ArchiveItem {
  /** Where it stands, for people: "year.jsonl, line 12". */
  place: string
  /** SHA-256 of what stands there, in hexadecimal: it tells an input that was met before without opening it. */
  digest: string
  /** Opens it. What is wrong with it is an answer like any other. */
  read(): Promise<{ article: ArchiveArticle } | { problem: string }>
}

/** A place where no input can be found, and why, in a sentence that names it. */
export interface ArchiveProblem {
  problem: string
}

/**
 * The inputs of a file or a folder, in a fixed order, one after the other: text, Markdown, HTML, DOCX
 * and PDF files are one each; JSONL and CSV have one in every line; zip files and folders are gone
 * through. Lines are streamed, so that a file may be of any length. Names that begin with a dot and
 * symbolic links are passed over.
 */
export async function* readArchive(
  path: string,
  fields: FieldMap = {},
): AsyncGenerator<ArchiveItem | ArchiveProblem> {
  const found = await lstat(path).catch(() => null)
  if (!found) {
    yield { problem: `${path}: there is no such file or folder. Check the path.` }
  } else if (found.isDirectory()) {
    yield* readFolder(path, fields)
  } else if (/\.zip$/i.test(path)) {
    yield* readZip(path, fields)
  } else {
    yield* readOne({
      name: path,
      fields,
      stream: () => createReadStream(path),
      bytes: async () => new Uint8Array(await readBytes(path)),
    })
  }
}

async function* readFolder(
  folder: string,
  fields: FieldMap,
): AsyncGenerator<ArchiveItem | ArchiveProblem> {
  let entries: import('node:fs').Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch {
    yield { problem: `${folder}: this folder may not be read. Change its permissions.` }
    return
  }
  const own = entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name } of own) yield* readArchive(join(folder, name), fields)
}

async function* readZip(
  path: string,
  fields: FieldMap,
): AsyncGenerator<ArchiveItem | ArchiveProblem> {
  try {
    for await (const entry of openZip(path)) {
      yield* readOne({ ...entry, name: `${path}: ${entry.name}`, fields })
    }
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error
    yield { problem: refusalSentence(path, error.refusal) }
  }
}

interface OpenedFile {
  name: string
  fields: FieldMap
  stream(): Readable
  bytes(): Promise<Uint8Array>
}

async function* readOne(file: OpenedFile): AsyncGenerator<ArchiveItem | ArchiveProblem> {
  const { name, fields } = file
  try {
    if (/\.(jsonl|ndjson)$/i.test(name)) yield* asItems(readJsonLines(file.stream()), name, fields)
    else if (/\.(csv|tsv)$/i.test(name)) yield* asItems(readCsv(file.stream()), name, fields)
    else yield wholeFile(name, await file.bytes())
  } catch (error) {
    yield { problem: `${name}: ${explain(error as NodeJS.ErrnoException)}` }
  }
}

async function* asItems(
  records: AsyncGenerator<ArchiveRecord>,
  name: string,
  fields: FieldMap,
): AsyncGenerator<ArchiveItem> {
  for await (const { line, raw, value } of records) {
    const place = `${name}, line ${line}`
    yield {
      place,
      digest: digestOf(raw),
      read: async () => {
        const outcome = 'problem' in value ? value : articleOfRecord(value.record, fields)
        return 'problem' in outcome ? { problem: `${place}: ${outcome.problem}` } : outcome
      },
    }
  }
}

function wholeFile(name: string, bytes: Uint8Array): ArchiveItem {
  return {
    place: name,
    digest: digestOf(bytes),
    async read() {
      const outcome = await readFile({ name, bytes })
      if (outcome.outcome === 'refused') return { problem: refusalSentence(name, outcome) }
      const { title, text, outlet, byline, url, publishedAt, links, filing = {} } = outcome.article
      const { externalId = null, desk = null, section = null, topic = null } = filing
      return {
        article: {
          ...{ title, text, outlet, byline, url, publishedAt, links },
          ...{ externalId, desk, section, topic },
        },
      }
    },
  }
}

function digestOf(raw: string | Uint8Array): string {
  return createHash('sha256').update(raw).digest('hex')
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return 'it may not be read by this user. Change its permissions.'
  return `it cannot be read (${error.message}). Save it again, or copy it elsewhere.`
}
