import type { Finding, PolicyReview, RuleMode, RuleOutcome } from '#domain/policy'

/**
 * What the rules of a pack come to over articles. Not a share: three bars for each rule, and never two, since
 * "cannot tell from the text" is an answer of its own.
 */
export const ruleResults = {
  id: 'rule-results',
  title: 'Rules of a policy pack',
  question: 'In how many articles is each rule met, flagged, or not to be told from the text?',
  counts: 'articles in which the rule is met; in which it is flagged; in which no text can tell',
  outOf: 'articles that hold something the rule is about; the others are counted beside the bars',
  unit: 'article',
  caution:
    'A flag is a question to the newsroom, not a fault: the rules restate what some houses ask of themselves, and the machine misreads. A waived finding stays flagged and is counted apart.',
  smallestCount: 1,
} as const

/** One rule over some articles. */
export interface RuleCount {
  rule: string
  met: number
  /** Waived ones included. */
  flagged: number
  /** Articles of which every flagged finding is waived. */
  waived: number
  cannotTell: number
  notApplicable: number
}

/**
 * Counts each rule over reviews, an article a review; rules in the order in which the reviews have them.
 * @param isWaived whether a flagged finding of a rule holds a waiver in force
 */
export function countRuleResults(
  reviews: readonly PolicyReview[],
  isWaived: (review: PolicyReview, rule: string, finding: Finding) => boolean,
): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const review of reviews) {
    for (const result of review.results) {
      const { rule } = result
      const count = counts.get(rule) ?? {
        ...{ rule, met: 0, flagged: 0, waived: 0, cannotTell: 0, notApplicable: 0 },
      }
      counts.set(rule, count)
      count[columns[result.outcome]] += 1
      const flagged = result.findings.filter(({ outcome }) => outcome === 'flagged')
      if (flagged.length > 0 && flagged.every((finding) => isWaived(review, rule, finding))) {
        count.waived += 1
      }
    }
  }
  return [...counts.values()]
}

const columns = {
  met: 'met',
  flagged: 'flagged',
  'cannot-tell': 'cannotTell',
  'not-applicable': 'notApplicable',
} as const satisfies Record<RuleOutcome, keyof RuleCount>

/** Rules that no text can show are attested by people: they have no bars. */
export function hasBars(mode: RuleMode | 'own'): boolean {
  return mode !== 'process'
}
