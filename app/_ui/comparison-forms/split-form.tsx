import { useTranslations } from 'next-intl'
import type { StatementRow } from '#workflows/arrange-comparison/comparison-rows'
import { type ClaimHold, placeInText } from '#workflows/arrange-comparison/place-in-text'
import type { StoryIndex } from '#workflows/arrange-comparison/story-index'
import { type ComparisonActions, DecisionForm } from './form-parts'

/** Takes one statement out of its claim. */
export function SplitForm(props: {
  actions: ComparisonActions
  index: StoryIndex
  hold: ClaimHold
  row: StatementRow
}) {
  const words = useTranslations('comparison')
  const { actions, index, hold, row } = props
  return (
    <details className="noprint">
      <summary>
        {words('notTheSame')}
        <span className="hidden"> {row.outlet}</span>
      </summary>
      <DecisionForm
        actions={actions}
        kind="split-claim"
        fields={{ ...hold, member: placeInText(index, row.member) }}
        button={words('takeOut')}
      />
    </details>
  )
}
