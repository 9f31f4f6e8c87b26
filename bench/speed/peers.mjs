import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * The peers' closest functions, those of them that are installed in bench/speed (`npm ci --prefix bench/speed
 * --ignore-scripts`). None of them finds attributions: they tag, cut sentences and find quotations.
 * @returns the version of each, and what is missing
 */
export function openPeers(root) {
  const folder = join(root, 'bench', 'speed')
  const require = createRequire(join(folder, 'package.json'))
  const peers = {}
  const missing = []
  for (const [name, open] of Object.entries(openers)) {
    const file = join(folder, 'node_modules', name, 'package.json')
    if (!existsSync(file)) {
      missing.push(name)
      continue
    }
    peers[name] = { version: JSON.parse(readFileSync(file, 'utf8')).version, ...open(require) }
  }
  return { peers, missing }
}

const openers = {
  compromise(require) {
    const nlp = require('compromise')
    return {
      does: 'tags, sentences, quotations',
      read: (text) => nlp(text).quotations().out('array').length,
    }
  },
  'wink-nlp'(require) {
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
    return {
      does: 'tags, sentences',
      read(text) {
        const document = wink.readDoc(text)
        return document.sentences().length() + document.tokens().out(wink.its.pos).length
      },
    }
  },
  'onnxruntime-node'(require) {
    return {
      does: 'the same net, float32',
      onnx: require('onnx-proto').onnx,
      runtime: require('onnxruntime-node'),
    }
  },
}
