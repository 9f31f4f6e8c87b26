import { useTranslations } from 'next-intl'
import type { RuleOutcome } from '#domain/policy'
import { OutcomeMark } from './outcome-mark'
import styles from './policy-review.module.css'

const drawn = ['flagged', 'cannot-tell', 'met'] as const

/**
 * Rules by outcome, as three bars of counts out of the rules that apply; the rest is said in words. A
 * count of rules is no mark for the text, and none is given.
 */
export function ReviewBars({ results }: { results: readonly { outcome: RuleOutcome }[] }) {
  const words = useTranslations('ruleReview')
  const count = (outcome: RuleOutcome) => results.filter((one) => one.outcome === outcome).length
  const apart = count('not-applicable')
  const applying = results.length - apart
  return (
    <div className={styles.bars}>
      <dl>
        {drawn.map((outcome) => (
          <div key={outcome}>
            <dt>
              <OutcomeMark of={outcome === 'flagged' ? 'serious' : outcome} />{' '}
              {words(`outcome.${outcome}`)}
            </dt>
            <dd>
              <span className={styles.track} aria-hidden="true">
                <span
                  data-outcome={outcome}
                  style={{ width: `${applying === 0 ? 0 : (100 * count(outcome)) / applying}%` }}
                />
              </span>
              {words('countOf', { count: count(outcome), outOf: applying })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">{words('apart', { count: apart })}</p>
    </div>
  )
}
