import { ClaimGridChart } from '#charts/claim-grid'
import type { Comparison } from '#domain/comparison'
import { arrangeClaims } from '#workflows/arrange-comparison/arrange-claims'
import { arrangeControls } from '#workflows/arrange-comparison/arrange-controls'
import { arrangeStatements } from '#workflows/arrange-comparison/arrange-statements'
import type { ReadText } from '#workflows/arrange-comparison/comparison-rows'
import { addressWith, readChoice } from '#workflows/arrange-comparison/page-choice'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { ClaimStatements } from './claim-statements'

/** What the texts of one story show when they are held side by side: all sections, in order. */
export function ComparisonView(props: {
  comparison: Comparison
  /** The analyses of its articles. */
  texts: readonly ReadText[]
  path: string
  query: Record<string, string | string[] | undefined>
}) {
  const { comparison, texts, path, query } = props
  const index = indexStory(comparison, texts)
  const address = { path, choice: readChoice(query) }
  const grid = arrangeClaims(index, address)
  const open = comparison.claims.find(({ id }) => id === address.choice.claim)
  return (
    <>
      <ClaimGridChart
        title="Who backs which claim"
        definition={`Rows are claims that two or more articles report; a cell shows the best source that the outlet gives for it, and opens the sentences of all of them. ${grid.chosen} of ${grid.all} claims, ${grid.outlets.all} outlets.`}
        caution="Origins that are only possible are counted apart from known ones. A well-named source makes a claim no truer: a reader can see who says it."
        grid={grid}
        controls={arrangeControls(index, address, grid)}
        isStrengthShown={address.choice.strength === 'shown'}
      />
      {open ? (
        <ClaimStatements
          claim={open}
          rows={arrangeStatements(index, open)}
          closeHref={addressWith(address, { claim: null }, 'claims')}
        />
      ) : null}
    </>
  )
}
