import type { Token } from '../tokenised-text'
import type { ArticleNames } from './article-names'
import { isCapitalised } from './capital-runs'
import { classOfNoun } from './class-of-noun'
import { nameEnd } from './name-shape'
import type { SourcePhrase } from './source-phrase'
import { typeOfName } from './type-of-name'

/** Reads the noun or name between two token indices, both within, past determiner and owner. */
export function readNoun(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: ArticleNames,
): Omit<SourcePhrase, 'determiner' | 'owner'> {
  const start = capitalStart(tokens, first, last)
  const head = tokens[last]
  const base = {
    first,
    last,
    head: head.lower,
    nounClass: null,
    isGuess: false,
    isHeadPerson: false,
    person: null,
    rest: '',
  }
  if (start !== null) {
    const words = tokens.slice(start, last + 1)
    const name = typeOfName(words, names, tokens[start - 1]?.lower === 'the')
    const { type, because } = name
    if (type !== 'common') {
      const person = type === 'person' ? words[nameEnd(words)].lower : null
      return {
        ...base,
        type,
        because,
        person,
        isGuess: name.isGuess === true && words.length === 1,
        isHeadPerson: type === 'person',
        isPlural: type === 'people',
      }
    }
  }
  return { ...base, ...readCommonNoun(tokens, first, last) }
}

/** Where the capitalised words at the end of a phrase begin, past a determiner; null when there are none. */
function capitalStart(tokens: readonly Token[], first: number, last: number): number | null {
  let start = last + 1
  while (start > first && isNameWord(tokens, start - 1, first, last)) start -= 1
  while (
    start <= last &&
    (/^(?:the|this|that|these|those)$/.test(tokens[start].lower) ||
      !isCapitalised(tokens[start].word))
  )
    start += 1
  return start <= last ? start : null
}

function isNameWord(tokens: readonly Token[], index: number, first: number, last: number): boolean {
  const { word, lower } = tokens[index]
  if (isCapitalised(word)) return true
  const isJoint = /^(?:of|for|the|and|&|de|van|von|al|bin)$/.test(lower)
  return isJoint && index > first && index < last && isCapitalised(tokens[index - 1].word)
}

function readCommonNoun(
  tokens: readonly Token[],
  first: number,
  last: number,
): Pick<SourcePhrase, 'type' | 'because' | 'head' | 'nounClass' | 'isPlural' | 'last'> {
  // A participle or adverb after the noun ("officials involved", "critics alike") is not the head.
  for (let index = last; index >= first; index -= 1) {
    const found = classOfNoun(tokens[index].lower)
    if (found) {
      return {
        type: 'common',
        because: `“${tokens[index].word}”: ${found.because}`,
        head: tokens[index].lower,
        nounClass: found.class,
        isPlural: found.isPlural,
        last: index,
      }
    }
    if (
      !/^(?:ADV|ADJ|VERB|PRON)$/.test(tokens[index].partOfSpeech) &&
      !/ed$/.test(tokens[index].lower)
    )
      break
  }
  const head = tokens[last].lower
  return {
    type: 'common',
    because: `“${tokens[last].word}” is in no list`,
    head,
    nounClass: null,
    isPlural: /[^s]s$/.test(head),
    last,
  }
}
