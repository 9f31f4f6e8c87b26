import { backgroundOf } from '#charts/categories'
import type { Analysis } from '#domain/analysis'
import { sourceCategories } from '#domain/source-category'
import { allMeasures } from '#measures/all'
import { sourceMix } from '#measures/source-mix'
import styles from './mix-counts.module.css'

/** One article's claims by who is credited, and what else is counted in it: counts, never a share. */
export function MixCounts({ analysis }: { analysis: Analysis }) {
  const cases = sourceMix.cases(analysis)
  const drawn = sourceCategories
    .map(({ id, label }) => ({ id, label, claims: cases.filter(({ part }) => part === id).length }))
    .filter(({ claims }) => claims > 0)
  const incidental = cases.filter(({ isCounted }) => !isCounted).length
  return (
    <div className={styles.counts}>
      <dl className={styles.mix}>
        {drawn.map(({ id, label, claims }) => (
          <div key={id}>
            <dt>
              <i style={{ background: backgroundOf(id) }} />
              {label}
            </dt>
            <dd>{claims}</dd>
          </div>
        ))}
        {incidental > 0 ? (
          <div>
            <dt>Incidental voice, not drawn</dt>
            <dd>{incidental}</dd>
          </div>
        ) : null}
        <div className={styles.total}>
          <dt>Attributed claims</dt>
          <dd>{cases.length}</dd>
        </div>
      </dl>
      <dl className={styles.measures}>
        {allMeasures
          .filter(({ id }) => id !== sourceMix.id)
          .map(({ id, title, counts, outOf }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <b>
                  {analysis.measures[id].count} of {analysis.measures[id].outOf}
                </b>
                <span className="small">
                  {counts}, out of {outOf}
                </span>
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
