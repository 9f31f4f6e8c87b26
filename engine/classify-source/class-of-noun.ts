import type { NounClass } from '../lexicon/noun-class'
import { sourceNouns } from '../lexicon/source-nouns'

const plurals =
  /^(?:people|police|authorities|staff|personnel|men|women|children|folks|crew|some|many|most|others|few|public|electorate)$/

const peopleClasses = new Set<NounClass>([
  'insider',
  'spokesperson',
  'event-voice',
  'role',
  'office',
  'person',
  'group',
])

/** Whether a noun is listed for people, as "aide" is and "poll" is not. */
export function isPeopleNoun(noun: string): boolean {
  const found = sourceNouns.get(noun)
  return found !== undefined && peopleClasses.has(found.class)
}

/** What a noun makes of a source, and why. */
export interface ClassedNoun {
  class: NounClass
  because: string
  isPlural: boolean
}

/**
 * The class of a noun; a plural is looked up by its singular too, and then means a group, and a
 * compound by its last part ("co-workers", "ex-officials").
 */
export function classOfNoun(noun: string): ClassedNoun | null {
  const found = classOfWord(noun.replace(/^ex-/, ''))
  if (found || !noun.includes('-')) return found
  return classOfWord(noun.slice(noun.lastIndexOf('-') + 1))
}

function classOfWord(word: string): ClassedNoun | null {
  const row = sourceNouns.get(word)
  const isPlural = plurals.test(word) || (/[^s]s$/.test(word) && word !== 'status')
  if (row) {
    const isMany = row.class === 'group' || row.class === 'event-voice'
    return {
      class: row.class,
      because: row.because,
      isPlural: isPlural || (isMany && !isOneVoice(word)),
    }
  }
  const one = sourceNouns.get(singularOf(word))
  if (!one || one.class === 'no-agent') return null
  const isPerson = one.class === 'role' || one.class === 'office' || one.class === 'person'
  return { class: isPerson ? 'group' : one.class, because: one.because, isPlural: true }
}

function singularOf(word: string): string {
  if (/[^s]s$/.test(word))
    return word
      .replace(/ies$/, 'y')
      .replace(/(ch|sh|x|ss)es$/, '$1')
      .replace(/s$/, '')
  return word.replace(/men$/, 'man')
}

function isOneVoice(word: string): boolean {
  return /^(?:heckler|figure|left|half|third|quarter)$/.test(word)
}
