import { useTranslations } from 'next-intl'
import { backgroundOf } from '#charts/categories'
import type { Analysis } from '#domain/analysis'
import { sourceCategories } from '#domain/source-category'
import { allMeasures } from '#measures/all'
import { sourceMix } from '#measures/source-mix'
import { useMeasureWords } from './measure-words'
import styles from './mix-counts.module.css'

/** One article's claims by who is credited, and what else is counted in it: counts, never a share. */
export function MixCounts({ analysis }: { analysis: Analysis }) {
  const words = useTranslations('article')
  const named = useTranslations('codebook')
  const measured = useMeasureWords()
  const cases = sourceMix.cases(analysis)
  const drawn = sourceCategories
    .map(({ id }) => ({ id, claims: cases.filter(({ part }) => part === id).length }))
    .filter(({ claims }) => claims > 0)
  const incidental = cases.filter(({ isCounted }) => !isCounted).length
  return (
    <div className={styles.counts}>
      <dl className={styles.mix}>
        {drawn.map(({ id, claims }) => (
          <div key={id}>
            <dt>
              <i style={{ background: backgroundOf(id) }} />
              {named(`category.${id}`)}
            </dt>
            <dd>{claims}</dd>
          </div>
        ))}
        {incidental > 0 ? (
          <div>
            <dt>{words('incidental')}</dt>
            <dd>{incidental}</dd>
          </div>
        ) : null}
        <div className={styles.total}>
          <dt>{words('attributedClaims')}</dt>
          <dd>{cases.length}</dd>
        </div>
      </dl>
      <dl className={styles.measures}>
        {allMeasures
          .filter(({ id }) => id !== sourceMix.id)
          .map(({ id }) => (
            <div key={id}>
              <dt>{measured(id).title}</dt>
              <dd>
                <b>{words('of', analysis.measures[id])}</b>
                <span className="small">
                  {words('countsOutOf', {
                    counts: measured(id).counts,
                    outOf: measured(id).outOf,
                  })}
                </span>
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
