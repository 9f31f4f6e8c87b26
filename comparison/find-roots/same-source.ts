import type { Source } from '#domain/source'
import type { Voice } from '../claim-statement'
import { wordsOf } from '../word-runs'
import { headOf, namesItsAuthor, plainLabel } from './source-words'

/**
 * Whether two statements go back to one source. A person or body is one by name, a spokesperson by
 * the body spoken for, a text by what it is called or by an author that it names. An unnamed source
 * is one only within an outlet: nothing tells whether two outlets mean the same official.
 */
export function isSameSource(a: Voice, b: Voice): boolean {
  if (!a.source || !b.source) return false
  if (namesItsAuthor(a, b) || namesItsAuthor(b, a)) return true
  if (a.source.name !== null && b.source.name !== null) return haveOneName(a.source, b.source)
  return a.source.kind === b.source.kind && areDescribedAlike(a.source, b.source, isOneOutlet(a, b))
}

function areDescribedAlike(a: Source, b: Source, isOneOutlet: boolean): boolean {
  const isOneLabel = plainLabel(a) === plainLabel(b)
  if (a.kind === 'document') return isOneLabel && (isOneOutlet || plainLabel(a).includes(' '))
  if (a.standing === 'spokesperson' || a.standing === 'identifiable_by_role') {
    return isOneLabel && a.standing === b.standing
  }
  return isOneOutlet && (isOneLabel || isOneOfThem(a, b))
}

function isOneOutlet(a: Voice, b: Voice): boolean {
  return a.article.outlet !== null && a.article.outlet === b.article.outlet
}

/** "Palliser" is "Ruth Palliser" where nothing speaks against it. */
function haveOneName(a: Source, b: Source): boolean {
  const [short, long] = [wordsOf(a.name ?? ''), wordsOf(b.name ?? '')]
    .map((words) => words.filter((word) => word !== 'the'))
    .sort((one, other) => one.length - other.length)
  if (short.length === 0) return false
  if (short.length === long.length) return short.join(' ') === long.join(' ')
  return a.kind === 'named_person' && b.kind === a.kind && short.at(-1) === long.at(-1)
    ? short.every((word) => long.includes(word))
    : false
}

/** "The official" is "a defence official", and "one of the nurses" is of "three nurses", in one outlet. */
function isOneOfThem(a: Source, b: Source): boolean {
  if (headOf(a) !== headOf(b)) return false
  const [short, long] = [wordsOf(plainLabel(a)), wordsOf(plainLabel(b))].sort(
    (one, other) => one.length - other.length,
  )
  return short.every((word) => long.includes(word))
}
