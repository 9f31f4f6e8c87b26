import type { TokenFeatures } from './features'
import { openInputLayer } from './input-layer'
import { type Arena, type Kernel, openArena, openKernel } from './memory'
import { type NetworkShape, openMatrix } from './weights'

/** Labels of a token, in the order of the net's outputs. */
export const labelCount = 7

/** Reckons a score for every label of every token. */
export interface Network {
  /** Scores of all tokens, `labelCount` a token; the array is the caller's. */
  score(features: TokenFeatures): Float32Array
}

/** Longest stretch that the net reads at once; longer texts are read in windows. */
const windowTokens = 4096
/** Context on either side of a window, whose scores are thrown away. */
const contextTokens = 256
/** Tokens multiplied at once, so that their integers stay in the first cache. */
const strideTokens = 48

interface Layer {
  weights: number
  scales: number
}

/** The addresses of everything in the kernel's memory. */
interface Plan {
  width: number
  inputs: number
  layers: Layer[]
  gates: number[]
  outWeights: number
  outBiases: number
  sums: number
  hidden: [number, number]
  integers: number
  integerScales: number
  cell: number
  scores: number
}

/**
 * Opens the simple-recurrent-unit tagger: three layers in both directions over the whole article
 * as one sequence. Source of the unit: Lei et al., “Simple Recurrent Units for Highly
 * Parallelizable Recurrence”, EMNLP 2018.
 */
