import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const embeddings = ['word', 'suffix', 'part', 'cue', 'quote', 'quoteEnd', 'shape', 'place']
const float = 1
const int64 = 7

/**
 * Writes the shipped net as an ONNX model: embeddings, one product a layer, and a Scan in each
 * direction for the recurrent part. Inputs are eight lists of embedding rows, the output seven scores
 * a token.
 * @param onnx the message classes of `onnx-proto`
 * @returns the model's bytes and a function that makes its inputs of the engine's features
 */
export function exportNet(onnx, root, parts) {
  const weights = join(root, 'engine', 'weights')
  const { network } = JSON.parse(readFileSync(join(weights, 'model.json'), 'utf8'))
  const packed = new Uint8Array(readFileSync(join(weights, 'tagger.bin')))
  const words = readFileSync(join(weights, 'vocabulary.txt'), 'utf8').split('\n')
  const vocabulary = new Map(words.map((word, index) => [word, index + 2]))
  const graph = openGraph(onnx)
  const matrix = (name) => readMatrix(parts, packed, network, name)
  const { width } = network

  const columns = embeddings.map((name) => {
    const { rows, columns: size, values } = matrix(name)
    graph.constant(name, [rows, size], values)
    return graph.node('Gather', [name, `${name}Rows`])
  })
  let current = graph.node('Concat', columns, { axis: 1 })
  for (let layer = 0; layer < network.layers; layer += 1) {
    const { rows, columns: size, values } = matrix(`layer${layer}`)
    graph.constant(`layer${layer}`, [size, rows], transpose(values, rows, size))
    const gates = graph.node('MatMul', [current, `layer${layer}`])
    const outputs = [0, 1].map((direction) =>
      scan(graph, matrix, { layer, direction, width, gates, current }),
    )
    current = graph.node('Concat', outputs, { axis: 1 })
  }
  const out = matrix('outWeights')
  graph.constant(
    'outWeights',
    [out.columns, out.rows],
    transpose(out.values, out.rows, out.columns),
  )
  graph.constant('outBiases', [out.rows], matrix('outBiases').values)
  const scores = graph.node('Add', [graph.node('MatMul', [current, 'outWeights']), 'outBiases'])
  return {
    bytes: graph.finish(
      embeddings.map((name) => `${name}Rows`),
      scores,
      out.rows,
    ),
    output: scores,
    inputsOf: (features) => rowsOf(features, vocabulary, parts),
  }
}

/** One direction of a simple recurrent unit over all tokens. */
function scan(graph, matrix, { layer, direction, width, gates, current }) {
  const blocks = layer === 0 ? 4 : 3
  const from = direction * blocks * width
  const block = (index) => graph.slice(gates, from + index * width, from + (index + 1) * width)
  const highway =
    layer === 0 ? block(3) : graph.slice(current, direction * width, (direction + 1) * width)
  const name = `unit${2 * layer + direction}`
  const own = matrix(`gates${2 * layer + direction}`).values
  const biases = matrix(`biases${2 * layer + direction}`).values
  const body = graph.inner(name)
  ;['vf', 'vr', 'bf', 'br'].forEach((part, index) => {
    const values = index < 2 ? own : biases
    body.constant(part, [width], values.slice((index % 2) * width, ((index % 2) + 1) * width))
  })
  const gate = (input, weight, bias) =>
    body.node('Sigmoid', [
      body.node('Add', [
        body.node('Add', [input, body.local(bias)]),
        body.node('Mul', ['cell', body.local(weight)]),
      ]),
    ])
  const forget = gate('f', 'vf', 'bf')
  const reset = gate('r', 'vr', 'br')
  const mix = (a, b, share) =>
    body.node('Add', [b, body.node('Mul', [share, body.node('Sub', [a, b])])])
  const next = mix('cell', 'u', forget)
  const output = mix(next, 'x', reset)
  graph.constant(`${name}Start`, [width], new Float32Array(width))
  return graph.scan(
    [`${name}Start`, block(0), block(1), block(2), highway],
    body.asGraph(['cell', 'u', 'f', 'r', 'x'], [next, output], width),
    direction,
  )
}

