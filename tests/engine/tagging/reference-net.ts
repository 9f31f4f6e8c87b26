import type { TokenFeatures } from '#engine/tag-spans/features'
import type { MatrixEntry, NetworkShape } from '#engine/tag-spans/weights'
import { suffixBucket } from '#engine/tag-spans/word-form'

/** A net of made-up weights, packed as the shipped one is, and its matrices in plain rows. */
export interface MadeNet {
  packed: Uint8Array
  shape: NetworkShape
  matrices: Record<string, number[][]>
}

const embeddingColumns = {
  word: [12, 20],
  suffix: [2048, 8],
  part: [20, 6],
  cue: [6, 4],
  quote: [4, 4],
  quoteEnd: [3, 2],
  shape: [6, 4],
  place: [9, 4],
} as const

/** Makes a net of a width and number of layers; the same seed gives the same net. */
export function makeNet(width: number, layers: number, random: () => number): MadeNet {
  const sizes: [string, number, number][] = Object.entries(embeddingColumns).map(
    ([name, [rows, columns]]) => [name, rows, columns],
  )
  const inputs = sizes.reduce((sum, [, , columns]) => sum + columns, 0)
  sizes.push(['layer0', 8 * width, inputs], ['outWeights', 7, 2 * width], ['outBiases', 1, 7])
  for (let layer = 1; layer < layers; layer += 1)
    sizes.push([`layer${layer}`, 6 * width, 2 * width])
  for (let scan = 0; scan < 2 * layers; scan += 1)
    sizes.push([`gates${scan}`, 2, width], [`biases${scan}`, 2, width])
  const entries: Record<string, MatrixEntry> = {}
  const matrices: Record<string, number[][]> = {}
  let offset = 0
  for (const [name, rows, columns] of sizes) {
    entries[name] = { rows, columns, offset, form: 'float32' }
    matrices[name] = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () =>
        Math.fround((random() - 0.5) / Math.sqrt(columns / 12)),
      ),
    )
    offset += rows * columns * 4
  }
  const packed = new Float32Array(Object.values(matrices).flat(2))
  return {
    packed: new Uint8Array(packed.buffer),
    shape: { width, layers, matrices: entries },
    matrices,
  }
}

/** Scores of all tokens, reckoned step by step in double precision. */
export function referenceScores(
  { matrices, shape }: MadeNet,
  features: TokenFeatures,
  vocabulary: ReadonlyMap<string, number>,
): number[][] {
  let hidden = features.words.map((word, at) => {
    const rows = {
      word: vocabulary.get(word) ?? 1,
      suffix: suffixBucket(word),
      part: features.parts[at],
      cue: features.cues[at],
      quote: features.quotes[at],
      quoteEnd: features.quoteEnds[at],
      shape: features.shapes[at],
      place: features.starts[at] + 3 * features.places[at],
    }
    return Object.entries(rows).flatMap(([name, row]) => matrices[name][row])
  })
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const weights = matrices[`layer${layer}`]
    const gates = hidden.map((row) => weights.map((own) => dot(own, row)))
    const scans = [0, 1].map((direction) =>
      scan(matrices, shape.width, layer, direction, gates, hidden),
    )
    hidden = hidden.map((_, at) => [...scans[0][at], ...scans[1][at]])
  }
  return hidden.map((row) =>
    matrices.outWeights.map((own, label) => dot(own, row) + matrices.outBiases[0][label]),
  )
}

function scan(
  matrices: Record<string, number[][]>,
  width: number,
  layer: number,
  direction: number,
  gates: number[][],
  hidden: number[][],
): number[][] {
  const blocks = layer === 0 ? 4 : 3
  const [vf, vr] = matrices[`gates${2 * layer + direction}`]
  const [bf, br] = matrices[`biases${2 * layer + direction}`]
  const found: number[][] = []
  const cell = new Array<number>(width).fill(0)
  for (let step = 0; step < gates.length; step += 1) {
    const at = direction === 0 ? step : gates.length - 1 - step
    found[at] = cell.map((c, unit) => {
      const gate = (block: number) => gates[at][(direction * blocks + block) * width + unit]
      const x = layer === 0 ? gate(3) : hidden[at][direction * width + unit]
      const forget = logistic(gate(1) + vf[unit] * c + bf[unit])
      const reset = logistic(gate(2) + vr[unit] * c + br[unit])
      cell[unit] = forget * c + (1 - forget) * gate(0)
      return reset * cell[unit] + (1 - reset) * x
    })
  }
  return found
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index], 0)
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
