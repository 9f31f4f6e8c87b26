import type { Comparison } from '#domain/comparison'
import type { ComparisonMeasure } from '#measures/comparison-measure'
import { corroboration, possibleCorroboration } from '#measures/corroboration'
import { comparisonMeasures } from '#measures/count-comparison'
import { echoRatio } from '#measures/echo-ratio'
import { namedSupport } from '#measures/named-support'
import styles from './comparison-figures.module.css'
import { FigureCard } from './figure-card'

/** How many origins the shared claims have, as counts: what is unknown lies between two of them. */
export function ComparisonFigures({ measures }: Pick<Comparison, 'measures'>) {
  const shown = measures[corroboration.id]
  const possible = measures[possibleCorroboration.id]
  const named = measures[namedSupport.id]
  const echo = measures[echoRatio.id]
  if (!shown || shown.outOf === 0) return null
  return (
    <>
      <div className={styles.figures}>
        <Figure
          title={corroboration.title}
          counted={
            possible && possible.count > shown.count
              ? `${shown.count}–${possible.count}`
              : String(shown.count)
          }
          outOf={shown.outOf}
          words={
            possible && possible.count > shown.count
              ? `${shown.count} shown to be independent; ${possible.count} if every doubt were decided for them.`
              : 'Shown by the texts to be independent.'
          }
        />
        {named ? (
          <Figure
            title={namedSupport.title}
            counted={String(named.count)}
            outOf={named.outOf}
            words={namedSupport.caution}
          />
        ) : null}
        {echo && echo.outOf > 0 ? (
          <Figure
            title={echoRatio.title}
            counted={String(echo.count)}
            outOf={echo.outOf}
            words={`Counted: ${echoRatio.counts}, out of ${echoRatio.outOf}.`}
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
  const rows = comparisonMeasures.flatMap((measure) => {
    const total = measures[measure.id]
    return total && !drawnAbove.includes(measure.id) ? [{ measure, ...total }] : []
  })
  if (rows.length === 0) return null
  return (
    <section className="card" id="comparison-measures">
      <h2>More counts over the texts side by side</h2>
      <ul className={styles.further}>
        {rows.map(({ measure, count, outOf }) => (
          <li key={measure.id}>
            <p>
              {outOf === 0 ? (
                measure.question
              ) : (
                <a href={`#${measure.drawnAt}`}>{measure.question}</a>
              )}
            </p>
            <p className={styles.count}>{writeCount(measure, count, outOf)}</p>
            <details>
              <summary>
                What this counts<span className="hidden">: {measure.title}</span>
              </summary>
              <p className="small">
                Counted: {measure.counts}, out of {measure.outOf}. {measure.caution}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function writeCount({ total }: ComparisonMeasure, count: number, outOf: number): string {
  if (outOf === 0) return 'no cases'
  if (total === 'sum') return `${count} of ${outOf}`
  return `${count} at most, over ${outOf} ${outOf === 1 ? 'claim' : 'claims'}`
}

function Figure(props: { title: string; counted: string; outOf: number; words: string }) {
  const { title, counted, outOf, words } = props
  const number = (
    <>
      {counted}
      <span> of {outOf}</span>
    </>
  )
  return (
    <FigureCard title={title} number={number}>
      <p className="small">{words}</p>
    </FigureCard>
  )
}
