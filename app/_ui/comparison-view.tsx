import { CitationGraph } from '#charts/citation-graph'
import { ClaimGridChart } from '#charts/claim-grid'
import { DriftLadder } from '#charts/drift-ladder'
import { StoryTimeline } from '#charts/story-timeline'
import type { Comparison } from '#domain/comparison'
import { arrangeCitations } from '#workflows/arrange-comparison/arrange-citations'
import { arrangeClaims } from '#workflows/arrange-comparison/arrange-claims'
import { arrangeControls } from '#workflows/arrange-comparison/arrange-controls'
import { arrangeDrift } from '#workflows/arrange-comparison/arrange-drift'
import { arrangeStatements } from '#workflows/arrange-comparison/arrange-statements'
import { arrangeTimes } from '#workflows/arrange-comparison/arrange-times'
import type { ReadText } from '#workflows/arrange-comparison/comparison-rows'
import { addressWith, readChoice } from '#workflows/arrange-comparison/page-choice'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { ClaimStatements } from './claim-statements'
import { strengthWords } from './codebook-words'
import { writeDate } from './write-date'

/** What the texts of one story show when they are held side by side: all sections, in order. */
export function ComparisonView(props: {
  comparison: Comparison
  /** The analyses of its articles. */
  texts: readonly ReadText[]
  path: string
  query: Record<string, string | string[] | undefined>
  /** When the page is drawn, in milliseconds since 1970: dates after it are not believed. */
  now: number
}) {
  const { comparison, texts, path, query, now } = props
  const index = indexStory(comparison, texts)
  const address = { path, choice: readChoice(query) }
  const grid = arrangeClaims(index, address)
  const citations = arrangeCitations(index, address)
  const drift = arrangeDrift(index, address)
  const timeline = arrangeTimes(index, address, now)
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
      {drift ? (
        <DriftLadder
          title="How the wording moved"
          definition={`One claim, its strongest statement in each article, from 0 to 5 by its wording, in order of publication. Arrows lead from the origin. ${count(drift.points.length + drift.undated.length, 'statement')}.`}
          caution="A stronger wording is no error: an outlet may know more. What the arrow shows is that the words changed."
          rungs={strengthWords}
          rows={{
            ...drift,
            points: drift.points.map(withBrief),
            undated: drift.undated.map(withBrief),
          }}
        />
      ) : null}
      <CitationGraph
        title="Who takes from whom"
        definition={`Articles from left to right in order of publication; an arrow leads from the one that is cited to the one that cites. ${count(citations.allEdges.length, 'citation')} in ${count(comparison.articles.length, 'article')}. Select the point on an arrow to read the words that show it.`}
        caution="A dashed arrow is only possible: both may have it from a third."
        {...citations}
        nodes={citations.nodes.map(withWhen)}
        apart={citations.apart.map(withWhen)}
        allHref={addressWith(address, { graph: 'all' }, 'citations')}
      />
      <StoryTimeline
        title="When it appeared, and who had a claim first"
        definition={`${count(timeline.articles.length, 'dated article')} and the claims in them. A point is a time, a bar a day whose hour is not known; the scale is in UTC, the dates stand as their sources give them. Filled: who had the claim first.`}
        caution="First among these articles, by the times that they state: not first in the world, and an outlet may have changed the time."
        timeline={{
          ...timeline,
          articles: timeline.articles.map(withWhen),
          undated: timeline.undated.map(withWhen),
        }}
      />
    </>
  )
}

function withWhen<Row extends { publishedAt: string | null }>(row: Row): Row & { when: string } {
  return { ...row, when: writeDate(row.publishedAt) }
}

/** The date without its year as well, where every letter counts. */
function withBrief<Row extends { publishedAt: string | null }>(row: Row) {
  const when = writeDate(row.publishedAt)
  return { ...row, when, brief: when.replace(/ \d{4}\b/, '') }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
