import { decideNoun } from './decide-noun'
import { readPhrase } from './read-phrase'
import type { SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { type Verdict, verdictOn } from './verdict'

/** "the aide, who said": the noun phrase right before the relative says who. */
export function readRelative(context: SourceContext, word: string): Verdict {
  const before = phraseBefore(context, word)
  if (!before) {
    return word === 'who' || word === 'whom'
      ? verdictOn('named_person', null, ['“who” follows a name'], { isSure: false })
      : verdictOn('none', null, [`“${word}” stands for no one`], { isSure: false })
  }
  const isPerson = word === 'who' || word === 'whom' || word === 'whose'
  if (isPerson && before.type === 'common') {
    const named = namedInFront(context, before)
    if (named)
      return verdictOn('named_person', null, [`“${word}” is ${context.names.persons.get(named)}`], {
        person: named,
        phrase: before,
      })
  }
  const found = decideNoun(context, before)
  return {
    ...found,
    because: [`“${word}” is “${wordsOfPhrase(context, before)}”`, ...found.because],
  }
}

/** "Oren, the minister who …" and "Oren is the minister who …". */
function namedInFront(context: SourceContext, phrase: SourcePhrase): string | null {
  const { tokens } = context.text
  let index = phrase.first - 1
  if (/^(?:,|is|was|[’']s)$/.test(tokens[index]?.lower ?? '')) index -= 1
  else return null
  return context.names.mentions.find(({ last }) => last === index)?.surname ?? null
}

/** How far back the noun of a relative may stand, in tokens. */
const relativeReach = 14

/**
 * The noun phrase that a relative belongs to, of those right before it: the nearest of the right
 * sort ("the tone of Coll, who": Coll), but past a bare name where no comma parts it from "who"
 * ("lawyers for Coll who say": the lawyers).
 */
function phraseBefore(context: SourceContext, word: string): SourcePhrase | null {
  const { tokens } = context.text
  let last = context.anchor - 1
  while (last >= 0 && /^[,–—-]+$/.test(tokens[last].word)) last -= 1
  const hasComma = last < context.anchor - 1
  const isPerson = /^who/.test(word)
  let nearest: SourcePhrase | null = null
  let name: SourcePhrase | null = null
  for (const start of phraseStarts(context, last)) {
    const phrase = readPhrase(tokens, start, last, context.names)
    if (phrase.type === 'empty') continue
    nearest ??= phrase
    if (!(isPerson ? isAnimate(phrase) : isThing(phrase))) continue
    if (isPerson && !hasComma && phrase.type === 'person' && phrase.isHeadPerson) name ??= phrase
    else return phrase
  }
  return name ?? nearest
}

/** Where the phrases that end at a token may begin, nearest first: behind each preposition. */
function phraseStarts({ text: { tokens }, anchor }: SourceContext, last: number): number[] {
  const sentence = tokens[anchor].sentence
  const starts: number[] = []
  let first = last + 1
  while (first > 0 && last - first < relativeReach && continuesBack(tokens[first - 1], sentence)) {
    first -= 1
    const { partOfSpeech, lower } = tokens[first]
    if ((partOfSpeech === 'ADP' || lower === 'to') && first < last) starts.push(first + 1)
  }
  while (first <= last && /^(?:ADP|ADV|CCONJ|SCONJ)$/.test(tokens[first].partOfSpeech)) first += 1
  if (first <= last) starts.push(first)
  return starts
}

function isAnimate({ type, nounClass }: SourcePhrase): boolean {
  if (type === 'person' || type === 'people') return true
  if (type !== 'common') return false
  return nounClass !== null && !/^(?:document|no-agent|organisation)$/.test(nounClass)
}

function isThing({ type, nounClass }: SourcePhrase): boolean {
  if (type === 'organisation' || type === 'outlet') return true
  return type === 'common' && /^(?:document|media|organisation)$/.test(nounClass ?? '')
}

function continuesBack(
  token: { sentence: number; word: string; partOfSpeech: string },
  sentence: number,
): boolean {
  return (
    token.sentence === sentence &&
    !/^[,;:.“”"]$/.test(token.word) &&
    token.partOfSpeech !== 'VERB' &&
    token.partOfSpeech !== 'AUX'
  )
}

function wordsOfPhrase({ text }: SourceContext, { first, last }: SourcePhrase): string {
  return text.text.slice(text.tokens[first].start, text.tokens[last].end)
}
