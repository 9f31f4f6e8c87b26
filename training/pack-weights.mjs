// Packs a trained net, its vocabulary, lexicons, linker and decision rule into engine/weights.
//
// Usage: node training/pack-weights.mjs TRAINED_FOLDER [NAME] [WORDS]
//   TRAINED_FOLDER holds what the trainers write: NAME.raw.bin (float32), NAME.raw.json (shapes and
//   offsets), NAME.vocab.json (word -> row), NAME.crf.json, NAME.rule.json, linker.bin, cue-counts.json,
//   parts-of-speech.json. WORDS is how many of the word vectors' most frequent words are kept; words
//   of the training texts that have no vector are always kept.
//
// Matrices become int8 with one float32 scale a row (dev figures do not move by it).
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, name = 'net', words = '28000'] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node training/pack-weights.mjs TRAINED_FOLDER [NAME] [WORDS]')
  process.exit(2)
}
const out = join('engine', 'weights')
mkdirSync(out, { recursive: true })
const json = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))

const shapes = json(`${name}.raw.json`)
const raw = readFileSync(join(folder, `${name}.raw.bin`))
const floats = new Float32Array(raw.buffer, raw.byteOffset, raw.byteLength / 4)
const matrix = (key) => {
  const { shape, off } = shapes[key]
  const [rows, columns] = shape.length === 1 ? [1, shape[0]] : shape
  return { rows, columns, values: floats.subarray(off, off + rows * columns) }
}

// Rows 0 and 1 are padding and the unknown word; the word vectors' words follow in order of frequency.
const vocabulary = Object.entries(json(`${name}.vocab.json`)).sort((a, b) => a[1] - b[1])
const withVectors = 40_000
const kept = vocabulary.filter(([, row]) => row < Number(words) + 2 || row >= withVectors + 2)

const names = {
  'se.weight': 'suffix',
  'pe.weight': 'part',
  'ce.weight': 'cue',
  'qe.weight': 'quote',
  'qce.weight': 'quoteEnd',
  'she.weight': 'shape',
  'sbe.weight': 'place',
  'out.weight': 'outWeights',
  'out.bias': 'outBiases',
}
const layers = shapes._.L
for (let layer = 0; layer < layers; layer += 1) names[`fw.${layer}.weight`] = `layer${layer}`
for (let index = 0; index < 2 * layers; index += 1) {
  names[`V.${index}`] = `gates${index}`
  names[`Bi.${index}`] = `biases${index}`
}

const chunks = []
const matrices = {}
let offset = 0
const add = (buffer) => {
  const padded = Buffer.concat([buffer, Buffer.alloc((4 - (buffer.length % 4)) % 4)])
  chunks.push(padded)
  offset += padded.length
}
function put(key, { rows, columns, values }, form) {
  matrices[key] = { rows, columns, offset, form }
  if (form === 'float32') {
    add(Buffer.from(Float32Array.from(values).buffer))
    return
  }
  const scales = new Float32Array(rows)
  const cells = new Int8Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * columns, (row + 1) * columns)
    const scale = own.reduce((peak, value) => Math.max(peak, Math.abs(value)), 1e-8) / 127
    scales[row] = scale
    own.forEach((value, column) => {
      cells[row * columns + column] = Math.round(value / scale)
    })
  }
  add(Buffer.from(scales.buffer))
  add(Buffer.from(cells.buffer))
}
const all = matrix('we.weight')
const rows = [0, 1, ...kept.map(([, row]) => row)]
const values = new Float32Array(rows.length * all.columns)
for (const [index, row] of rows.entries()) {
  values.set(all.values.subarray(row * all.columns, (row + 1) * all.columns), index * all.columns)
}
put('word', { rows: rows.length, columns: all.columns, values }, 'int8')
for (const [key, known] of Object.entries(names)) {
  const isSmall = /^(gates|biases|outBiases)/.test(known)
  put(known, matrix(key), isSmall ? 'float32' : 'int8')
}

const linkerRaw = readFileSync(join(folder, 'linker.bin'))
const linker = new Float32Array(linkerRaw.buffer, linkerRaw.byteOffset, linkerRaw.byteLength / 4)
const peak = linker.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const linkerCells = Int16Array.from(linker, (value) => Math.round((value / peak) * 32767))

const files = {
  'tagger.bin': Buffer.concat(chunks),
  'vocabulary.txt': Buffer.from(kept.map(([word]) => word).join('\n')),
  'linker.bin': Buffer.from(linkerCells.buffer),
  'lexicon.json': Buffer.from(
    JSON.stringify({
      partsOfSpeech: json('parts-of-speech.json'),
      cueCounts: json('cue-counts.json'),
    }),
  ),
}
const crf = json(`${name}.crf.json`)
const manifest = {
  network: { width: shapes._.H, layers, matrices },
  transitions: crf.T,
  starts: crf.S,
  linkerPeak: peak,
  rule: { weights: json(`${name}.rule.json`), entryBonus: 0.4, threshold: 0.36 },
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
