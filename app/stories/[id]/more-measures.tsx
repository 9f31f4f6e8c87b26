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

/** The measures that the head of the page does not draw already, by their chart. */
const charts: Record<string, ComponentType<ShareChartProps>> = {
  'only-opaque-claims': OnlyOpaqueClaimsChart,
  'anonymous-claims': AnonymousClaimsChart,
  'anonymous-leads': AnonymousLeadsChart,
  'anonymous-articles': AnonymousArticlesChart,
  'anonymous-sources': AnonymousSourcesChart,
  'named-sources': NamedSourcesChart,
  erasure: ErasureChart,
  'bare-share': BareShareChart,
  'specific-reason': SpecificReasonChart,
  'basis-given': BasisGivenChart,
  'official-share': OfficialShareChart,
  'single-source-claims': SingleSourceClaimsChart,
}

/** Every further measure over the articles of a story, small and with its definition at hand. */
export function MoreMeasures(props: { view: StoryView; path: string; engine: string }) {
  const { view, path, engine } = props
  return (
    <section aria-labelledby="more-measures">
      <h2 className={styles.part} id="more-measures">
        More measures
      </h2>
      <div className={styles.more}>
        {view.measures.map((row) => {
          const measure = measureOf(row.measure)
          const Chart = charts[row.measure]
          if (!measure || !Chart) return null
          const { question, counts, outOf, unit, caution, smallestCount, apart } = measure
          return (
            <Chart
              key={row.measure}
              {...{ question, counts, outOf, unit, caution, smallestCount, row, path, engine }}
              {...(apart ? { apart } : {})}
            />
          )
        })}
        <EffectiveSourcesChart
          id={effectiveSources.id}
          question={effectiveSources.question}
          counts={effectiveSources.counts}
          outOf={effectiveSources.outOf}
          caution={effectiveSources.caution}
          engine={engine}
          voices={view.voices}
          path={path}
        />
      </div>
    </section>
  )
}
