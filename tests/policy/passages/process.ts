import type { PassageTable } from './passage'

const asked: PassageTable[string] = [
  ['cannot-tell', 'A harbour official said that the crane was sold.'],
  ['cannot-tell', 'Sources said that the bridge will close.'],
  ['not-applicable', 'Tamsin Rook said that the crane was sold.'],
]

/** Section 2.6 with the two process rules before it: no text decides them, where they apply at all. */
export const processPassages: PassageTable = Object.fromEntries(
  ['R01', 'R16', 'R39', 'R40', 'R41', 'R42', 'R43'].map((rule) => [rule, asked]),
)
