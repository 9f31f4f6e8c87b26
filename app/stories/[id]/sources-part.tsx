import { useTranslations } from 'next-intl'
import { EffectiveSourcesChart } from '#charts/effective-sources'
import { OpaqueVoicesChart } from '#charts/opaque-voices'
import { ReasonGivenChart } from '#charts/reason-given'
import { SourcingStrips } from '#charts/sourcing-strips'
import { SpecificityChart } from '#charts/specificity'
import { sourceCategories } from '#domain/source-category'
import { effectiveSources } from '#measures/effective-sources'
import { opaqueVoices } from '#measures/opaque-voices'
import { reasonGiven } from '#measures/reason-given'
import { specificity } from '#measures/specificity'
import type { StoryView } from '#workflows/view-story/story-view'
import { categoryWords } from '../../_ui/codebook-words'
import { termTags } from '../../_ui/term'
import { writeDate } from '../../_ui/write-date'
import { MoreMeasures } from './more-measures'
import { PartTitle } from './page-contents'
import styles from './story.module.css'

/** Who is heard: which voices a reader could name, what is told of the others, and where they stand. */
export function SourcesPart(props: { view: StoryView; path: string; engine: string }) {
  const { view, path, engine } = props
  const words = useTranslations('coverage')
  const anonymous = view.reasonGiven.cases
  const opaque = view.measures.find(({ measure }) => measure === opaqueVoices.id)
  const labels = Object.fromEntries([
    ...sourceCategories.map(({ id, label }): [string, string] => [id, label]),
    ['incidental', categoryWords('incidental')],
  ])
  return (
    <section className={styles.section} aria-labelledby="sources">
      <PartTitle part="sources" />
      <p className={styles.intro}>{words.rich('sourcesIntro', termTags)}</p>
      <div className={styles.two}>
        {opaque ? (
          <OpaqueVoicesChart
            {...opaqueVoices}
            row={opaque}
            voices={view.opaque}
            engine={engine}
            path={path}
          />
        ) : null}
        <EffectiveSourcesChart
          {...effectiveSources}
          engine={engine}
          voices={view.voices.rows}
          effective={view.voices.effective}
          path={path}
        />
      </div>
      {anonymous > 0 ? (
        <div className={styles.two}>
          <SpecificityChart
            title={specificity.title}
            definition={`One dot for each of ${sources(anonymous)}: organisation, function, relation to the events, side and number add up from 0 to 5. An unstated plural counts once. ${engine}`}
            parts={view.specificity.parts}
            voices={view.anonymous}
            path={path}
          />
          <ReasonGivenChart
            title="Why they are not named"
            definition={`${reasonGiven.question} One square for each of ${sources(anonymous)}. ${engine}`}
            parts={view.reasonGiven.parts}
            voices={view.anonymous}
            path={path}
          />
        </div>
      ) : null}
      <SourcingStrips
        title={words('strips')}
        definition={words('stripsDefinition', { count: view.strips.length, engine })}
        rows={view.strips.map((row) => ({ ...row, when: writeDate(row.publishedAt) }))}
        labels={labels}
      />
      <MoreMeasures view={view} path={path} engine={engine} />
    </section>
  )
}

function sources(count: number): string {
  return `${count} anonymous ${count === 1 ? 'source' : 'sources'}`
}
