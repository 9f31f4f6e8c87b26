import { useTranslations } from 'next-intl'
import { OpaqueVoicesChart } from '#charts/opaque-voices'
import { ReasonGivenChart } from '#charts/reason-given'
import { SourcingStrips } from '#charts/sourcing-strips'
import { SpecificityChart } from '#charts/specificity'
import { sourceCategories } from '#domain/source-category'
import { opaqueVoices } from '#measures/opaque-voices'
import { reasonGiven } from '#measures/reason-given'
import { specificity } from '#measures/specificity'
import type { StoryView } from '#workflows/view-story/story-view'
import { useMeasureWords } from '../../_ui/measure-words'
import { PageTerms } from '../../_ui/page-terms'
import { termTags } from '../../_ui/term'
import { writeBriefDate } from '../../_ui/write-date'
import { Dependence, MoreMeasures } from './more-measures'
import { PartTitle, type WholeOf } from './page-contents'
import styles from './story.module.css'
import { useShareWords } from './use-share-words'

/** Who is heard: which voices a reader could name, what is told of the others, and where they stand. */
export function SourcesPart(props: {
  view: StoryView
  path: string
  engine: string
  whole: WholeOf
}) {
  const { view, path, engine, whole } = props
  const words = useTranslations('coverage')
  const named = useTranslations('codebook')
  const dates = useTranslations('dates')
  const measured = useMeasureWords()
  const shareOf = useShareWords(view)
  const count = view.reasonGiven.cases
  const opaque = shareOf(opaqueVoices.id)
  const reasonParts = measured(reasonGiven.id).parts ?? {}
  const categories = [...sourceCategories.map(({ id }) => id), 'incidental'] as const
  return (
    <section aria-labelledby="sources">
      <PartTitle part="sources" />
      <p className={styles.intro}>{words.rich('sourcesIntro', termTags)}</p>
      <PageTerms
        ids={['named', 'generic', 'erased', 'incidental', 'specificity', 'reason', 'effective']}
      />
      <div className={styles.two}>
        {opaque ? (
          <OpaqueVoicesChart
            {...opaque}
            voices={view.opaque}
            engine={engine}
            path={path}
            whole={whole('opaque-voices')}
          />
        ) : null}
        <Dependence {...props} />
      </div>
      {count > 0 ? (
        <div className={styles.two}>
          <SpecificityChart
            title={measured(specificity.id).title}
            definition={words('specificityDefinition', { count, engine })}
            parts={view.specificity.parts}
            voices={view.anonymous}
            path={path}
            whole={whole('specificity')}
          />
          <ReasonGivenChart
            title={words('whyNotNamed')}
            definition={words('reasonDefinition', {
              question: measured(reasonGiven.id).question,
              count,
              engine,
            })}
            parts={view.reasonGiven.parts.map((row) => ({
              ...row,
              label: reasonParts[row.part] ?? row.label,
            }))}
            voices={view.anonymous}
            path={path}
            whole={whole('reason-given')}
          />
        </div>
      ) : null}
      <SourcingStrips
        title={words('strips')}
        definition={words('stripsDefinition', { count: view.strips.length, engine })}
        rows={view.strips.map((row) => ({ ...row, when: writeBriefDate(row.publishedAt, dates) }))}
        labels={Object.fromEntries(categories.map((id) => [id, named(`category.${id}`)]))}
        whole={whole('strips')}
      />
      <MoreMeasures {...props} />
    </section>
  )
}
