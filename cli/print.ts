/** How results are written: for people, as one JSON document, or as one JSON document a line. */
export interface Format {
  json?: boolean
  jsonl?: boolean
}

/** Writes a line and waits when the reader is slower than we are, so that memory stays constant. */
export async function printLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** Rows as JSON or JSONL when asked for, else as the lines that `describe` makes of them. */
export async function printRows<Row>(
  rows: Row[],
  format: Format,
  describe: (row: Row) => string,
): Promise<void> {
  if (format.json) {
    await printLine(JSON.stringify(rows, null, 2))
    return
  }
  for (const row of rows) await printLine(format.jsonl ? JSON.stringify(row) : describe(row))
}

/** One result as a JSON document when a format is asked for, else in words. */
export async function printResult(result: object, format: Format, words: string): Promise<void> {
  if (format.json) await printLine(JSON.stringify(result, null, 2))
  else await printLine(format.jsonl ? JSON.stringify(result) : words)
}
