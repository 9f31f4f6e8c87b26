import { bodyRows } from './bodies'
import { givenNameRows } from './given-names'
import { indexRows, type LexiconRow } from './lexicon-row'
import type { NameClass } from './name-class'
import { nameWordRows } from './name-words'
import { outletRows } from './outlets'
import { placeRows } from './places'
import { publicFigureRows } from './public-figures'

/** Given names by word. */
export const givenNames = {
  male: indexRows([givenNameRows[0]]),
  female: indexRows([givenNameRows[1]]),
}

const nameWords = new Map(nameWordRows.map((row) => [row.class, indexRows([row])]))

/** The row of a class that holds a word; a word may be of several ("star": a trade, an outlet). */
export function nameWord(nameClass: NameClass, word: string): LexiconRow<NameClass> | undefined {
  return nameWords.get(nameClass)?.get(word)
}

/** Outlets, places, bodies and well-known people by name; where two share a name, in this order. */
export const knownNames = indexRows([...outletRows, ...placeRows, ...bodyRows, ...publicFigureRows])
