import { useLocale, useTranslations } from 'next-intl'
import type { SharedView } from '#domain/shared-view'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { reasonGiven } from '#measures/reason-given'
import type { ParagraphFact } from '#workflows/view-story/paragraph-fact'
import { FigureCard } from '../_ui/figure-card'
import { useMeasureWords } from '../_ui/measure-words'
import { type FactWriter, wordParagraph } from '../_ui/word-paragraph'
import { writeStep } from '../_ui/write-step'
import type { BesideMark } from './dispute-links'
import styles from './share.module.css'

/** The paragraph and three figures with their counts and intervals. */
export function SharedFigures({ view, beside }: { view: SharedView; beside: BesideMark }) {
  const words = useTranslations('share')
  const say = useTranslations('paragraph')
  const measured = useMeasureWords()
  const locale = useLocale()
  const { headline, reasons } = view
  const facts = view.facts.map(withoutLink)
  return (
    <div className={styles.lead}>
      <section className="card">
        <h2>{say('title')}</h2>
        <p className={styles.paragraph}>
          {wordParagraph(facts, say.markup as unknown as FactWriter, locale)
            .map(({ text }) => text)
            .join('')}
        </p>
        {beside('paragraph')}
      </section>
      <FigureCard
        title={measured(onlyAnonymousClaims.id).title}
        number={<ShareNumber share={headline} isAtLeast={headline.isAtLeast} />}
        isHeadline
      >
        <p className="small">
          {words('counts', {
            isAtLeast: headline.isAtLeast ? 'yes' : 'no',
            counted: headline.counted,
            cases: headline.cases,
            articles: headline.articles,
          })}{' '}
          <Band share={headline} />
        </p>
        <Accuracy accuracy={view.accuracy} />
        {beside('number.only-anonymous-claims')}
      </FigureCard>
      <FigureCard title={measured(reasonGiven.id).title} number={<ShareNumber share={reasons} />}>
        <p className="small">
          {words('reasonCounts', { counted: reasons.counted, cases: reasons.cases })}{' '}
          <Band share={reasons} />
        </p>
        {beside('number.reason-given')}
      </FigureCard>
      <SpecificityCard specificity={view.specificity} beside={beside} />
    </div>
  )
}

function withoutLink({ id, counts, names, items }: SharedView['facts'][number]): ParagraphFact {
  return { id: id as ParagraphFact['id'], counts, names, link: null, items: items.map(withoutLink) }
}

type Share = SharedView['headline'] | SharedView['reasons']

/** The share; counts where it is withheld, and never "0%". */
function ShareNumber({ share: one, isAtLeast = false }: { share: Share; isAtLeast?: boolean }) {
  const words = useTranslations('share')
  const { share, counted, cases } = one
  const number = () => {
    if (cases === 0) return words('noCases')
    if (share === null) return words('countOf', { counted, cases })
    if (counted === 0) return words('none')
    return share < 0.005 ? words('underOne') : words('percent', { percent: inHundred(share) })
  }
  return isAtLeast ? words('least', { number: number() }) : number()
}

/** The labelled band, or why there is none. */
function Band({ share: { cases, withheld, interval } }: { share: Share }): string | null {
  const words = useTranslations('share')
  const drawing = useTranslations('drawing')
  if (cases === 0) return null
  if (withheld === 'one-outlet') return drawing('oneOutlet')
  if (withheld !== null) return words('tooFew')
  if (interval === null) return drawing('tooFewForInterval')
  return words('band', {
    low: inHundred(interval.low),
    high: inHundred(interval.high),
    method: interval.method === 'wilson-over-articles' ? 'articles' : 'claims',
  })
}

function Accuracy({ accuracy }: Pick<SharedView, 'accuracy'>) {
  const words = useTranslations('share')
  if (!accuracy) return null
  const { corrected, recall, precision, measuredEngine, labelled } = accuracy
  return (
    <p className="small">
      {corrected
        ? `${words('corrected', {
            share: inHundred(corrected.share),
            band: corrected.interval ? 'yes' : 'no',
            low: inHundred(corrected.interval?.low ?? 0),
            high: inHundred(corrected.interval?.high ?? 0),
          })} `
        : null}
      {words('reads', {
        recall: notAll(recall),
        hasPrecision: precision === null ? 'no' : 'yes',
        precision: notAll(precision ?? 0),
        engine: measuredEngine,
        labelled,
      })}
    </p>
  )
}

function SpecificityCard(props: Pick<SharedView, 'specificity'> & { beside: BesideMark }) {
  const { specificity, beside } = props
  const words = useTranslations('share')
  const story = useTranslations('story')
  const { mean, cases, counted } = specificity
  const steps = specificity.steps.filter((row) => row.cases > 0).map(({ step }) => step)
  const [least, most] = [Math.min(...steps), Math.max(...steps)].map(writeStep)
  const range = least === most ? least : `${least}–${most}`
  return (
    <FigureCard
      title={story('specificityTitle')}
      number={cases === 0 ? '–' : mean === null ? range : story('mean', { mean })}
    >
      <p className="small">
        {mean === null
          ? words('rangeOf', { cases })
          : words('meanOf', { cases, bare: cases - counted })}
      </p>
      {beside('number.specificity')}
    </FigureCard>
  )
}

function inHundred(share: number): number {
  return Math.round(100 * share)
}

/** 100 is said only where nothing at all is left over. */
function notAll(share: number): number {
  return share === 1 ? 100 : Math.min(99, inHundred(share))
}
