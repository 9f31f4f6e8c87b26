import type { SharedPassage } from '#domain/comparison'
import type { CutText, CutWord } from './cut-text'

/** Shorter runs of equal words are turns of phrase. */
const fewestWords = 8
/** Of a run that stands in the original many times only so many places are tried. */
const mostPlaces = 32

/**
 * The passages of a copy that stand in its original word for word, in the copy's order: from left to
 * right, each as long as it can be, wherever it stands in the original, so that moved paragraphs are
 * found too. Quoted words are part of a passage; punctuation and capitals may differ. Offsets are UTF-16
 * code units, from the start of a passage's first word to the end of its last.
 */
export function alignPassages(copy: CutText, original: CutText): SharedPassage[] {
  const places = indexRuns(original.words)
  const passages: SharedPassage[] = []
  for (let here = 0; here + fewestWords <= copy.words.length; ) {
    let [longest, there] = [0, 0]
    for (const place of places.get(runAt(copy.words, here)) ?? []) {
      const length = commonLength(copy.words, here, original.words, place)
      if (length > longest) [longest, there] = [length, place]
    }
    if (longest >= fewestWords) {
      passages.push({
        here: stretchOf(copy.words, here, longest),
        there: stretchOf(original.words, there, longest),
      })
    }
    here += Math.max(1, longest)
  }
  return passages
}

function indexRuns(words: readonly CutWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + fewestWords <= words.length; at += 1) {
    const run = runAt(words, at)
    const known = places.get(run)
    if (known === undefined) places.set(run, [at])
    else if (known.length < mostPlaces) known.push(at)
  }
  return places
}

function runAt(words: readonly CutWord[], at: number): string {
  let run = ''
  for (let index = at; index < at + fewestWords; index += 1) run += `${words[index].word} `
  return run
}

function commonLength(
  a: readonly CutWord[],
  fromA: number,
  b: readonly CutWord[],
  fromB: number,
): number {
  let length = 0
  while (
    fromA + length < a.length &&
    fromB + length < b.length &&
    a[fromA + length].word === b[fromB + length].word
  ) {
    length += 1
  }
  return length
}

function stretchOf(words: readonly CutWord[], from: number, length: number): [number, number] {
  return [words[from].start, words[from + length - 1].end]
}
