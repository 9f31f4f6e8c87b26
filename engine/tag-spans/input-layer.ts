import type { TokenFeatures } from './features'
import type { Arena, Kernel } from './memory'
import { type Matrix, type NetworkShape, openMatrix } from './weights'
import { suffixBucket, vocabularyForm } from './word-form'
import { openWordRows } from './word-rows'

/** The embeddings that stand side by side in the net's input, in the order it was trained with. */
const embeddings = ['word', 'suffix', 'part', 'cue', 'quote', 'quoteEnd', 'shape', 'place'] as const
type Embedding = (typeof embeddings)[number]

/** How many word forms keep their projection: 31 MB at 640 outputs. */
const mostWords = 12_288
const unknownWord = 1

/** The first layer: what each token contributes to the gates of the first recurrent layer. */
export interface InputLayer {
  /** Fills the tables from the weights; call once, after the arena has settled. */
  load(): void
  /** Begins a window, whose addresses stay right until the next one begins. */
  begin(): void
  /** Writes, for tokens from `from` to `to`, the byte addresses of the three rows whose sum is its projection. */
  locate(features: TokenFeatures, from: number, to: number, addresses: Int32Array): void
}

/** Embeddings that are projected together, because a cached row depends on all of them. */
interface Group {
  tables: Matrix[]
  /** Where the group's columns of the layer lie, [outputs/16][inputs][16]. */
  weights: number
  inputs: number
}

/**
 * The input of the net is a row of embeddings, so its first product is a sum of products with each
 * embedding: reckoned once for a word form, and once for each combination of the small features.
 */
export function openInputLayer(
  kernel: Kernel,
  arena: Arena,
  packed: Uint8Array,
  shape: NetworkShape,
  vocabulary: ReadonlyMap<string, number>,
): InputLayer {
  const outputs = 8 * shape.width
  const rowBytes = outputs * 4
  const group = (...names: Embedding[]): Group => {
    const tables = names.map((name) => openMatrix(packed, shape, name))
    const inputs = tables.reduce((sum, { columns }) => sum + columns, 0)
    return { tables, inputs, weights: arena.floats(outputs * inputs) }
  }
  const wordGroup = group('word', 'suffix', 'shape')
  const partGroup = group('part', 'cue')
  const placeGroup = group('quote', 'quoteEnd', 'place')
  const values = arena.floats(wordGroup.inputs + partGroup.inputs + placeGroup.inputs)
  const wordRoom = arena.floats(mostWords * outputs)
  // 20 parts × 6 cues, and 4 × 3 × 9 quotation states by place.
  const partRoom = arena.floats(20 * 8 * outputs)
  const placeRoom = arena.floats(4 * 4 * 16 * outputs)
  const words = openWordRows(mostWords)
  const knownParts = new Uint8Array(20 * 8)
  const knownPlaces = new Uint8Array(4 * 4 * 16)
  const isKnown = (form: string) => vocabulary.has(form)
  let floats = new Float32Array(0)

  const project = ({ tables, weights, inputs }: Group, to: number, rows: readonly number[]) => {
    let at = values / 4
    tables.forEach((table, index) => {
      table.readRow(rows[index], floats, at)
      at += table.columns
    })
    kernel.project(to, values, weights, inputs, outputs)
  }
  const wordAt = (word: string, shapeNumber: number) => {
    const row = words.row(word)
    if (row >= 0) return wordRoom + row * rowBytes
    const to = wordRoom + ~row * rowBytes
    const known = vocabulary.get(vocabularyForm(word, isKnown)) ?? unknownWord
    project(wordGroup, to, [known, suffixBucket(word), shapeNumber])
    return to
  }
  const partAt = (part: number, cue: number) => {
    const key = part * 8 + cue
    const to = partRoom + key * rowBytes
    if (knownParts[key] === 0) {
      project(partGroup, to, [part, cue])
      knownParts[key] = 1
    }
    return to
  }
  const placeAt = (quote: number, end: number, place: number) => {
    const key = (quote * 4 + end) * 16 + place
    const to = placeRoom + key * rowBytes
    if (knownPlaces[key] === 0) {
      project(placeGroup, to, [quote, end, place])
      knownPlaces[key] = 1
    }
    return to
  }

  return {
    load() {
      floats = new Float32Array(kernel.memory.buffer)
      loadGroups(floats, openMatrix(packed, shape, 'layer0'), packed, shape, {
        word: wordGroup,
        suffix: wordGroup,
        shape: wordGroup,
        part: partGroup,
        cue: partGroup,
        quote: placeGroup,
        quoteEnd: placeGroup,
        place: placeGroup,
      })
    },
    begin: () => words.begin(),
    locate({ words: forms, shapes, parts, cues, quotes, quoteEnds, starts, places }, from, to, at) {
      for (let token = from, cell = 0; token < to; token += 1, cell += 3) {
        at[cell] = wordAt(forms[token], shapes[token])
        at[cell + 1] = partAt(parts[token], cues[token])
        at[cell + 2] = placeAt(quotes[token], quoteEnds[token], starts[token] + 3 * places[token])
      }
    },
  }
}

/** Lays out the columns of each group as the kernel's `project` wants them: [outputs/16][inputs][16]. */
function loadGroups(
  floats: Float32Array,
  layer: Matrix,
  packed: Uint8Array,
  shape: NetworkShape,
  groupOf: Record<Embedding, Group>,
): void {
  const targets = new Int32Array(layer.columns)
  const strides = new Int32Array(layer.columns)
  const taken = new Map<Group, number>()
  let column = 0
  for (const name of embeddings) {
    const group = groupOf[name]
    const before = taken.get(group) ?? 0
    const { columns } = openMatrix(packed, shape, name)
    for (let input = 0; input < columns; input += 1) {
      targets[column] = group.weights / 4 + (before + input) * 16
      strides[column] = group.inputs * 16
      column += 1
    }
    taken.set(group, before + columns)
  }
  const row = new Float32Array(layer.columns)
  for (let output = 0; output < layer.rows; output += 1) {
    layer.readRow(output, row, 0)
    for (let input = 0; input < layer.columns; input += 1) {
      floats[targets[input] + (output >> 4) * strides[input] + (output & 15)] = row[input]
    }
  }
}
