import { useTranslations } from 'next-intl'
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
  wholeOf,
} from '#workflows/arrange-comparison/page-choice'
import { arrangePerhapsSame, sourceChoices } from '#workflows/arrange-comparison/place-in-text'
import { quoteDecision } from '#workflows/arrange-comparison/quote-decision'
import { indexStory, outletOf, type StoryIndex } from '#workflows/arrange-comparison/story-index'
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
import { type DateWords, writeBriefDate, writeDate } from './write-date'

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
      <HeadlineGaps index={index} address={address} />
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
            sources={sourceChoices(
              index,
              roster.slice(0, whole === 'sources' ? choicesOffered : sourcesListed),
            )}
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
          decision: quoteDecision(index, decision),
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
  const words = useTranslations('comparison')
  const grid = arrangeClaims(index, address)
  return (
    <ClaimGridChart
      title={words('grid')}
      definition={words('gridDefinition', {
        chosen: grid.chosen,
        claims: grid.all,
        outlets: grid.outlets.all,
        copies: address.choice.copying ?? 'with',
      })}
      caution={words('gridCaution')}
      grid={grid}
      controls={arrangeControls(index, address, grid)}
      isStrengthShown={address.choice.strength === 'shown'}
    />
  )
}

function Drift({ index, address }: SectionProps) {
  const words = useTranslations('comparison')
  const dates = useTranslations('dates')
  const named = useTranslations('codebook')
  const drift = arrangeDrift(index, address)
  if (!drift) return null
  return (
    <DriftLadder
      title={words('driftTitle')}
      definition={words('driftDefinition', { count: drift.points.length + drift.undated.length })}
      caution={words('driftCaution')}
      rungs={([0, 1, 2, 3, 4, 5] as const).map((step) => named(`strength.${step}`))}
      rows={{
        ...drift,
        points: drift.points.map(withBrief(dates)),
        undated: drift.undated.map(withBrief(dates)),
      }}
      whole={wholeOf(address, 'drift')}
    />
  )
}

function Citations(props: SectionProps & { actions: ComparisonActions | null }) {
  const words = useTranslations('comparison')
  const dates = useTranslations('dates')
  const { index, address, actions } = props
  const citations = arrangeCitations(index, address)
  return (
    <>
      <CitationGraph
        title={words('graph')}
        definition={words('graphDefinition', {
          citations: citations.allEdges.length,
          articles: index.articles.length,
        })}
        caution={words('graphCaution')}
        {...citations}
        nodes={citations.nodes.map(withBrief(dates))}
        apart={citations.apart.map(withBrief(dates))}
        allHref={addressWith(address, { graph: 'all' }, 'citations')}
        whole={wholeOf(address, 'citations')}
      />
      {actions ? (
        <MendCitations
          actions={actions}
          edges={citations.allEdges}
          whole={wholeOf(address, 'citations', 'mend-citations')}
        />
      ) : null}
    </>
  )
}

function Times({ index, address, now }: SectionProps & { now: number }) {
  const words = useTranslations('comparison')
  const dates = useTranslations('dates')
  const timeline = arrangeTimes(index, address, now)
  return (
    <StoryTimeline
      title={words('timelineTitle')}
      definition={words('timelineDefinition', { count: timeline.articles.length })}
      caution={words('timelineCaution')}
      timeline={{
        ...timeline,
        articles: timeline.articles.map(withBrief(dates)),
        undated: timeline.undated.map(withBrief(dates)),
      }}
      whole={wholeOf(address, 'timeline')}
    />
  )
}

function HeadlineGaps({ index, address }: SectionProps) {
  const words = useTranslations('comparison')
  const dates = useTranslations('dates')
  const rows = index.articles.flatMap(({ id, title, publishedAt, headlineGap }) =>
    headlineGap
      ? [
          {
            id,
            title,
            outlet: outletOf(index, id),
            when: writeDate(publishedAt, dates),
            gap: headlineGap,
          },
        ]
      : [],
  )
  if (rows.length === 0) return null
  return (
    <HeadlineGapChart
      title={words('headlines')}
      definition={words('headlinesDefinition', { count: rows.length })}
      caution={words('headlinesCaution')}
      rows={rows}
      whole={wholeOf(address, 'headline-gap')}
    />
  )
}

/** The date in full, and without its year where every letter counts. */
function withBrief(dates: DateWords) {
  return <Row extends { publishedAt: string | null }>(row: Row) => ({
    ...row,
    when: writeDate(row.publishedAt, dates),
    brief: writeBriefDate(row.publishedAt, dates),
  })
}
