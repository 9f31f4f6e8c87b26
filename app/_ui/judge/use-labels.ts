import { useTranslations } from 'next-intl'
import { cueClassSchema } from '#domain/attribution'
import { claimKinds } from '#domain/claim'
import { anonymityReasonSchema, basisSchema, sourceKinds, standings } from '#domain/source'

/** A label of the codebook with its rule and examples, to be chosen by a person. */
export interface LabelRow {
  value: string
  word: string
  rule: string
  example: string
}

/** Every label that a person can give, as the codebook words it. */
export function useLabels() {
  const labels = useTranslations('labels')
  const named = useTranslations('codebook')
  const article = useTranslations('article')
  const basisWords = {
    specific: article('basisSpecific'),
    generic: article('basisGeneric'),
    none: article('basisNone'),
  }
  return {
    kinds: sourceKinds.map((value) => ({
      value,
      word: named(`kind.${value}`),
      rule: labels(`kind.${value}.rule`),
      example: labels(`kind.${value}.example`),
    })),
    standings: standings.map((value) => ({
      value,
      word: named(`standing.${value}`),
      rule: labels(`standing.${value}.rule`),
      example: labels(`standing.${value}.example`),
    })),
    cueClasses: cueClassSchema.options.map((value) => ({
      value,
      word: labels(`cue.${value}`),
      rule: labels(`cueClass.${value}.rule`),
      example: labels(`cueClass.${value}.example`),
    })),
    claimKinds: claimKinds.map((value) => ({
      value,
      word: named(`claimKind.${value}`),
      rule: labels(`claimKind.${value}.rule`),
      example: labels(`claimKind.${value}.example`),
    })),
    strengths: ([0, 1, 2, 3, 4, 5] as const).map((value) => ({
      value: String(value),
      word: `${value} · ${named(`strength.${value}`)}`,
      rule: labels(`strength.${value}.rule`),
      example: labels(`strength.${value}.example`),
    })),
    bases: basisSchema.options.map((value) => ({
      value,
      word: basisWords[value],
      rule: labels(`basis.${value}.rule`),
      example: labels(`basis.${value}.example`),
    })),
    reasons: anonymityReasonSchema.options.map((value) => ({
      value,
      word: named(`reason.${value}`),
      rule: labels(`reason.${value}.rule`),
      example: labels(`reason.${value}.example`),
    })),
    facets: (['institution', 'role', 'access'] as const).map((value) => ({
      value,
      word: labels(`facet.${value}`),
      rule: labels(`facets.${value}.rule`),
      example: labels(`facets.${value}.example`),
    })),
  }
}
