import type { Comparison } from '#domain/comparison'
import { corroboration } from '#measures/corroboration'
import { echoRatio } from '#measures/echo-ratio'
import { namedSupport } from '#measures/named-support'
import styles from './comparison-figures.module.css'

/** How many origins the shared claims have, as counts: what is unknown lies between two of them. */
export function ComparisonFigures({ measures }: Pick<Comparison, 'measures'>) {
  const shown = measures[corroboration.id]
  const possible = measures['corroboration-possible']
  const named = measures[namedSupport.id]
  const echo = measures[echoRatio.id]
  if (!shown || shown.outOf === 0) return null
  return (
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
  )
}

function Figure(props: { title: string; counted: string; outOf: number; words: string }) {
  const { title, counted, outOf, words } = props
  return (
    <section className="card">
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.big}>
        {counted}
        <span> of {outOf}</span>
      </p>
      <p className="small">{words}</p>
    </section>
  )
}
