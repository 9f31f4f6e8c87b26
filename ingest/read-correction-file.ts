import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { type CorrectionFile, correctionFileSchema } from '#domain/correction-file'

/** What is wrong with a correction file: in which line (from 1), and at which place of the document. */
export interface CorrectionProblem {
  line: number
  /** "corrections[3].note"; '' for the whole. */
  path: string
  problem: string
}

export type CorrectionFileOutcome =
  | { outcome: 'read'; file: CorrectionFile }
  | { outcome: 'refused'; problems: CorrectionProblem[] }

const mostBytes = 5_000_000

/**
 * Reads a correction file: JSON as `according export corrections` writes it. Everything that is wrong is
 * told with its line and place, and then nothing of the file is taken. JSON is read by the YAML parser,
 * of which it is a part, for that parser knows in which line a value stands.
 */
export function readCorrectionFile(bytes: Uint8Array): CorrectionFileOutcome {
  if (bytes.length > mostBytes) return refuse({ line: 1, path: '', problem: 'larger than 5 MB' })
  const text = new TextDecoder().decode(bytes)
  const json = parseJson(text)
  if ('problem' in json) return refuse(json.problem)
  const read = correctionFileSchema.safeParse(json.value)
  const repeated = read.success ? repeatedIds(read.data) : []
  if (read.success && repeated.length === 0) return { outcome: 'read', file: read.data }
  const lineOf = findLines(text)
  const problems = read.success
    ? repeated.map((path) => ({ path, message: 'this id stands in the file twice' }))
    : read.error.issues
  return refuse(
    ...problems.map(({ path, message }) => ({
      line: lineOf(path),
      path: writePath(path),
      problem: message,
    })),
  )
}

function parseJson(text: string): { value: unknown } | { problem: CorrectionProblem } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const message = (error as Error).message
    const place = /position (\d+)/.exec(message)
    const before = text.slice(0, place ? Number(place[1]) : 0)
    return { problem: { line: before.split('\n').length, path: '', problem: message } }
  }
}

/** The line in which a place of the document stands, or the nearest that holds it. */
function findLines(text: string): (path: readonly PropertyKey[]) => number {
  const lines = new LineCounter()
  // Merge keys and anchors are not JSON, and were refused by the parser above.
  const { contents } = parseDocument(text, { lineCounter: lines, schema: 'json' })
  return (path) => {
    let node: unknown = contents
    let offset = 0
    for (const key of path) {
      const [name, next] = stepInto(node, key)
      const start = startOf(name) ?? startOf(next)
      if (start === undefined) break
      offset = start
      node = next
    }
    return Math.max(1, lines.linePos(offset).line)
  }
}

/** What stands under a key of a node: the key itself where it has one, and the value. */
function stepInto(node: unknown, key: PropertyKey): [unknown, unknown] {
  if (isSeq(node)) return [undefined, node.items[Number(key)]]
  if (!isMap(node)) return [undefined, undefined]
  const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key)
  return [pair?.key, pair?.value]
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null | undefined)?.range?.[0]
}

function repeatedIds({ corrections }: CorrectionFile): PropertyKey[][] {
  const seen = new Set<string>()
  return corrections.flatMap(({ id }, at) => {
    if (seen.has(id)) return [['corrections', at, 'id']]
    seen.add(id)
    return []
  })
}

function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (written, key) =>
      typeof key === 'number'
        ? `${written}[${key}]`
        : `${written}${written === '' ? '' : '.'}${String(key)}`,
    '',
  )
}

function refuse(...problems: CorrectionProblem[]): CorrectionFileOutcome {
  return { outcome: 'refused', problems: problems.slice(0, 50) }
}
