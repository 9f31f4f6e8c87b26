// Writes the training examples of the tagger: features, labels, vocabulary and word vectors.
//
// Usage: npx tsx training/write-examples.ts DATA VECTORS OUT [WORDS]
//   DATA     a folder with train.jsonl and dev.jsonl: {id, text, attributions: [{source, cue, content}]}
//   VECTORS  a JSON file {words, vectors} of word vectors of 100 numbers, the most frequent first
//   OUT      the folder to write
//   WORDS    how many of the vectors are kept (28000)
//
// The features are the engine's own, so the net is trained on exactly what it will see.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CueCounts, readFeatures } from '#engine/tag-spans/features'
import { suffixBucket, vocabularyForm } from '#engine/tag-spans/word-form'
import { tokenise } from '#engine/tokenise'
import { addUp, countCues, type Example, without } from './count-cues'
import { type LabelledArticle, labelTokens } from './label-tokens'
import { perturbText, type Variant, variants } from './perturb-text'
import { readLexicon, readPartsOfSpeech } from './read-lexicon'

const [data, vectorFile, out, wordLimit = '28000'] = process.argv.slice(2)
if (!out) {
  console.error('usage: npx tsx training/write-examples.ts DATA VECTORS OUT [WORDS]')
  process.exit(2)
}
mkdirSync(out, { recursive: true })
const unknownWord = 1
/** A word of the training texts without a vector gets one of its own when it occurs this often. */
const rarestWord = 4

const lexicon = readLexicon()
const training = readArticles('train.jsonl')
const perArticle = training.map(countCues)
const counts = addUp(perArticle)
const vocabulary = writeVocabulary()
writeFileSync(join(out, 'cue-counts.json'), JSON.stringify([...counts]))
writeFileSync(join(out, 'parts-of-speech.json'), JSON.stringify(readPartsOfSpeech()))
for (const variant of variants) {
  // A word's cue counts leave its own article out, or the net would trust them too much.
  write('train', variant, training, (index) => without(counts, perArticle[index]))
  write('dev', variant, readArticles('dev.jsonl'), () => counts)
  console.log(`${variant} written`)
}

function readArticles(name: string): Example[] {
  return readFileSync(join(data, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const article = JSON.parse(line) as LabelledArticle
      return { article, text: tokenise(article.text, lexicon) }
    })
}

/** Rows 0 and 1 are padding and the unknown word. */
function writeVocabulary(): Map<string, number> {
  const { words, vectors } = JSON.parse(readFileSync(vectorFile, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const kept = words.slice(0, Number(wordLimit))
  const known = new Map(kept.map((word, index) => [word, index + 2]))
  const table = new Float32Array(kept.length * 100)
  kept.forEach((word, index) => {
    table.set(vectors[word].slice(0, 100), index * 100)
  })
  const seen = new Map<string, number>()
  for (const { word } of training.flatMap(({ text }) => text.tokens)) {
    const form = vocabularyForm(word, (one) => known.has(one))
    seen.set(form, (seen.get(form) ?? 0) + 1)
  }
  for (const [form, times] of seen) {
    if (times >= rarestWord && !known.has(form)) known.set(form, known.size + 2)
  }
  writeFileSync(join(out, 'vocabulary.txt'), [...known.keys()].join('\n'))
  writeFileSync(join(out, 'vectors.bin'), Buffer.from(table.buffer))
  return known
}

/** Eight numbers a token (word, suffix, part, cue, quote, quote end, shape, place), and its label. */
function write(
  split: string,
  variant: Variant,
  examples: Example[],
  countsFor: (index: number) => CueCounts,
): void {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
  const rows: number[][] = []
  const found: Uint8Array[] = []
  examples.forEach(({ article, text }, index) => {
    const other = tokenise(perturbText(text, variant, random), lexicon)
    const own = readFeatures(other, countsFor(index))
    rows.push(
      own.words.flatMap((word, at) => [
        vocabulary.get(vocabularyForm(word, (form) => vocabulary.has(form))) ?? unknownWord,
        suffixBucket(word),
        own.parts[at],
        own.cues[at],
        own.quotes[at],
        own.quoteEnds[at],
        own.shapes[at],
        own.starts[at] + 3 * own.places[at],
      ]),
    )
    found.push(labelTokens(other.tokens, article.attributions))
  })
  const base = join(out, `${split}.${variant}`)
  writeFileSync(`${base}.tokens.bin`, Buffer.from(Int32Array.from(rows.flat()).buffer))
  writeFileSync(`${base}.labels.bin`, Buffer.concat(found))
  writeFileSync(`${base}.lengths.json`, JSON.stringify(found.map(({ length }) => length)))
}