export async function openNetwork(
  packed: Uint8Array,
  shape: NetworkShape,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Network> {
  const kernel = await openKernel()
  const arena = openArena(kernel.memory)
  const plan = layOut(arena, shape)
  const input = openInputLayer(kernel, arena, packed, shape, vocabulary)
  arena.settle()
  input.load()
  loadWeights(kernel, packed, shape, plan)
  return {
    score(features) {
      const size = features.words.length
      const scores = new Float32Array(size * labelCount)
      for (const part of windowsOf(features)) {
        const tokens = part.to - part.from
        for (let index = 0; index < tokens; index += 1) {
          input.layer.project(features, part.from + index, plan.sums + index * plan.inputs * 4)
        }
        runLayers(kernel, plan, tokens)
        const found = new Float32Array(kernel.memory.buffer, plan.scores, tokens * labelCount)
        const kept = found.subarray(
          (part.keepFrom - part.from) * labelCount,
          (part.keepTo - part.from) * labelCount,
        )
        scores.set(kept, part.keepFrom * labelCount)
      }
      return scores
    },
  }
}

interface Window {
  from: number
  to: number
  keepFrom: number
  keepTo: number
}

/** Cuts a long text into windows at sentence starts, each with context, at a cost linear in its length. */
function windowsOf({ starts, words }: TokenFeatures): Window[] {
  const size = words.length
  if (size === 0) return []
  if (size <= windowTokens) return [{ from: 0, to: size, keepFrom: 0, keepTo: size }]
  const windows: Window[] = []
  const step = windowTokens - 2 * contextTokens
  let keepFrom = 0
  while (keepFrom < size) {
    const keepTo = nearestStart(starts, Math.min(size, keepFrom + step), keepFrom)
    const from = Math.max(0, keepFrom - contextTokens)
    windows.push({ from, to: Math.min(size, keepTo + contextTokens), keepFrom, keepTo })
    keepFrom = keepTo
  }
  return windows
}

/** The last sentence start at or before `at`, or `at` itself where a sentence never ends. */
function nearestStart(starts: Uint8Array, at: number, after: number): number {
  if (at >= starts.length) return starts.length
  for (let index = at; index > after + windowTokens / 4; index -= 1)
    if (starts[index] > 0) return index
  return at
}

function layOut(arena: Arena, shape: NetworkShape): Plan {
  const { width, layers } = shape
  const inputs = 8 * width
  return {
    width,
    inputs,
    layers: Array.from({ length: layers - 1 }, () => ({
      weights: arena.floats((6 * width * 2 * width) / 2),
      scales: arena.floats(6 * width),
    })),
    gates: Array.from({ length: 2 * layers }, () => arena.floats(4 * width)),
    outWeights: arena.floats(labelCount * 2 * width),
    outBiases: arena.floats(labelCount),
    sums: arena.floats((windowTokens + 4) * inputs),
    hidden: [
      arena.floats(windowTokens * 2 * width + 1024),
      arena.floats(windowTokens * 2 * width + 1024),
    ],
    integers: arena.floats((strideTokens * 2 * width) / 2),
    integerScales: arena.floats(strideTokens),
    cell: arena.floats(width),
    scores: arena.floats(windowTokens * labelCount),
  }
}

function loadWeights(kernel: Kernel, packed: Uint8Array, shape: NetworkShape, plan: Plan): void {
  const floats = new Float32Array(kernel.memory.buffer)
  const put = (name: string, address: number) => {
    const matrix = openMatrix(packed, shape, name)
    for (let row = 0; row < matrix.rows; row += 1) {
      const at = address / 4 + row * matrix.columns
      matrix.readRow(row, floats.subarray(at, at + matrix.columns))
    }
  }
  plan.gates.forEach((address, index) => {
    put(`gates${index}`, address)
    put(`biases${index}`, address + 2 * plan.width * 4)
  })
  put('outWeights', plan.outWeights)
  put('outBiases', plan.outBiases)
  plan.layers.forEach((layer, index) => {
    loadLayer(kernel, packed, shape, `layer${index + 1}`, layer)
  })
}

/** Rounds a layer to 8-bit weights and lays them out as `multiply` wants: [outputs/8][inputs/2][8][2] of i16. */
function loadLayer(
  kernel: Kernel,
  packed: Uint8Array,
  shape: NetworkShape,
  name: string,
  layer: Layer,
): void {
  const matrix = openMatrix(packed, shape, name)
  const integers = new Int16Array(kernel.memory.buffer)
  const scales = new Float32Array(kernel.memory.buffer)
  const row = new Float32Array(matrix.columns)
  for (let output = 0; output < matrix.rows; output += 1) {
    matrix.readRow(output, row)
    const scale = row.reduce((peak, value) => Math.max(peak, Math.abs(value)), 1e-8) / 127
    scales[layer.scales / 4 + output] = scale
    for (let input = 0; input < matrix.columns; input += 1) {
      const block = (output >> 3) * (matrix.columns >> 1) + (input >> 1)
      const cell = block * 16 + (output & 7) * 2 + (input & 1)
      integers[layer.weights / 2 + cell] = Math.round(row[input] / scale)
    }
  }
}

function runLayers(kernel: Kernel, plan: Plan, tokens: number): void {
  const { width, inputs, sums, hidden } = plan
  const bytes = width * 4
  for (const direction of [0, 1]) {
    const from = sums + direction * 4 * bytes
    kernel.scan(
      tokens,
      from,
      inputs * 4,
      from + 3 * bytes,
      inputs * 4,
      plan.gates[direction],
      width,
      plan.cell,
      hidden[0] + direction * bytes,
      2 * bytes,
      direction,
    )
  }
  let [current, next] = hidden
  plan.layers.forEach((layer, index) => {
    multiplyAll(kernel, plan, layer, tokens, current)
    for (const direction of [0, 1]) {
      const gates = plan.gates[2 * (index + 1) + direction]
      kernel.scan(
        tokens,
        sums + direction * 3 * bytes,
        6 * bytes,
        current + direction * bytes,
        2 * bytes,
        gates,
        width,
        plan.cell,
        next + direction * bytes,
        2 * bytes,
        direction,
      )
    }
    ;[current, next] = [next, current]
  })
  kernel.score(tokens, current, 2 * width, plan.outWeights, plan.outBiases, plan.scores)
}

function multiplyAll(kernel: Kernel, plan: Plan, layer: Layer, tokens: number, from: number): void {
  const inputs = 2 * plan.width
  const outputs = 6 * plan.width
  for (let start = 0; start < tokens; start += strideTokens) {
    const many = Math.min(strideTokens, tokens - start)
    kernel.quantise(many, from + start * inputs * 4, inputs, plan.integers, plan.integerScales)
    // `multiply` takes four tokens at a time; the surplus rows are overwritten or never read.
    const rounded = (many + 3) & ~3
    kernel.multiply(
      rounded,
      plan.integers,
      inputs,
      layer.weights,
      outputs,
      plan.sums + start * outputs * 4,
      layer.scales,
      plan.integerScales,
    )
  }
}
