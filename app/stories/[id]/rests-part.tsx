import { useTranslations } from 'next-intl'
import { OnlyAnonymousClaimsChart } from '#charts/only-anonymous-claims'
import { SourceMixChart } from '#charts/source-mix'
import { measureOf } from '#measures/all'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { sourceMix } from '#measures/source-mix'
import type { ParagraphFact } from '#workflows/view-story/paragraph-fact'
import type { StoryView } from '#workflows/view-story/story-view'
import { termTags } from '../../_ui/term'
import { writeDate } from '../../_ui/write-date'
import { Figures } from './figures'
import styles from './story.module.css'

interface Props {
  view: StoryView
  /** What the paragraph says: of the measures, and of the comparison once there is one. */
  facts: readonly ParagraphFact[]
  path: string
  engine: string
}

/** The first half minute: the paragraph, three figures, and who is credited by which outlet. */
export function RestsPart({ view, facts, path, engine }: Props) {
  const words = useTranslations('coverage')
  const headline = measureOf(view.headline.measure) ?? onlyAnonymousClaims
  const incidental = view.sourceMix.some((row) => row.incidental > 0)
    ? ' Incidental: heard only from a crowd or a heckler, counted beside the bar.'
    : ''
  return (
    <section id="rests" className={styles.section} aria-label={words('sections.rests')}>
      <Figures view={view} facts={facts} path={path} />
      <p className={styles.intro}>{words.rich('restsIntro', termTags)}</p>
      <div className={styles.two}>
        <SourceMixChart
          title={sourceMix.title}
          definition={`Attributed claims by kind of source, in order of first publication. A claim with several sources is drawn once, at the first of them in the legend. Select a segment to read the sentences.${incidental} ${count(view.attributedClaims, 'claim')} in ${count(view.headline.rows.length, 'article')}. ${engine}`}
          rows={view.sourceMix.map((row) => ({ ...row, when: writeDate(row.firstPublishedAt) }))}
          path={path}
        />
        <OnlyAnonymousClaimsChart
          title={headline.title}
          measure={headline.id}
          counted={headline.counts}
          cases={`${headline.unit}s`}
          definition={`One dot for each article, its size the number of ${headline.unit}s, in order of publication. One or two articles an outlet are too few for a percentage, an interval or a ranking. Counted: ${headline.counts}, out of ${headline.outOf}. ${engine}`}
          rows={view.headline.rows.map((row) => ({
            ...row,
            when: writeDate(row.publishedAt),
          }))}
          path={path}
        />
      </div>
    </section>
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
