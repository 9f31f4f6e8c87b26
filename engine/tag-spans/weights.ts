/** One matrix in the packed file: rows of int8 with a float32 scale each, or plain float32. */
export interface MatrixEntry {
  rows: number
  columns: number
  /** Byte offset into the packed file. */
  offset: number
  form: 'int8' | 'float32'
}

/** What model.json says of the net. */
export interface NetworkShape {
  /** Units in one direction of a layer. */
  width: number
  layers: number
  matrices: Record<string, MatrixEntry>
}

/** A matrix that gives its rows as floats. */
export interface Matrix {
  rows: number
  columns: number
  /** Writes a row into `to` from index `at` on, scaled to floats. */
  readRow(row: number, to: Float32Array, at: number): void
}

/**
 * Opens a matrix of the packed file. int8 entries hold `rows` float32 scales and then the rows.
 * @throws when the file does not hold such a matrix
 */
export function openMatrix(packed: Uint8Array, shape: NetworkShape, name: string): Matrix {
  const entry = shape.matrices[name]
  if (!entry) throw new Error(`the weights hold no matrix “${name}”`)
  const { rows, columns, offset, form } = entry
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  if (form === 'float32') {
    return {
      rows,
      columns,
      readRow(row, to, at) {
        for (let column = 0; column < columns; column += 1) {
          to[at + column] = view.getFloat32(offset + (row * columns + column) * 4, true)
        }
      },
    }
  }
  const cells = new Int8Array(packed.buffer, packed.byteOffset + offset + rows * 4, rows * columns)
  return {
    rows,
    columns,
    readRow(row, to, at) {
      const scale = view.getFloat32(offset + row * 4, true)
      for (let column = 0; column < columns; column += 1) {
        to[at + column] = cells[row * columns + column] * scale
      }
    },
  }
}
