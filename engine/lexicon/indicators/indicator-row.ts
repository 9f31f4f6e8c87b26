import type { IndicatorClass } from '#domain/indicator'
import type { LexiconRow } from '../lexicon-row'

/**
 * A row of loaded or hedged wording. Words are listed in all their forms. `unless` and `only` are asked
 * about the words around, in lower case and with `_` where the wording stands: "the door _ shut".
 */
export interface IndicatorRow extends LexiconRow<IndicatorClass> {
  /** The class and the first of the words: "emotive-verb:slam". */
  id: string
  /** The study or style guide whose category the row follows: its idea, in our own words and with our own examples. */
  source: string
  /** Under which terms the row is used. No published list was copied. */
  licence: string
  unless?: RegExp
  only?: RegExp
}

type OwnPart = Omit<IndicatorRow, 'id' | 'class' | 'source' | 'licence'> & { source?: string }

/** Rows of one class that follow one source, but for those that name another. */
export function indicatorRowsOf(
  group: { class: IndicatorClass; source: string },
  rows: readonly OwnPart[],
): IndicatorRow[] {
  return rows.map((row) => ({
    licence: 'own row',
    ...group,
    ...row,
    id: `${group.class}:${row.words.split(',')[0].trim()}`,
  }))
}

/** Studies and style guides whose categories the rows follow. */
export const sources = {
  recasens:
    'Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013, Linguistic models for analyzing and detecting biased language',
  kiparsky: 'Kiparsky and Kiparsky 1970, Fact (factive verbs)',
  karttunen: 'Karttunen 1971, Implicative verbs',
  hyland: 'Hyland 2005, Metadiscourse (hedges and boosters)',
  thompson: 'Thompson and Ye 1991, Evaluation in the reporting verbs used in academic papers',
  martin: 'Martin and White 2005, The language of evaluation (graduation and affect)',
  molek:
    'Molek-Kozakowska 2013, A pragma-linguistic framework for sensationalism in news headlines',
  allan: 'Allan and Burridge 1991, Euphemism and dysphemism',
  orwell: 'Orwell 1946, Politics and the English language',
  charteris: 'Charteris-Black 2006, Britain as a container: immigration metaphors',
  watch: 'Wikipedia Manual of Style, Words to watch',
  ap: 'Associated Press Stylebook, on verbs of saying',
  guardian: 'Guardian and Observer style guide, on loaded and overused words',
} as const
