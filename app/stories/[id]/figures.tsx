import { useTranslations } from 'next-intl'
import type { Comparison } from '#domain/comparison'
import type { DisputedMark } from '#domain/disputed-mark'
import { measureOf } from '#measures/all'
import { corroboration, possibleCorroboration } from '#measures/corroboration'
import { isWhole } from '#measures/narrow-reading'
import { besideMark, type ToldDisputes } from '#workflows/tell-disputes'
import type { ParagraphFact } from '#workflows/view-story/paragraph-fact'
import type { Share, StoryView } from '#workflows/view-story/story-view'
import { CoverageParagraph } from '../../_ui/coverage-paragraph'
import { FigureCard } from '../../_ui/figure-card'
import { useMeasureWords } from '../../_ui/measure-words'
import { DisputesBeside } from '../../_ui/told-disputes'
import { writeStep } from '../../_ui/write-step'
import { EngineNote } from './engine-note'
import styles from './story.module.css'
import { type ShareWords, writeBand, writeShare } from './write-share'

/**
 * What the coverage rests on in words, and three figures with their counts and intervals. Half a minute
 * reaches as far as the origins of the shared claims; the facts after them are folded.
 */
export function Figures(props: {
  view: StoryView
  facts: readonly ParagraphFact[]
  path: string
  /** Counts over the comparison; null before there is one. */
  compared: Comparison['measures'] | null
  told: ToldDisputes
}) {
  const { view, facts, path, compared, told } = props
  const words = useTranslations('paragraph')
  const say = useTranslations('story')
  const measured = useMeasureWords()
  const { headline, reasonGiven, specificity } = view
  const least = headline.isAtLeast ? '≥ ' : ''
  const atOnce = facts.findIndex(({ id }) => id === 'origins') + 1 || facts.length
  return (
    <div className={styles.lead}>
      <section className="card">
        <h2>{words('title')}</h2>
        <CoverageParagraph
          facts={facts.slice(0, atOnce)}
          path={path}
          className={styles.paragraph}
        />
        {atOnce < facts.length ? (
          <details className={styles.rest}>
            <summary>{words('more')}</summary>
            <CoverageParagraph
              facts={facts.slice(atOnce)}
              path={path}
              className={styles.paragraph}
            />
          </details>
        ) : null}
      </section>
      <FigureCard
        title={measured(headline.measure).title}
        number={`${least}${writeShare(headline, say)}`}
        isHeadline
      >
        <p className="small">
          {least}
          {say('headlineCounts', {
            counted: headline.counted,
            cases: headline.cases,
            articles: headline.articles,
            unit: measureOf(headline.measure)?.unit ?? 'claim',
          })}
          <Band share={headline} />
        </p>
        {headline.measure === 'only-anonymous-claims' && isWhole(view.selection) ? (
          <EngineNote share={headline} />
        ) : null}
        {headline.measure === 'only-anonymous-claims' ? (
          <NumberDisputes told={told} measure={headline.measure} />
        ) : null}
      </FigureCard>
      <FigureCard title={say('reasonTitle')} number={writeShare(reasonGiven, say)}>
        <p className="small">
          {reasonGiven.cases === 0
            ? say('noAnonymous')
            : say('withReason', { counted: reasonGiven.counted, cases: reasonGiven.cases })}
          <Band share={reasonGiven} />
        </p>
        <NumberDisputes told={told} measure="reason-given" />
      </FigureCard>
      <FigureCard title={say('specificityTitle')} number={writeSpecificity(view, say)}>
        <p className="small">
          {specificity.cases === 0
            ? say('noAnonymous')
            : say(specificity.withheld ? 'specificityRange' : 'specificityMean', {
                cases: specificity.cases,
                bare: specificity.cases - specificity.counted,
                highest: highest(view),
              })}
          <Withheld share={specificity} what="mean" />
        </p>
        <NumberDisputes told={told} measure="specificity" />
      </FigureCard>
      {compared ? <OriginsCard measures={compared} /> : null}
    </div>
  )
}

/** What outlets say against a number, with the answers. */
function NumberDisputes(props: {
  told: ToldDisputes
  measure: Extract<DisputedMark, { kind: 'number' }>['measure']
}) {
  const { told, measure } = props
  return <DisputesBeside disputes={besideMark(told, { kind: 'number', measure })} />
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
  const words = useTranslations('story')
  if (share.cases === 0) return null
  if (share.withheld) return <Withheld share={share} what="share" />
  if (share.interval === null) return ` · ${words('noInterval')}`
  const { low, high, method } = share.interval
  return ` · ${words('bandBeside', {
    band: writeBand({ low, high }, words),
    alone: method === 'wilson-over-articles' ? 'yes' : 'no',
  })}`
}

/** Why a number is not given: counts stand in its place. */
function Withheld({ share, what }: { share: Share; what: 'share' | 'mean' }) {
  const words = useTranslations('story')
  if (share.cases === 0 || share.withheld === null) return null
  return ` · ${words(share.withheld === 'too-few' ? 'tooFew' : 'oneOutlet', { what })}`
}

/** The mean where a story may have one, else the steps between which the sources lie. */
function writeSpecificity(view: StoryView, words: ShareWords): string {
  const { mean, withheld, cases } = view.specificity
  if (cases === 0) return '–'
  if (mean !== null && withheld === null) return words('mean', { mean })
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
