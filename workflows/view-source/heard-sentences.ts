import type { Attribution } from '#domain/attribution'
import type { Stretch } from '#domain/span'
import type { HeardSentence } from './source-view'

/** The sentences in which a source is heard, each once, in text order. */
export function heardSentences(
  { text, sentences }: { text: string; sentences: readonly Stretch[] },
  attributions: readonly Pick<Attribution, 'id' | 'source' | 'cue'>[],
): HeardSentence[] {
  const found = new Map<number, HeardSentence>()
  for (const { id, source, cue } of attributions) {
    const at = (cue[0] ?? source[0])?.[0]
    const index = at === undefined ? -1 : sentences.findIndex(([, end]) => at < end)
    if (index < 0 || found.has(index)) continue
    found.set(index, { attributionId: id, text: text.slice(...sentences[index]).trim() })
  }
  return [...found].sort(([a], [b]) => a - b).map(([, sentence]) => sentence)
}
