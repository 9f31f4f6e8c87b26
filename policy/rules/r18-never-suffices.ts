import { isErased, isOpaque } from '#domain/source-family'
import { spanText } from '#domain/span'
import { claimsOf, type Draft, type DraftClaim } from '../draft'
import type { Rule } from '../rule'

type Support = DraftClaim['supports'][number]

/** R18: "officials say" and "reportedly" never suffice. */
export const neverSuffices: Rule = {
  id: 'R18',
  title: '“Officials say” and “reportedly” never suffice',
  asks: 'No claim rests only on wording that gives no source, or on a bare collective.',
  mode: 'automatic',
  severity: 3,
  says: {
    erased: '“{cue}” gives no source, and nothing else supports this.',
    collective: '“{source}” is all that supports this.',
    learned: '“{source} {cue}” does not say from whom, and nothing else supports this.',
    enough: 'More than a bare collective supports this.',
    ask: 'Who says so, and to whom?',
    better: 'The source behind the wording, described as closely as is safe.',
  },
  judge: (draft) =>
    claimsOf(draft)
      .filter(({ supports }) => supports.some((support) => isBareVoice(draft, support)))
      .map(({ id, supports }) => {
        const isAll = supports.every((support) => isBareVoice(draft, support))
        const [{ attribution, source }] = supports
        return {
          outcome: isAll ? 'flagged' : 'met',
          span: attribution.content,
          claimId: id,
          ...(source ? { sourceId: source.id } : {}),
          why: isAll ? whyOf(draft, supports[0]) : 'enough',
          values: {
            source: source?.label ?? '',
            cue: attribution.cue.map(([a, b]) => draft.analysis.text.slice(a, b)).join(' '),
          },
        }
      }),
}

function whyOf(draft: Draft, support: Support): string {
  if (isErased(support.source)) return 'erased'
  return hasLearned(draft, support) ? 'learned' : 'collective'
}

function isBareVoice(draft: Draft, support: Support): boolean {
  const { source } = support
  if (source === null || isErased(source) || hasLearned(draft, support)) return true
  return (
    isOpaque(source) &&
    (source.count === 'plural' || source.count === 'several') &&
    source.specificity === 0
  )
}

/** "The Herald has learned": an outlet that does not say from whom. */
function hasLearned({ analysis }: Draft, { attribution, source }: Support): boolean {
  const isOutlet = source?.kind === 'media' || source?.kind === 'self'
  return (
    isOutlet &&
    /\b(?:learn(?:ed|t|s)|understands)\b/i.test(spanText(analysis.text, attribution.cue))
  )
}
