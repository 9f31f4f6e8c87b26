import type { OwnRule, Pack, PackRule } from '#domain/policy-pack'
import { allRules } from './all-rules'
import type { Rule } from './rule'

/** The general rules that a pack has on, in their order, with what it says about each. */
export function rulesOf(pack: Pack): { rule: Rule; own: PackRule }[] {
  return allRules.flatMap((rule) => {
    const isNamed = Object.hasOwn(pack.rules, rule.id)
    const own = isNamed ? pack.rules[rule.id] : {}
    return (own.on ?? (isNamed || pack.others === 'on')) ? [{ rule, own }] : []
  })
}

/** The policies that a rule restates, each with the day when it was read. */
export function restatedBy({ restates = [] }: PackRule | OwnRule): string[] {
  return restates.map(({ policy, read }) => `${policy} (read ${read})`)
}
