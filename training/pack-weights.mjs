// Packs a trained net, its vocabulary, lexicons, linker and decision rule into the files of a model.
//
// Usage: node training/pack-weights.mjs EXAMPLES NAME [OUT]
//   EXAMPLES  the folder of write-examples.ts, with linker.bin (train-linker.ts) and, unless OUT is a
//             teacher's, rule.json (fit_rule.py) in it
//   NAME      what train_tagger.py wrote: NAME.raw.bin, NAME.raw.json, NAME.chain.json
//   OUT       engine/weights unless named
//
// Matrices become int8 with one float32 scale a row (dev figures do not move by it).
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, name, out = join('engine', 'weights')] = process.argv.slice(2)
if (!name) {
  console.error('usage: node training/pack-weights.mjs EXAMPLES NAME [OUT]')
  process.exit(2)
}
mkdirSync(out, { recursive: true })
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

const shapes = json(`${name}.raw.json`)
const raw = readFileSync(`${name}.raw.bin`)
const floats = new Float32Array(raw.buffer, raw.byteOffset, raw.byteLength / 4)
const chunks = []
const matrices = {}
let offset = 0
for (const [key, { shape, offset: at }] of Object.entries(shapes.matrices)) {
  const known = engineName(key)
  const [rows, columns] = shape.length === 1 ? [1, shape[0]] : shape
  const isSmall = /^(gates|biases|outBiases)/.test(known)
  put(known, { rows, columns, values: floats.subarray(at, at + rows * columns) }, isSmall)
}

const linkerRaw = readFileSync(join(folder, 'linker.bin'))
const linker = new Float32Array(linkerRaw.buffer, linkerRaw.byteOffset, linkerRaw.byteLength / 4)
const peak = linker.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const linkerCells = Int16Array.from(linker, (value) => Math.round((value / peak) * 32767))

/** What a teacher gets: it is only asked for candidates. */
const keepAll = {
  entryBonuses: [],
  threshold: 0,
  intercept: 0,
  notes: {},
  measures: [],
  base: 0,
  trees: [],
}
const rule = join(folder, 'rule.json')
const files = {
  'tagger.bin': Buffer.concat(chunks),
  'vocabulary.txt': readFileSync(join(folder, 'vocabulary.txt')),
  'linker.bin': Buffer.from(linkerCells.buffer),
  'lexicon.json': Buffer.from(
    JSON.stringify({
      partsOfSpeech: json(join(folder, 'parts-of-speech.json')),
      cueCounts: json(join(folder, 'cue-counts.json')),
    }),
  ),
  'rule.json': existsSync(rule) ? readFileSync(rule) : Buffer.from(JSON.stringify(keepAll)),
}
const chain = json(`${name}.chain.json`)
const manifest = {
  network: { width: shapes.width, layers: shapes.layers, matrices },
  transitions: chain.between,
  starts: chain.starts,
  linkerPeak: peak,
  files: Object.fromEntries(
    Object.entries(files).map(([file, bytes]) => [
      file,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  ),
}
for (const [file, bytes] of Object.entries(files)) writeFileSync(join(out, file), bytes)
writeFileSync(join(out, 'model.json'), `${JSON.stringify(manifest)}\n`)
console.log(
  Object.entries(files)
    .map(([file, bytes]) => `${file} ${bytes.length}`)
    .join('\n'),
)

/** What the engine calls a matrix of the trainer's net. */
function engineName(key) {
  if (key === 'out.weight') return 'outWeights'
  if (key === 'out.bias') return 'outBiases'
  const [group, index] = key.split('.')
  if (group === 'small') return index
  return group === 'word' ? group : `${group}${index}`
}

function put(key, { rows, columns, values }, isFloat) {
  matrices[key] = { rows, columns, offset, form: isFloat ? 'float32' : 'int8' }
  if (isFloat) {
    add(Buffer.from(Float32Array.from(values).buffer))
    return
  }
  const scales = new Float32Array(rows)
  const cells = new Int8Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * columns, (row + 1) * columns)
    const scale = own.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-8) / 127
    scales[row] = scale
    own.forEach((value, column) => {
      cells[row * columns + column] = Math.round(value / scale)
    })
  }
  add(Buffer.from(scales.buffer))
  add(Buffer.from(cells.buffer))
}

function add(buffer) {
  const padded = Buffer.concat([buffer, Buffer.alloc((4 - (buffer.length % 4)) % 4)])
  chunks.push(padded)
  offset += padded.length
}
