import type { RuleMode, Severity } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import { rulesOf } from '#policy/rules-of-pack'
import { severityOf } from '#policy/weigh'

/** A rule of a pack, in the pack's words. */
export interface PackRuleRow {
  rule: string
  title: string
  asks: string
  mode: RuleMode | 'own'
  severity: Severity | null
}

/** The rules that a pack has on, in the order in which it judges by them. */
export function listRules(pack: Pack): PackRuleRow[] {
  const general = rulesOf(pack).map(({ rule, own }) => ({
    rule: rule.id,
    title: own.title ?? rule.title,
    asks: own.asks ?? rule.asks,
    mode: rule.mode,
    severity: own.severity ? severityOf(own.severity) : rule.severity,
  }))
  return [
    ...general,
    ...pack.own.map(({ id, title, asks, severity }) => ({
      rule: id,
      title,
      asks,
      mode: 'own' as const,
      severity: severityOf(severity),
    })),
  ]
}
