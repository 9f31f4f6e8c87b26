/** Policies of a publisher by their names in schema.org, the closest to sourcing first; `other` has none. */
export const policyKinds = [
  'unnamedSourcesPolicy',
  'ethicsPolicy',
  'publishingPrinciples',
  'correctionsPolicy',
  'other',
] as const
export type PolicyKind = (typeof policyKinds)[number]
