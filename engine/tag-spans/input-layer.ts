import type { TokenFeatures } from './features'
import type { Arena, Kernel } from './memory'
import { type Matrix, type NetworkShape, openMatrix } from './weights'
import { suffixBucket, vocabularyForm } from './word-form'

/** The embeddings that stand side by side in the net's input, in the order it was trained with. */
const embeddings = ['word', 'suffix', 'part', 'cue', 'quote', 'quoteEnd', 'shape', 'place'] as const
type Embedding = (typeof embeddings)[number]

/** How many word forms keep their projection: 33 MB at 1,024 outputs. */
const mostWords = 8192
const unknownWord = 1

/** The first layer: what each token contributes to the gates of the first recurrent layer. */
export interface InputLayer {
  /** Writes the projection of token `index` to byte address `to`. */
  project(features: TokenFeatures, index: number, to: number): void
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
): { layer: InputLayer; load(): void } {
  const outputs = 8 * shape.width
  const tables = new Map(
    embeddings.map((name) => [name, openMatrix(packed, shape, name)] as [Embedding, Matrix]),
  )
  const weight = openMatrix(packed, shape, 'layer0')
  const blocks = new Map<Embedding, number>()
  for (const [name, table] of tables) blocks.set(name, arena.floats(outputs * table.columns))
  const values = arena.floats(128)
  const wordRoom = arena.floats(mostWords * outputs)
  // 20 parts × 6 cues, and 4 × 3 × 9 quotation states by place.
  const partRoom = arena.floats(20 * 8 * outputs)
  const placeRoom = arena.floats(4 * 4 * 16 * outputs)
  const words = new Map<string, number>()
  const parts = new Map<number, number>()
  const places = new Map<number, number>()

  const add = (name: Embedding, row: number, to: number) => {
    const table = tables.get(name) as Matrix
    const floats = new Float32Array(kernel.memory.buffer)
    table.readRow(row, floats.subarray(values / 4, values / 4 + table.columns))
    kernel.project(to, values, blocks.get(name) as number, table.columns, outputs)
  }
  const clear = (at: number) => {
    new Float32Array(kernel.memory.buffer).fill(0, at / 4, at / 4 + outputs)
  }
  const wordAt = (word: string, shapeNumber: number) => {
    const known = words.get(word)
    if (known !== undefined) return known
    if (words.size >= mostWords) words.clear()
    const at = wordRoom + words.size * outputs * 4
    clear(at)
    add(
      'word',
      vocabulary.get(vocabularyForm(word, (form) => vocabulary.has(form))) ?? unknownWord,
      at,
    )
    add('suffix', suffixBucket(word), at)
    add('shape', shapeNumber, at)
    words.set(word, at)
    return at
  }
  const partAt = (part: number, cue: number) => {
    const key = part * 8 + cue
    const known = parts.get(key)
    if (known !== undefined) return known
    const at = partRoom + key * outputs * 4
    clear(at)
    add('part', part, at)
    add('cue', cue, at)
    parts.set(key, at)
    return at
  }
  const placeAt = (quote: number, end: number, place: number) => {
    const key = (quote * 4 + end) * 16 + place
    const known = places.get(key)
    if (known !== undefined) return known
    const at = placeRoom + key * outputs * 4
    clear(at)
    add('quote', quote, at)
    add('quoteEnd', end, at)
    add('place', place, at)
    places.set(key, at)
    return at
  }

  return {
    load() {
      let from = 0
      for (const name of embeddings) {
        const { columns } = tables.get(name) as Matrix
        loadBlock(kernel, weight, from, columns, blocks.get(name) as number)
        from += columns
      }
    },
    layer: {
      project({ words: forms, shapes, parts: tags, cues, ...rest }, index, to) {
        const { quotes, quoteEnds, starts, places: where } = rest
        kernel.addThree(
          to,
          wordAt(forms[index], shapes[index]),
          partAt(tags[index], cues[index]),
          placeAt(quotes[index], quoteEnds[index], starts[index] + 3 * where[index]),
          outputs,
        )
      },
    },
  }
}

/** Lays out the columns of one embedding as the kernel's `project` wants them: [outputs/16][inputs][16]. */
function loadBlock(
  kernel: Kernel,
  weight: Matrix,
  from: number,
  columns: number,
  address: number,
): void {
  const floats = new Float32Array(kernel.memory.buffer)
  const row = new Float32Array(weight.columns)
  for (let output = 0; output < weight.rows; output += 1) {
    weight.readRow(output, row)
    for (let input = 0; input < columns; input += 1) {
      const cell = ((output >> 4) * columns + input) * 16 + (output & 15)
      floats[address / 4 + cell] = row[from + input]
    }
  }
}
