import type { Analysis } from '#domain/analysis'
import { knownNames, nameWord } from '#engine/lexicon/names'

/** Somebody of whom something is said: a person, a body, or a name that does not tell which. */
export interface Target {
  words: string
  is: 'person' | 'body' | 'unsure'
}

const run =
  /(?<the>\b[Tt]he\s+)?(?<name>\p{Lu}[\p{L}’'-]+\.?(?:\s+(?:(?:de|van|von|al|el|bin|of|the)\s+)?\p{Lu}[\p{L}’'-]+)*)/gu
const pronoun = /\b(?:he|she|him|her|his)\b/i
const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const person =
  /\b(?:the|this|that|our|their) (?:\p{L}+ )?(?:minister|president|mayor|chief|director|chair(?:man|woman)?|boss|leader|governor|secretary|judge|commissioner)\b/iu
const body =
  /\b(?:the|this|that|our|their) (?:\p{L}+ )?(?:council|ministry|government|administration|board|company|team|department|agency|party|campaign|police|court)\b/iu

/** Whom some words are about: a source of the article, a name, an office or body, or he or she. */
export function findTarget(words: string, analysis: Analysis): Target | null {
  return (
    knownTarget(words, analysis) ??
    namedTarget(words) ??
    described(words, body, 'body') ??
    described(words, person, 'person') ??
    described(words, pronoun, 'person')
  )
}

/** A source that the article names, by its whole name or, for a person, the last word of it. */
function knownTarget(words: string, { sources }: Analysis): Target | null {
  for (const { name, kind } of sources) {
    if (!name) continue
    const isPerson = kind === 'named_person'
    const sought = isPerson ? (name.split(/\s+/).at(-1) ?? name) : name
    if (holdsName(words, sought)) {
      return { words: name, is: isPerson ? 'person' : 'body' }
    }
  }
  return null
}

/** Whether a name stands in some words, whole: "Holm" is not in "Holmes". */
function holdsName(words: string, name: string): boolean {
  const plain = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  return plain(words).includes(plain(name))
}

function namedTarget(words: string): Target | null {
  for (const match of words.matchAll(run)) {
    const { the = '', name = '' } = match.groups ?? {}
    const isOpening = /^[^\p{L}]*$/u.test(words.slice(0, match.index))
    const is = name === '' || calendar.test(name) ? null : typeOf(name, the !== '', isOpening)
    if (is) return { words: name, is }
  }
  return null
}

/** What a capitalised name is; null where the capital may only open a sentence. */
function typeOf(name: string, isAfterThe: boolean, isOpening: boolean): Target['is'] | null {
  const parts = name.toLowerCase().split(/\s+/)
  const [first, last] = [parts[0], parts[parts.length - 1]]
  const known = knownNames.get(parts.join(' '))
  if (known)
    return known.class === 'public-figure' || known.class === 'journalist' ? 'person' : 'body'
  if (nameWord('organisation-word', last) || nameWord('people', last)) return 'body'
  if (parts.length > 1 && nameWord('honorific', first)) return 'person'
  if (/^\p{Lu}{2,}$/u.test(name) || isAfterThe) return 'body'
  if (parts.length > 1) return 'person'
  return isOpening ? null : 'unsure'
}

function described(words: string, pattern: RegExp, is: Target['is']): Target | null {
  const found = pattern.exec(words)?.[0]
  return found ? { words: found, is } : null
}
