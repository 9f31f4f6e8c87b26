import type { RuleOutcome } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import type { Model } from '#engine/model'
import { checkDraft } from './check-draft'

/** What one of a pack's examples came to, rule by rule. */
export interface TestedExample {
  /** Counted from 1, as they stand in the file. */
  number: number
  text: string
  rules: { rule: string; expected: RuleOutcome; found: RuleOutcome }[]
}

/** Runs a pack's own examples, in their order. */
export function testPack(pack: Pack, model: Model): TestedExample[] {
  return pack.examples.map((example, index) => {
    const { review } = checkDraft(
      {
        id: `example-${index + 1}`,
        text: example.text,
        hasBylinePlace: true,
        ...(example.title === undefined ? {} : { title: example.title }),
        ...(example.byline === undefined ? {} : { byline: example.byline }),
        ...(example.section === undefined ? {} : { section: example.section }),
      },
      pack,
      model,
    )
    const found = new Map(review.results.map(({ rule, outcome }) => [rule, outcome]))
    return {
      number: index + 1,
      text: example.text,
      rules: Object.entries(example.expects).map(([rule, expected]) => ({
        rule,
        expected,
        found: found.get(rule) ?? 'not-applicable',
      })),
    }
  })
}
