import { useTranslations } from 'next-intl'
import type { Comparison } from '#domain/comparison'
import type { ComparisonMeasure } from '#measures/comparison-measure'
import { corroboration, possibleCorroboration } from '#measures/corroboration'
import { comparisonMeasures } from '#measures/count-comparison'
import { echoRatio } from '#measures/echo-ratio'
import { namedSupport } from '#measures/named-support'
import type { MeasureWords } from '../words/en/measures'
import styles from './comparison-figures.module.css'
import { FigureCard } from './figure-card'
import { useMeasureWords } from './measure-words'

/** How many origins the shared claims have, as counts: what is unknown lies between two of them. */
export function ComparisonFigures({ measures }: Pick<Comparison, 'measures'>) {
  const words = useTranslations('comparison')
  const measured = useMeasureWords()
  const shown = measures[corroboration.id]
  const possible = measures[possibleCorroboration.id]
  const named = measures[namedSupport.id]
  const echo = measures[echoRatio.id]
  if (!shown || shown.outOf === 0) return null
  return (
    <>
      <div className={styles.figures}>
        <Figure
          title={measured(corroboration.id).title}
          counted={
            possible && possible.count > shown.count
              ? `${shown.count}–${possible.count}`
              : String(shown.count)
          }
          outOf={shown.outOf}
          words={
            possible && possible.count > shown.count
              ? words('independentRange', { count: shown.count, possible: possible.count })
              : words('independentShown')
          }
        />
        {named ? (
          <Figure
            title={measured(namedSupport.id).title}
            counted={String(named.count)}
            outOf={named.outOf}
            words={measured(namedSupport.id).caution}
          />
        ) : null}
        {echo && echo.outOf > 0 ? (
          <Figure
            title={measured(echoRatio.id).title}
            counted={String(echo.count)}
            outOf={echo.outOf}
            words={words('countedOutOf', countedWords(measured(echoRatio.id)))}
          />
        ) : null}
      </div>
      <FurtherCounts measures={measures} />
    </>
  )
}

const drawnAbove = [corroboration.id, possibleCorroboration.id, namedSupport.id, echoRatio.id]

/** The other measures over the comparison, as counts: each leads to the chart that draws it case by case. */
function FurtherCounts({ measures }: Pick<Comparison, 'measures'>) {
  const words = useTranslations('comparison')
  const measured = useMeasureWords()
  const rows = comparisonMeasures.flatMap((measure) => {
    const total = measures[measure.id]
    return total && !drawnAbove.includes(measure.id) ? [{ measure, ...total }] : []
  })
  if (rows.length === 0) return null
  return (
    <section className="card" id="comparison-measures">
      <h2>{words('moreCounts')}</h2>
      <ul className={styles.further}>
        {rows.map(({ measure, count, outOf }) => (
          <li key={measure.id}>
            <p>
              {outOf === 0 ? (
                measured(measure.id).question
              ) : (
                <a href={`#${measure.drawnAt}`}>{measured(measure.id).question}</a>
              )}
            </p>
            <p className={styles.count}>
              <Count measure={measure} count={count} outOf={outOf} />
            </p>
            <details>
              <summary>
                {words.rich('whatCounts', {
                  title: measured(measure.id).title,
                  hidden: (text) => <span className="hidden">{text}</span>,
                })}
              </summary>
              <p className="small">
                {words('countedOutOf', countedWords(measured(measure.id)))}{' '}
                {measured(measure.id).caution}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function countedWords({ counts, outOf }: MeasureWords) {
  return { counts, outOf }
}

function Count(props: { measure: ComparisonMeasure; count: number; outOf: number }): string {
  const words = useTranslations('comparison')
  const { measure, count, outOf } = props
  if (outOf === 0) return words('noCases')
  return words(measure.total === 'sum' ? 'countOf' : 'atMost', { count, outOf })
}

function Figure(props: { title: string; counted: string; outOf: number; words: string }) {
  const say = useTranslations('comparison')
  const { title, counted, outOf, words } = props
  const number = (
    <>
      {counted}
      <span> {say('ofAll', { outOf })}</span>
    </>
  )
  return (
    <FigureCard title={title} number={number}>
      <p className="small">{words}</p>
    </FigureCard>
  )
}
