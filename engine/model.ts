import { z } from 'zod'
import {
  type DecisionRule,
  decisionRuleSchema,
  openDecisionRule,
} from './keep-or-drop/decision-rule'
import type { LinkerTable } from './link-attributions/link-spans'
import type { PartOfSpeechLexicon } from './part-of-speech'
import type { Transitions } from './tag-spans/decode'
import type { CueCounts } from './tag-spans/features'
import { type Network, openNetwork } from './tag-spans/network'
import type { PartOfSpeech } from './tokenised-text'

/** The files of the model in engine/weights: read from disk in Node, fetched in a browser. */
export const modelFileNames = {
  manifest: 'model.json',
  tagger: 'tagger.bin',
  vocabulary: 'vocabulary.txt',
  linker: 'linker.bin',
  lexicon: 'lexicon.json',
  rule: 'rule.json',
} as const

/** The bytes of each file. */
export type ModelFiles = Record<keyof typeof modelFileNames, Uint8Array>

/** Everything the engine learned from texts. One model may be used for any number of articles. */
export interface Model {
  /** `sha256:` of the manifest, which holds the checksum of every other file. */
  checksum: string
  lexicon: PartOfSpeechLexicon
  cueCounts: CueCounts
  /** Rank of each known word by its frequency in news text, from 0. */
  wordRanks: ReadonlyMap<string, number>
  network: Network
  transitions: Transitions
  linker: LinkerTable
  rule: DecisionRule
}

const manifestSchema = z.object({
  network: z.object({
    width: z.int(),
    layers: z.int(),
    matrices: z.record(
      z.string(),
      z.object({
        rows: z.int(),
        columns: z.int(),
        offset: z.int(),
        form: z.enum(['int8', 'float32']),
      }),
    ),
  }),
  transitions: z.array(z.array(z.number())),
  starts: z.array(z.number()),
  linkerPeak: z.number(),
  files: z.record(z.string(), z.string()),
})

interface Lexicons {
  partsOfSpeech: {
    w: Record<string, PartOfSpeech>
    s: Record<string, PartOfSpeech>
    l: Record<string, string>
  }
  cueCounts: [string, [number, number]][]
}

/**
 * Opens a model. Needs no file system and no network.
 * @throws when a file is not the one that the manifest was written for
 */
export async function loadModel(files: ModelFiles): Promise<Model> {
  const manifest = manifestSchema.parse(JSON.parse(decode(files.manifest)))
  await verify(files, manifest.files)
  const lexicons = JSON.parse(decode(files.lexicon)) as Lexicons
  const vocabulary = readVocabulary(decode(files.vocabulary))
  return {
    checksum: `sha256:${await digest(files.manifest)}`,
    lexicon: {
      words: mapOf(lexicons.partsOfSpeech.w),
      suffixes: mapOf(lexicons.partsOfSpeech.s),
      lemmas: mapOf(lexicons.partsOfSpeech.l),
    },
    cueCounts: new Map(lexicons.cueCounts),
    wordRanks: vocabulary,
    network: await openNetwork(aligned(files.tagger), manifest.network, vocabulary),
    transitions: {
      between: Float64Array.from(manifest.transitions.flat()),
      starts: Float64Array.from(manifest.starts),
    },
    linker: readLinker(aligned(files.linker), manifest.linkerPeak),
    rule: openDecisionRule(decisionRuleSchema.parse(JSON.parse(decode(files.rule)))),
  }
}

async function verify(files: ModelFiles, expected: Record<string, string>): Promise<void> {
  for (const [key, name] of Object.entries(modelFileNames)) {
    if (key === 'manifest') continue
    const found = await digest(files[key as keyof ModelFiles])
    if (found !== expected[name]) {
      throw new Error(
        `engine/weights/${name} is damaged or of another version (its checksum does not fit model.json). Install According again.`,
      )
    }
  }
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Entry by entry: a list of all pairs would be thrown away at once, at every start. */
function mapOf<Value>(record: Record<string, Value>): Map<string, Value> {
  const map = new Map<string, Value>()
  for (const key in record) map.set(key, record[key])
  return map
}

/** Rows 0 and 1 of the word embeddings are padding and the unknown word. */
function readVocabulary(text: string): Map<string, number> {
  const rows = new Map<string, number>()
  const words = text.split('\n')
  for (let index = 0; index < words.length; index += 1) rows.set(words[index], index + 2)
  return rows
}

function readLinker(bytes: Uint8Array, peak: number): LinkerTable {
  const cells = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
  const table = new Float32Array(cells.length)
  for (let row = 0; row < cells.length; row += 1) table[row] = (cells[row] / 32767) * peak
  return table
}

/** Typed arrays want their start on a boundary, which a buffer from a pool need not have. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
}
