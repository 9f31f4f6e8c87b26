import { useTranslations } from 'next-intl'
import type { Comparison } from '#domain/comparison'
import { measureOf } from '#measures/all'
import { corroboration, possibleCorroboration } from '#measures/corroboration'
import type { ParagraphFact } from '#workflows/view-story/paragraph-fact'
import type { Share, StoryView } from '#workflows/view-story/story-view'
import { writeStep } from '../../_ui/codebook-words'
import { CoverageParagraph } from '../../_ui/coverage-paragraph'
import { FigureCard } from '../../_ui/figure-card'
import { useMeasureWords } from '../../_ui/measure-words'
import { EngineNote } from './engine-note'
import styles from './story.module.css'
import { writeBand, writeShare } from './write-share'

/** What the coverage rests on in words, and three figures with their counts and intervals. */
export function Figures(props: {
  view: StoryView
  facts: readonly ParagraphFact[]
  path: string
  /** Counts over the comparison; null before there is one. */
  compared: Comparison['measures'] | null
}) {
  const { view, facts, path, compared } = props
  const words = useTranslations('paragraph')
  const { headline, reasonGiven, specificity } = view
  const measure = measureOf(headline.measure)
  const bare = specificity.cases - specificity.counted
  return (
    <div className={styles.lead}>
      <section className="card">
        <h2>{words('title')}</h2>
        <CoverageParagraph facts={facts} path={path} className={styles.paragraph} />
      </section>
      <FigureCard
        title={measure?.title ?? headline.measure}
        number={`${headline.isAtLeast ? '≥ ' : ''}${writeShare(headline)}`}
        isHeadline
      >
        <p className="small">
          {headline.isAtLeast ? '≥ ' : null}
          {headline.counted} of {headline.cases} {measure?.unit}s
          {measure?.unit === 'article' ? null : ` in ${articles(headline.articles)}`}
          <Band share={headline} />
        </p>
        {headline.measure === 'only-anonymous-claims' ? (
          <EngineNote
            share={headline}
            family="anonymous"
            noun="attributions to anonymous sources"
          />
        ) : null}
      </FigureCard>
      <FigureCard title="Anonymity explained to the reader" number={writeShare(reasonGiven)}>
        <p className="small">
          {reasonGiven.cases === 0
            ? 'no anonymous sources'
            : `${reasonGiven.counted} of ${reasonGiven.cases} anonymous sources come with a reason`}
          <Band share={reasonGiven} />
        </p>
      </FigureCard>
      <FigureCard title="Specificity of anonymous sources, 0 to 5" number={writeSpecificity(view)}>
        <p className="small">
          {specificity.cases === 0
            ? 'no anonymous sources'
            : `${specificity.withheld ? 'lowest and highest' : 'mean'} of ${sources(specificity.cases)}; ${bare} not described at all`}
          {specificity.cases > 0 && !specificity.withheld ? `; highest ${highest(view)}` : null}
          <Withheld share={specificity} what="mean" />
        </p>
      </FigureCard>
      {compared ? <OriginsCard measures={compared} /> : null}
    </div>
  )
}

/** How many shared claims have two origins: between what is shown and what is possible. */
function OriginsCard({ measures }: Pick<Comparison, 'measures'>) {
  const words = useTranslations('coverage')
  const measured = useMeasureWords()
  const shown = measures[corroboration.id]
  const possible = measures[possibleCorroboration.id]
  if (!shown || !possible || shown.outOf === 0) return null
  return (
    <FigureCard
      title={measured(corroboration.id).title}
      number={words('countOf', { counted: shown.count, cases: shown.outOf })}
    >
      <p className="small">{words('originsNote', { possible: possible.count })}</p>
    </FigureCard>
  )
}

/** The labelled band, or why there is none. */
function Band({ share }: { share: Share }) {
  if (share.cases === 0) return null
  if (share.withheld) return <Withheld share={share} what="share" />
  if (share.interval === null) return <> · too few articles for an interval</>
  const { low, high, method } = share.interval
  return (
    <>
      {' '}
      · if these articles stood for others like them: {writeBand({ low, high })}
      {method === 'wilson-over-articles' ? ' (by number of articles alone)' : null}
    </>
  )
}

/** Why a number is not given: counts stand in its place. */
function Withheld({ share, what }: { share: Share; what: string }) {
  if (share.cases === 0 || share.withheld === null) return null
  return share.withheld === 'too-few' ? (
    <> · too few for a {what}</>
  ) : (
    <> · one outlet alone gets counts, no {what}</>
  )
}

/** The mean where a story may have one, else the steps between which the sources lie. */
function writeSpecificity(view: StoryView): string {
  const { mean, withheld, cases } = view.specificity
  if (cases === 0) return '–'
  if (mean !== null && withheld === null) return mean.toFixed(1)
  const [least, most] = [lowest(view), highest(view)]
  return least === most ? least : `${least}–${most}`
}

function highest(view: StoryView): string {
  return writeStep(Math.max(...stepsOf(view)))
}

function lowest(view: StoryView): string {
  return writeStep(Math.min(...stepsOf(view)))
}

function stepsOf({ specificity }: StoryView): number[] {
  return specificity.parts.filter(({ cases }) => cases > 0).map(({ part }) => Number(part))
}

function sources(count: number): string {
  return `${count} anonymous ${count === 1 ? 'source' : 'sources'}`
}

function articles(count: number): string {
  return `${count} ${count === 1 ? 'article' : 'articles'}`
}
