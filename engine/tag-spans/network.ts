import type { TokenFeatures } from './features'
import { openInputLayer } from './input-layer'
import { openArena, openKernel } from './memory'
import { openRecurrentLayers } from './recurrent-layers'
import type { NetworkShape } from './weights'
import { windowsOf, windowTokens } from './windows'

/** Labels of a token, in the order of the net's outputs. */
export const labelCount = 7

/** Reckons a score for every label of every token. */
export interface Network {
  /** Scores of all tokens, `labelCount` a token; the array is the caller's. */
  score(features: TokenFeatures): Float32Array
}

/**
 * Opens the simple-recurrent-unit tagger: a layer of embeddings, then recurrent layers in both
 * directions over the whole article as one sequence. All memory is taken here; reading takes none
 * but the scores that it gives away.
 */
export async function openNetwork(
  packed: Uint8Array,
  shape: NetworkShape,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Network> {
  const kernel = await openKernel()
  const arena = openArena(kernel.memory)
  const input = openInputLayer(kernel, arena, packed, shape, vocabulary)
  const layers = openRecurrentLayers(kernel, arena, packed, shape)
  arena.settle()
  input.load()
  layers.load()
  const addresses = new Int32Array(kernel.memory.buffer, layers.addresses, 3 * windowTokens)
  const memory = new Float32Array(kernel.memory.buffer)
  return {
    score(features) {
      const scores = new Float32Array(features.words.length * labelCount)
      for (const { from, to, keepFrom, keepTo } of windowsOf(features)) {
        input.begin()
        input.locate(features, from, to, addresses)
        const found = layers.run(to - from) / 4
        const kept = found + (keepFrom - from) * labelCount
        scores.set(
          memory.subarray(kept, kept + (keepTo - keepFrom) * labelCount),
          keepFrom * labelCount,
        )
      }
      return scores
    },
  }
}
