import type { Arena, Kernel } from './memory'
import { type NetworkShape, openMatrix } from './weights'
import { windowTokens } from './windows'

/** Tokens multiplied at once: their integers and gate inputs stay in the nearest caches. */
const strideTokens = 32

/** The recurrent layers of the net and its last, scoring one. */
export interface RecurrentLayers {
  /** Byte address of the addresses of the three rows that make up each token's projection. */
  addresses: number
  /** Copies the weights into the kernel; call once, after the arena has settled. */
  load(): void
  /** Reads tokens whose rows are located, and gives the byte address of their scores. */
  run(tokens: number): number
}

/** Quantised weights of one direction of a layer and the scale of each output. */
interface Product {
  weights: number
  scales: number
}

type Direction = 0 | 1
const directions: readonly Direction[] = [0, 1]

/**
 * Lays out the layers: simple recurrent units in both directions over the tokens as one sequence.
 * Source of the unit: Lei et al., “Simple Recurrent Units for Highly Parallelizable Recurrence”,
 * EMNLP 2018. Each direction goes through the tokens in short stretches, of which the gates are
 * reckoned and then scanned at once, while they are still in the cache.
 */
export function openRecurrentLayers(
  kernel: Kernel,
  arena: Arena,
  packed: Uint8Array,
  shape: NetworkShape,
): RecurrentLayers {
  const { width } = shape
  const unitBytes = width * 4
  const inputs = 2 * width
  const labelCount = openMatrix(packed, shape, 'outBiases').columns
  const products = Array.from({ length: shape.layers - 1 }, () =>
    directions.map(
      (): Product => ({
        weights: arena.floats((3 * width * inputs) / 2),
        scales: arena.floats(3 * width),
      }),
    ),
  )
  const gates = Array.from({ length: 2 * shape.layers }, () => arena.floats(4 * width))
  const outWeights = arena.floats(labelCount * inputs)
  const outBiases = arena.floats(labelCount)
  const addresses = arena.floats(3 * windowTokens)
  const sums = arena.floats((strideTokens + 1) * 4 * width)
  const hidden = [arena.floats(windowTokens * inputs), arena.floats(windowTokens * inputs)]
  const integers = arena.floats(((windowTokens + 1) * inputs) / 2)
  const integerScales = arena.floats(windowTokens + 1)
  const cell = arena.floats(width)
  const scores = arena.floats(windowTokens * labelCount)

  const scan = (
    layer: number,
    direction: Direction,
    start: number,
    many: number,
    isFirst: boolean,
  ) => {
    const blocks = layer === 0 ? 4 : 3
    // A backward scan begins at the last token of the stretch and goes up the memory.
    const sign = direction === 0 ? 1 : -1
    const first = direction === 0 ? 0 : many - 1
    const own = sums + first * blocks * unitBytes
    const row = (address: number) =>
      address + (start + first) * 2 * unitBytes + direction * unitBytes
    kernel.scan(
      many,
      own,
      sign * blocks * unitBytes,
      layer === 0 ? own + 3 * unitBytes : row(hidden[(layer + 1) % 2]),
      sign * (layer === 0 ? 4 : 2) * unitBytes,
      gates[2 * layer + direction],
      width,
      cell,
      row(hidden[layer % 2]),
      sign * 2 * unitBytes,
      isFirst ? 1 : 0,
    )
  }
  const reckonGates = (layer: number, direction: Direction, start: number, many: number) => {
    if (layer === 0) {
      kernel.addRows(many, addresses + start * 12, direction * 4 * unitBytes, 4 * width, sums)
      return
    }
    const { weights, scales } = products[layer - 1][direction]
    // `multiply` takes two tokens at a time; the surplus row is never read.
    kernel.multiply(
      (many + 1) & ~1,
      integers + start * inputs * 2,
      inputs,
      weights,
      3 * width,
      sums,
      scales,
      integerScales + start * 4,
    )
  }

  const runDirection = (layer: number, direction: Direction, tokens: number) => {
    const stretches = Math.ceil(tokens / strideTokens)
    for (let turn = 0; turn < stretches; turn += 1) {
      const start = (direction === 0 ? turn : stretches - 1 - turn) * strideTokens
      const many = Math.min(strideTokens, tokens - start)
      reckonGates(layer, direction, start, many)
      scan(layer, direction, start, many, turn === 0)
    }
  }

  return {
    addresses,
    load() {
      const floats = new Float32Array(kernel.memory.buffer)
      const put = (name: string, address: number) => {
        const matrix = openMatrix(packed, shape, name)
        for (let row = 0; row < matrix.rows; row += 1)
          matrix.readRow(row, floats, address / 4 + row * matrix.columns)
      }
      gates.forEach((address, index) => {
        put(`gates${index}`, address)
        put(`biases${index}`, address + 2 * unitBytes)
      })
      put('outWeights', outWeights)
      put('outBiases', outBiases)
      products.forEach((both, index) => {
        loadProducts(kernel, packed, shape, `layer${index + 1}`, both)
      })
    },
    run(tokens) {
      for (let layer = 0; layer < shape.layers; layer += 1) {
        if (layer > 0) {
          kernel.quantise(tokens, hidden[(layer + 1) % 2], inputs, integers, integerScales)
        }
        for (const direction of directions) runDirection(layer, direction, tokens)
      }
      kernel.score(tokens, hidden[(shape.layers + 1) % 2], inputs, outWeights, outBiases, scores)
      return scores
    },
  }
}

/**
 * Rounds a layer to 8-bit weights and lays out each direction as `multiply` wants it:
 * [outputs/16][inputs/2][16][2] of i16.
 */
function loadProducts(
  kernel: Kernel,
  packed: Uint8Array,
  shape: NetworkShape,
  name: string,
  products: readonly Product[],
): void {
  const matrix = openMatrix(packed, shape, name)
  const half = matrix.rows / 2
  const integers = new Int16Array(kernel.memory.buffer)
  const scales = new Float32Array(kernel.memory.buffer)
  const row = new Float32Array(matrix.columns)
  for (let index = 0; index < matrix.rows; index += 1) {
    matrix.readRow(index, row, 0)
    let peak = 1e-8
    for (let input = 0; input < row.length; input += 1) peak = Math.max(peak, Math.abs(row[input]))
    const scale = peak / 127
    const product = products[index < half ? 0 : 1]
    const output = index % half
    scales[product.scales / 4 + output] = scale
    const first = product.weights / 2 + (output >> 4) * matrix.columns * 16 + (output & 15) * 2
    for (let input = 0; input < row.length; input += 1) {
      integers[first + (input >> 1) * 32 + (input & 1)] = Math.round(row[input] / scale)
    }
  }
}
