import type { WordRanks } from '../word-knowledge'

/**
 * How much a word tells, from how rare it is in news text: the vocabulary of the engine is in order
 * of frequency, and by Zipf's law the frequency of the word of rank r is about proportional to 1/r,
 * so that log(r) stands in for the usual inverse document frequency (Spärck Jones, "A statistical
 * interpretation of term specificity", 1972) without another table.
 */
export function wordWeight(lemma: string, ranks: WordRanks): number {
  const rank = ranks.get(lemma) ?? beyondTheTable
  return Math.log((rank + headWords) / headWords) + floor
}

/** Words that the table does not know are rarer than all that it knows. */
const beyondTheTable = 30_000
/** The first few dozen words are function words and equally empty. */
const headWords = 30
const floor = 0.5

/** Words that say nothing about what is claimed: function words and the verbs of saying. */
export const emptyWords: ReadonlySet<string> = new Set(
  `the a an and or but if of in on at to from by for with about as into over after before under
   between out off up down is are was were be been being am do does did have has had will would
   shall should can could may might must not no nor n’t n't it its he she they his her their them
   this that these those there here who whom whose which what when where why how i we you our your
   my me us him so than then too very just also say said tell told more most some any all each
   other such only own same again one ’s 's ’ve ’d ’ll '`.split(/\s+/),
)
