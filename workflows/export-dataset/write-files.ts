import { createReadStream } from 'node:fs'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { type BasicType, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import JSZip from 'jszip'
import { type ExportHeader, writeReadme } from './describe-export'
import { type Cell, type Column, type Row, type StoryRows, tableNames, tables } from './tables'

/** Takes the rows of one table, some at a time. */
interface TableFile {
  add(rows: Row[]): Promise<void>
  end(): Promise<void>
}

/**
 * A zip with a file for each table, README.md and metadata.json. The tables are written to a temporary
 * folder in one pass over the stories, so that memory stays constant and all tables are of one moment.
 */
export async function* zipTables(
  header: ExportHeader,
  stories: AsyncIterable<StoryRows>,
  format: 'csv' | 'parquet',
): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'according-export-'))
  try {
    const open = format === 'csv' ? openCsv : openParquet
    const paths = tableNames.map((name) => join(folder, `${name}.${format}`))
    const files = await Promise.all(
      tableNames.map((name, at) => open(paths[at], tables[name], header)),
    )
    for await (const rows of stories) {
      for (const [at, name] of tableNames.entries()) await files[at].add(rows[name])
    }
    for (const file of files) await file.end()
    const zip = new JSZip()
    const date = new Date(header.madeAt)
    zip.file('README.md', writeReadme(header, format), { date })
    zip.file('metadata.json', `${JSON.stringify(header, null, 2)}\n`, { date })
    for (const [at, name] of tableNames.entries()) {
      zip.file(`${name}.${format}`, createReadStream(paths[at]), { date, binary: true })
    }
    const compression = format === 'csv' ? 'DEFLATE' : 'STORE'
    // JSZip gives a stream of an old kind, which cannot be read by `for await`.
    const stream = zip.generateNodeStream({ streamFiles: true, compression })
    yield* new Readable().wrap(stream)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function openCsv(path: string, columns: readonly Column[]): Promise<TableFile> {
  const names = columns.map(({ name }) => name)
  await writeFile(path, stringify([names]))
  return {
    async add(rows) {
      const cells = rows.map((row) => names.map((name) => row[name] ?? null))
      // A spreadsheet takes a cell that begins with = + - @ for a formula.
      const cast = { boolean: (value: boolean) => String(value) }
      await appendFile(path, stringify(cells, { escape_formulas: true, cast }))
    },
    end: async () => undefined,
  }
}

const parquetTypes: Record<Column['type'], BasicType> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  truth: 'BOOLEAN',
}

/** So many rows are held in memory for one group of a Parquet file. */
const rowsInGroup = 5_000

async function openParquet(
  path: string,
  columns: readonly Column[],
  header: ExportHeader,
): Promise<TableFile> {
  const writer = fileWriter(path)
  const dataOf = (rows: Row[]) =>
    columns.map(({ name, type }) => ({
      name,
      type: parquetTypes[type],
      data: rows.map((row): Cell => row[name] ?? null),
    }))
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: dataOf([]) }),
    kvMetadata: [{ key: 'according', value: JSON.stringify(header) }],
    createdBy: 'According',
  })
  let held: Row[] = []
  const writeHeld = async () => {
    if (held.length > 0)
      await parquet.write({ columnData: dataOf(held), rowGroupSize: rowsInGroup })
    held = []
  }
  return {
    async add(rows) {
      held.push(...rows)
      if (held.length >= rowsInGroup) await writeHeld()
    },
    async end() {
      await writeHeld()
      await parquet.finish()
    },
  }
}
