import { useTranslations } from 'next-intl'
import { OnlyAnonymousClaimsChart } from '#charts/only-anonymous-claims'
import { SourceMixChart } from '#charts/source-mix'
import type { Comparison } from '#domain/comparison'
import { measureOf } from '#measures/all'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { sourceMix } from '#measures/source-mix'
import type { ToldDisputes } from '#workflows/tell-disputes'
import type { ParagraphFact } from '#workflows/view-story/paragraph-fact'
import type { StoryView } from '#workflows/view-story/story-view'
import { useMeasureWords } from '../../_ui/measure-words'
import { PageTerms } from '../../_ui/page-terms'
import { termTags } from '../../_ui/term'
import { writeDate } from '../../_ui/write-date'
import { Figures } from './figures'
import type { WholeOf } from './page-contents'
import styles from './story.module.css'

interface Props {
  view: StoryView
  /** What the paragraph says: of the measures, and of the comparison once there is one. */
  facts: readonly ParagraphFact[]
  path: string
  engine: string
  compared: Comparison['measures'] | null
  whole: WholeOf
  told: ToldDisputes
}

/** The first half minute: the paragraph, three figures, and who is credited by which outlet. */
export function RestsPart({ view, facts, path, engine, compared, whole, told }: Props) {
  const words = useTranslations('coverage')
  const dates = useTranslations('dates')
  const headline = measureOf(view.headline.measure) ?? onlyAnonymousClaims
  const measured = useMeasureWords()
  const mix = measured(sourceMix.id)
  const dots = measured(headline.id)
  return (
    <section id="rests" aria-label={words('sections.rests')}>
      <Figures view={view} facts={facts} path={path} compared={compared} told={told} />
      <p className={styles.intro}>{words.rich('restsIntro', termTags)}</p>
      <PageTerms
        ids={['anonymous', 'bare', 'generic', 'erased', 'incidental', 'interval', 'copy']}
      />
      <div className={styles.two}>
        <SourceMixChart
          title={mix.title}
          definition={words('mixDefinition', {
            incidental: view.sourceMix.some((row) => row.incidental > 0) ? 'yes' : 'no',
            claims: view.attributedClaims,
            articles: view.headline.rows.length,
            engine,
          })}
          rows={view.sourceMix.map((row) => ({
            ...row,
            when: writeDate(row.firstPublishedAt, dates),
            parts: row.parts.map((part) => ({
              ...part,
              label: mix.parts?.[part.part] ?? part.label,
            })),
          }))}
          path={path}
          whole={whole('source-mix')}
        />
        <OnlyAnonymousClaimsChart
          title={dots.title}
          measure={headline.id}
          voice={view.selection.voice}
          counted={dots.counts}
          cases={words('units', { unit: headline.unit })}
          definition={words('dotsDefinition', {
            unit: headline.unit,
            counts: dots.counts,
            outOf: dots.outOf,
            engine,
          })}
          rows={view.headline.rows.map((row) => ({
            ...row,
            when: writeDate(row.publishedAt, dates),
          }))}
          path={path}
          whole={whole('dots')}
        />
      </div>
    </section>
  )
}
