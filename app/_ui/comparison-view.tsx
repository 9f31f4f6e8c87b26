import { CitationGraph } from '#charts/citation-graph'
import { ClaimGridChart } from '#charts/claim-grid'
import { DriftLadder } from '#charts/drift-ladder'
import { HeadlineGapChart } from '#charts/headline-gap'
import { StoryTimeline } from '#charts/story-timeline'
import type { Comparison } from '#domain/comparison'
import type { LoggedDecision } from '#domain/decision'
import type { OutletDifference } from '#domain/omission'
import type { RosterRow } from '#domain/roster'
import { arrangeCitations } from '#workflows/arrange-comparison/arrange-citations'
import { arrangeClaims } from '#workflows/arrange-comparison/arrange-claims'
import { arrangeControls } from '#workflows/arrange-comparison/arrange-controls'
import { arrangeCopies } from '#workflows/arrange-comparison/arrange-copies'
import { arrangeDrift } from '#workflows/arrange-comparison/arrange-drift'
import { arrangeTimes } from '#workflows/arrange-comparison/arrange-times'
import type { ReadText } from '#workflows/arrange-comparison/comparison-rows'
import {
  addressWith,
  choicesOffered,
  outletsListed,
  type PageAddress,
  pairsListed,
  readChoice,
  sourcesListed,
} from '#workflows/arrange-comparison/page-choice'
import { arrangePerhapsSame, sourceChoices } from '#workflows/arrange-comparison/place-in-text'
import { indexStory, outletOf, type StoryIndex } from '#workflows/arrange-comparison/story-index'
import { writeDecision } from '#workflows/arrange-comparison/write-decision'
import { strengthWords } from './codebook-words'
import { ComparisonContents } from './comparison-contents'
import { ComparisonFigures } from './comparison-figures'
import { DecisionLog } from './comparison-forms/decision-log'
import type { ComparisonActions } from './comparison-forms/form-parts'
import { MendCitations } from './comparison-forms/mend-citations'
import { MendSources } from './comparison-forms/mend-sources'
import { PerhapsSame } from './comparison-forms/perhaps-same'
import styles from './comparison-view.module.css'
import { Copies } from './copies'
import { OpenClaim } from './open-claim'
import { OutletDifferences } from './outlet-differences'
import { SharedClaimsAccuracy } from './shared-claims-accuracy'
import { SourceRoster } from './source-roster'
import { writeDate } from './write-date'

/** What one story's comparison is drawn from. */
export interface ComparisonViewProps {
  comparison: Comparison
  /** The analyses of its articles. */
  texts: readonly ReadText[]
  differences: readonly OutletDifference[]
  roster: readonly RosterRow[]
  decisions: readonly (LoggedDecision & { hasEffect: boolean })[]
  /** Null where nothing can be mended, as in a shared view. */
  actions: ComparisonActions | null
  /** A shared view lists together no descriptions that would tell who an anonymous source is. */
  isShared: boolean
  path: string
  query: Record<string, string | string[] | undefined>
  /** When the page is drawn, in milliseconds since 1970: dates after it are not believed. */
  now: number
}

