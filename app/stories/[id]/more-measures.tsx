import type { ComponentType } from 'react'
import { AnonymousArticlesChart } from '#charts/anonymous-articles'
import { AnonymousClaimsChart } from '#charts/anonymous-claims'
import { AnonymousLeadsChart } from '#charts/anonymous-leads'
import { AnonymousSourcesChart } from '#charts/anonymous-sources'
import { BareShareChart } from '#charts/bare-share'
import { BasisGivenChart } from '#charts/basis-given'
import { EffectiveSourcesChart } from '#charts/effective-sources'
import { ErasureChart } from '#charts/erasure'
import { NamedSourcesChart } from '#charts/named-sources'
import { OfficialShareChart } from '#charts/official-share'
import { OnlyOpaqueClaimsChart } from '#charts/only-opaque-claims'
import type { ShareChartProps } from '#charts/share-bar'
import { SingleSourceClaimsChart } from '#charts/single-source-claims'
import { SpecificReasonChart } from '#charts/specific-reason'
import { measureOf } from '#measures/all'
import { effectiveSources } from '#measures/effective-sources'
import type { StoryView } from '#workflows/view-story/story-view'
import styles from './story.module.css'

/** The measures that the head of the page does not draw already, by their charts. */
const groups: { title: string; charts: Record<string, ComponentType<ShareChartProps>> }[] = [
  {
    title: 'Anonymity',
    charts: {
      'anonymous-claims': AnonymousClaimsChart,
      'only-opaque-claims': OnlyOpaqueClaimsChart,
      'anonymous-leads': AnonymousLeadsChart,
      'anonymous-articles': AnonymousArticlesChart,
      'anonymous-sources': AnonymousSourcesChart,
      'named-sources': NamedSourcesChart,
    },
  },
  {
    title: 'What the reader is told',
    charts: {
      'bare-share': BareShareChart,
      'basis-given': BasisGivenChart,
      'specific-reason': SpecificReasonChart,
    },
  },
  {
    title: 'Dependence',
    charts: {
      'single-source-claims': SingleSourceClaimsChart,
      'official-share': OfficialShareChart,
      erasure: ErasureChart,
    },
  },
]

/** Every further measure over the articles of a story, small and with its definition at hand. */
export function MoreMeasures(props: { view: StoryView; path: string; engine: string }) {
  const { view, path, engine } = props
  return (
    <section aria-labelledby="more-measures">
      <h2 className={styles.part} id="more-measures">
        More measures
      </h2>
      {groups.map(({ title, charts }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.group}>{title}</h3>
          <div className={styles.more}>
            {Object.entries(charts).map(([id, Chart]) => (
              <ShareOf key={id} {...{ id, Chart, view, path, engine }} />
            ))}
          </div>
        </section>
      ))}
      <EffectiveSourcesChart
        id={effectiveSources.id}
        question={effectiveSources.question}
        counts={effectiveSources.counts}
        outOf={effectiveSources.outOf}
        caution={effectiveSources.caution}
        engine={engine}
        voices={view.voices.rows}
        effective={view.voices.effective}
        path={path}
      />
    </section>
  )
}

function ShareOf(props: {
  id: string
  Chart: ComponentType<ShareChartProps>
  view: StoryView
  path: string
  engine: string
}) {
  const { id, Chart, view, path, engine } = props
  const measure = measureOf(id)
  const row = view.measures.find((one) => one.measure === id)
  if (!measure || !row) return null
  const { question, counts, outOf, unit, caution, smallestCount, apart } = measure
  return (
    <Chart
      {...{ question, counts, outOf, unit, caution, smallestCount, row, path, engine }}
      {...(apart ? { apart } : {})}
    />
  )
}