function openGraph(onnx) {
  const nodes = []
  const constants = []
  let count = 0
  const tensor = (name, dims, values) =>
    onnx.TensorProto.create({
      name,
      dims,
      dataType: values instanceof BigInt64Array ? int64 : float,
      rawData: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
    })
  const attribute = (name, value) => {
    if (typeof value === 'number') return { name, type: 2, i: value }
    return Array.isArray(value) ? { name, type: 7, ints: value } : { name, type: 5, g: value }
  }
  const node = (type, input, attributes = {}, outputs = 1) => {
    const output = Array.from({ length: outputs }, () => `${type}${count++}`)
    const list = Object.entries(attributes).map(([name, value]) => attribute(name, value))
    nodes.push(onnx.NodeProto.create({ opType: type, input, output, attribute: list }))
    return output[outputs - 1]
  }
  const constant = (name, dims, values) => constants.push(tensor(name, dims, values))
  return {
    node,
    constant,
    slice(input, start, end) {
      const name = `slice${count++}`
      constant(`${name}Start`, [1], BigInt64Array.of(BigInt(start)))
      constant(`${name}End`, [1], BigInt64Array.of(BigInt(end)))
      constant(`${name}Axis`, [1], BigInt64Array.of(1n))
      return node('Slice', [input, `${name}Start`, `${name}End`, `${name}Axis`])
    },
    inner(prefix) {
      const body = []
      const own = []
      return {
        local: (name) => `${prefix}${name}`,
        constant: (name, dims, values) => own.push(tensor(`${prefix}${name}`, dims, values)),
        node(type, input) {
          const output = `${prefix}${type}${count++}`
          body.push(onnx.NodeProto.create({ opType: type, input, output: [output] }))
          return output
        },
        asGraph: (inputs, outputs, width) =>
          onnx.GraphProto.create({
            name: prefix,
            node: body,
            initializer: own,
            input: inputs.map((name) => valueInfo(onnx, name, float, [width])),
            output: outputs.map((name) => valueInfo(onnx, name, float, [width])),
          }),
      }
    },
    /** The scan's states come out first, its outputs after them. */
    scan: (input, body, direction) =>
      node(
        'Scan',
        input,
        {
          body,
          num_scan_inputs: 4,
          scan_input_directions: Array(4).fill(direction),
          scan_output_directions: [direction],
        },
        2,
      ),
    finish(inputs, output, labels) {
      const model = onnx.ModelProto.create({
        irVersion: 8,
        opsetImport: [{ domain: '', version: 16 }],
        graph: {
          name: 'tagger',
          node: nodes,
          initializer: constants,
          input: inputs.map((name) => valueInfo(onnx, name, int64, ['tokens'])),
          output: [valueInfo(onnx, output, float, ['tokens', labels])],
        },
      })
      return onnx.ModelProto.encode(model).finish()
    },
  }
}

function valueInfo(onnx, name, elemType, dims) {
  const dim = dims.map((size) =>
    typeof size === 'string' ? { dimParam: size } : { dimValue: size },
  )
  return onnx.ValueInfoProto.create({ name, type: { tensorType: { elemType, shape: { dim } } } })
}

function readMatrix({ openMatrix }, packed, network, name) {
  const { rows, columns, readRow } = openMatrix(packed, network, name)
  const values = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row += 1) readRow(row, values, row * columns)
  return { rows, columns, values }
}

function transpose(values, rows, columns) {
  const turned = new Float32Array(values.length)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = values[row * columns + column]
    }
  }
  return turned
}

/** The engine's features as rows of the embeddings. */
function rowsOf(features, vocabulary, { suffixBucket, vocabularyForm }) {
  const isKnown = (form) => vocabulary.has(form)
  const rows = {
    word: features.words.map((word) => vocabulary.get(vocabularyForm(word, isKnown)) ?? 1),
    suffix: features.words.map(suffixBucket),
    part: [...features.parts],
    cue: [...features.cues],
    quote: [...features.quotes],
    quoteEnd: [...features.quoteEnds],
    shape: [...features.shapes],
    place: [...features.starts].map((start, index) => start + 3 * features.places[index]),
  }
  return Object.fromEntries(
    embeddings.map((name) => [`${name}Rows`, BigInt64Array.from(rows[name], BigInt)]),
  )
}