/** What the texts of one story show when they are held side by side: all sections, in order. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, texts, differences, roster, decisions, actions, isShared, now } = props
  const index = indexStory(comparison, texts)
  const address = { path: props.path, choice: readChoice(props.query) }
  const { whole } = address.choice
  const pairs = comparison.perhapsSame.length
  const claimHref = (claim: string) => addressWith(address, { claim }, 'claim')
  return (
    <div className={styles.sections}>
      <ComparisonContents
        has={{
          'headline-gap': comparison.articles.some(({ headlineGap }) => headlineGap !== null),
          drift: comparison.claims.length > 0,
          differences: differences.length > 0,
          roster: roster.length > 0,
          'perhaps-same': comparison.perhapsSame.length > 0,
          copies: comparison.articles.some(({ readingOf }) => readingOf !== null),
          'by-hand': decisions.length > 0,
        }}
      />
      <ComparisonFigures measures={comparison.measures} />
      {comparison.claims.length > 0 ? <SharedClaimsAccuracy /> : null}
      <Grid index={index} address={address} />
      <OpenClaim index={index} address={address} actions={actions} />
      <Drift index={index} address={address} />
      <Citations index={index} address={address} actions={actions} />
      <Times index={index} address={address} now={now} />
      <HeadlineGaps index={index} />
      <OutletDifferences
        rows={differences}
        claimHref={claimHref}
        most={whole === 'differences' ? differences.length : outletsListed}
        wholeHref={addressWith(address, { whole: 'differences' }, 'differences')}
      />
      <SourceRoster
        rows={whole === 'sources' ? roster : roster.slice(0, sourcesListed)}
        claimHref={claimHref}
        sourceHref={
          isShared
            ? null
            : ({ article, sourceId }) =>
                `/stories/${comparison.storyId}/sources/${article}.${sourceId}`
        }
        isShared={isShared}
        all={roster.length}
        wholeHref={addressWith(address, { whole: 'sources' }, 'roster')}
      >
        {actions ? (
          <MendSources
            actions={actions}
            sources={sourceChoices(index, roster.slice(0, choicesOffered))}
          />
        ) : null}
      </SourceRoster>
      <PerhapsSame
        actions={actions}
        rows={arrangePerhapsSame(index, whole === 'pairs' ? pairs : pairsListed)}
        all={pairs}
        wholeHref={addressWith(address, { whole: 'pairs' }, 'perhaps-same')}
      />
      <Copies rows={arrangeCopies(index)} />
      <DecisionLog
        actions={actions}
        rows={decisions.map(({ decision, ...logged }) => ({
          ...logged,
          words: writeDecision(index, decision),
        }))}
      />
    </div>
  )
}

interface SectionProps {
  index: StoryIndex
  address: PageAddress
}

function Grid({ index, address }: SectionProps) {
  const grid = arrangeClaims(index, address)
  const isWithout = address.choice.copies === 'without'
  return (
    <ClaimGridChart
      title="Who backs which claim"
      definition={`Rows are claims that two or more articles report; a cell shows the best source that the outlet gives for it, and opens the sentences of all of them. ${grid.chosen} of ${count(grid.all, 'claim')}, ${count(grid.outlets.all, 'outlet')}, ${isWithout ? 'without outlets that only copy' : 'with copies'}.`}
      caution="Origins that are only possible are counted apart from known ones. A source with a name makes a claim no truer; it lets a reader see who says it."
      grid={grid}
      controls={arrangeControls(index, address, grid)}
      isStrengthShown={address.choice.strength === 'shown'}
    />
  )
}

function Drift({ index, address }: SectionProps) {
  const drift = arrangeDrift(index, address)
  if (!drift) return null
  return (
    <DriftLadder
      title="How the wording moved"
      definition={`One claim: the strongest statement of each article, and its denial, from 0 to 5 by the wording, in order of publication. Arrows lead from the origin. ${count(drift.points.length + drift.undated.length, 'statement')}.`}
      caution="A stronger wording is no error: an outlet may know more. An arrow shows that the words changed, not why."
      rungs={strengthWords}
      rows={{
        ...drift,
        points: drift.points.map(withBrief),
        undated: drift.undated.map(withBrief),
      }}
    />
  )
}

function Citations(props: SectionProps & { actions: ComparisonActions | null }) {
  const { index, address, actions } = props
  const citations = arrangeCitations(index, address)
  return (
    <>
      <CitationGraph
        title="Who takes from whom"
        definition={`Articles from left to right in order of publication; an arrow leads from the one that is cited to the one that cites. ${count(citations.allEdges.length, 'citation')} in ${count(index.articles.length, 'article')}. Select the point on an arrow to read the words that show it.`}
        caution="A dashed arrow is only possible: both may have it from a third."
        {...citations}
        nodes={citations.nodes.map(withBrief)}
        apart={citations.apart.map(withBrief)}
        allHref={addressWith(address, { graph: 'all' }, 'citations')}
      />
      {actions ? <MendCitations actions={actions} edges={citations.allEdges} /> : null}
    </>
  )
}

function Times({ index, address, now }: SectionProps & { now: number }) {
  const timeline = arrangeTimes(index, address, now)
  return (
    <StoryTimeline
      title="When it appeared, and who had a claim first"
      definition={`${count(timeline.articles.length, 'dated article')} and the claims in them. A point is a time, a bar a day whose hour is not known; the scale is in UTC, the dates stand as their sources give them. Filled: who had the claim first.`}
      caution="First among these articles, by the times that they state: not first in the world, and an outlet may have changed a time."
      timeline={{
        ...timeline,
        articles: timeline.articles.map(withBrief),
        undated: timeline.undated.map(withBrief),
      }}
    />
  )
}

function HeadlineGaps({ index }: { index: StoryIndex }) {
  const rows = index.articles.flatMap(({ id, title, publishedAt, headlineGap }) =>
    headlineGap
      ? [{ id, title, outlet: outletOf(index, id), when: writeDate(publishedAt), gap: headlineGap }]
      : [],
  )
  if (rows.length === 0) return null
  return (
    <HeadlineGapChart
      title="Headlines against their texts"
      definition={`From the strongest support in the text (ring) to the headline (square), 0 to 5 by the wording. ${count(rows.length, 'headline')} that restate something of their text.`}
      caution="A headline is short, and often another person’s work."
      rows={rows}
    />
  )
}

/** The date in full, and without its year where every letter counts. */
function withBrief<Row extends { publishedAt: string | null }>(row: Row) {
  const when = writeDate(row.publishedAt)
  return { ...row, when, brief: when.replace(/ \d{4}\b/, '') }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
