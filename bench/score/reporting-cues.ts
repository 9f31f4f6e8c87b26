/**
 * The core reporting cues: the verbs that news uses to report what someone said or wrote, and
 * "according to". An attribution rests on one when the first word of its cue that is no auxiliary,
 * negation or adverb is a form of such a verb. So "has also said" does and "declined to say" does
 * not: it reports a refusal. The list of verbs is that of the study that set the figure's bar.
 */
const verbs = [
  'say says said saying',
  'tell tells told telling',
  'add adds added adding',
  'write writes wrote written writing',
  'ask asks asked asking',
  'note notes noted noting',
  'argue argues argued arguing',
  'claim claims claimed claiming',
  'report reports reported reporting',
  'explain explains explained explaining',
  'tweet tweets tweeted tweeting',
  'state states stated stating',
  'call calls called calling',
  'declare declares declared declaring',
  'insist insists insisted insisting',
  'warn warns warned warning',
  'suggest suggests suggested suggesting',
  'announce announces announced announcing',
]
const reportingWords = new Set([...verbs.flatMap((forms) => forms.split(' ')), 'according', 'per'])

const carriers = new Set(
  `has have had having is are was were be been being am will would can could may might must shall
   should do does did to not n t s d ve re ll ’s never also then later even still again just once
   already often soon first further
   he she they we i you it who`.split(/\s+/),
)

/** True when a cue, given in its own words, is a core reporting cue. */
export function isReportingCue(words: string): boolean {
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (reportingWords.has(word)) return true
    if (!carriers.has(word) && !(word.length > 3 && word.endsWith('ly'))) return false
  }
  return false
}

/**
 * Counts of one article on such cues. Matches are those of the whole article, so a labelled
 * attribution may be met by a prediction whose cue reaches one word further.
 */
export interface ReportingCounts {
  labelled: number
  labelledMatched: number
  predicted: number
  predictedMatched: number
}

/** F1 from the share of labelled ones that are matched and the share of predicted ones that match. */
export function reportingF1(counts: readonly ReportingCounts[]): number {
  const sum = (key: keyof ReportingCounts) => counts.reduce((total, one) => total + one[key], 0)
  const recall = sum('labelledMatched') / Math.max(1, sum('labelled'))
  const precision = sum('predictedMatched') / Math.max(1, sum('predicted'))
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
