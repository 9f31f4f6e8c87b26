import { promiseRows } from './lexicon/promises'

/** A rule that a sentence of a published policy may be about, and why that is thought. */
export interface RuleSuggestion {
  rule: string
  because: string
}

/** A sentence of a policy; offsets are UTF-16 code units into its text. */
export interface PolicySentence {
  start: number
  end: number
}

/** What cannot end a sentence though it ends in a stop: "U.S.", "e.g.", "Mr." */
const noEnd = /(?:\b(?:\p{Lu}\.)+|\b(?:e\.g|i\.e|Mr|Mrs|Ms|Dr|St|No|vs)\.)\s*$/u

/** The sentences of a policy: lines and stops part them, as Unicode's rules for English have it. */
export function splitPolicy(text: string): PolicySentence[] {
  const sentences: PolicySentence[] = []
  let isOpen = false
  for (const { index, segment } of segmenter.segment(text)) {
    const last = sentences.at(-1)
    const start = index + (segment.length - segment.trimStart().length)
    const end = index + segment.trimEnd().length
    if (end <= start) {
      isOpen = false
      continue
    }
    if (isOpen && last) last.end = end
    else sentences.push({ start, end })
    isOpen = noEnd.test(segment)
  }
  return sentences
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The rules that a sentence may be about, in their order. A suggestion decides nothing. */
export function suggestRules(sentence: string): RuleSuggestion[] {
  return promiseRows
    .filter(({ pattern }) => pattern.test(sentence))
    .map(({ class: rule, because }) => ({ rule, because }))
}
