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
/** "The harbour minister": a word that points, one more at most, and the noun. */
const pointed = /\b(?:the|this|that|our|their|its) (?:(?<middle>\p{L}+) )?(?<noun>\p{L}+)/giu
const offices = new Set(
  'minister president mayor chief director chairman chairwoman chair boss leader governor secretary judge commissioner'.split(
    ' ',
  ),
)
const bodies = new Set('government board company team police campaign firm regime force'.split(' '))

/** Whom some words are about: a source of the article, a name, an office or body, or he or she. */
export function findTarget(words: string, analysis: Analysis): Target | null {
  return (
    knownTarget(words, analysis) ??
    namedTarget(words) ??
    describedTarget(words) ??
    pronounTarget(words)
  )
}

/** The sources that an article names, by whole name or, for a person, the last word of it. */
interface NamedSource {
  sought: string
  target: Target
}
const namedSources = new WeakMap<Analysis, NamedSource[]>()

function knownTarget(words: string, analysis: Analysis): Target | null {
  const named = namedSources.get(analysis) ?? listNamed(analysis)
  namedSources.set(analysis, named)
  const said = plain(words)
  return named.find(({ sought }) => said.includes(sought))?.target ?? null
}

function listNamed({ sources }: Analysis): NamedSource[] {
  const targets = new Map<string, Target>()
  for (const { name, kind } of sources) {
    if (!name) continue
    const isPerson = kind === 'named_person'
    const sought = plain(isPerson ? (name.split(/\s+/).at(-1) ?? name) : name)
    if (sought.trim()) targets.set(sought, { words: name, is: isPerson ? 'person' : 'body' })
  }
  return [...targets].map(([sought, target]) => ({ sought, target }))
}

/** Words parted by single spaces, with one at each end: "Holm" is not in "Holmes". */
function plain(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
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

function describedTarget(words: string): Target | null {
  for (const { 0: found, groups } of words.matchAll(pointed)) {
    for (const noun of [groups?.noun, groups?.middle]) {
      const is = noun ? typeOfNoun(noun.toLowerCase()) : null
      if (is) return { words: found, is }
    }
  }
  return null
}

function typeOfNoun(noun: string): Target['is'] | null {
  if (bodies.has(noun) || nameWord('organisation-word', noun)) return 'body'
  const isPerson = offices.has(noun) || nameWord('honorific', noun) || nameWord('occupation', noun)
  return isPerson ? 'person' : null
}

function pronounTarget(words: string): Target | null {
  const found = pronoun.exec(words)?.[0]
  return found ? { words: found, is: 'person' } : null
}
