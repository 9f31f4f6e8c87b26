import { indexRows, type LexiconRow } from './lexicon-row'
import type { NounClass } from './noun-class'
import { peopleNounRows } from './people-nouns'
import { thingNounRows } from './thing-nouns'

const rank: NounClass[] = [
  'spokesperson',
  'insider',
  'event-voice',
  'document',
  'media',
  'organisation',
  'role',
  'office',
  'person',
  'group',
  'no-agent',
]

/** Head nouns of sources; where a word stands in several rows the class that comes first wins. */
export const sourceNounRows: readonly LexiconRow<NounClass>[] = [
  ...peopleNounRows,
  ...thingNounRows,
].sort((a, b) => rank.indexOf(a.class) - rank.indexOf(b.class))

/** Head nouns by word. */
export const sourceNouns = indexRows(sourceNounRows)
