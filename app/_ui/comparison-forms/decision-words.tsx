import { useTranslations } from 'next-intl'
import { quotedTag } from '#charts/quoted'
import type { QuotedDecision } from '#workflows/arrange-comparison/quote-decision'

/** What a person decided, in a sentence without its full stop; words of articles are marked as English. */
export function DecisionWords({ decision }: { decision: QuotedDecision }) {
  const words = useTranslations('decision')
  const { kind, quotes, names, reason } = decision
  const [one = '', other = ''] = quotes
  const [name = null, otherName = null] = names
  return words.rich(kind, {
    one,
    other,
    name: name ?? '',
    otherName: otherName ?? '',
    hasName: name === null ? 'no' : 'yes',
    reason: reason ?? '',
    ...quotedTag,
  })
}
