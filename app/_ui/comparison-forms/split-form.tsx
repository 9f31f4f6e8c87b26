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
  const { actions, index, hold, row } = props
  return (
    <details className="noprint">
      <summary>
        Not the same claim?<span className="hidden"> {row.outlet}</span>
      </summary>
      <DecisionForm
        actions={actions}
        kind="split-claim"
        fields={{ ...hold, member: placeInText(index, row.member) }}
        button="Take it out"
      />
    </details>
  )
}
