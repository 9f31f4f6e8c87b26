import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SharedView } from '#domain/shared-view'
import styles from './still.module.css'

type Citations = NonNullable<SharedView['compared']>['citations']

/** More pairs of outlets than these are counted. */
const mostPairs = 40

/** Who takes from whom, as a list: with credit, and possibly without. */
export function StillCitations(props: {
  citations: Citations
  /** What stands beside the pair of that number, from 0. */
  beside?: (pair: number) => ReactNode
}) {
  const { citations, beside } = props
  const words = useTranslations('share')
  const comparison = useTranslations('comparison')
  return (
    <section className="card" id="citations">
      <h2>{comparison('graph')}</h2>
      <p className="sub">{words('citationsSub', { count: citations.length })}</p>
      <ul className={styles.pairs}>
        {citations.slice(0, mostPairs).map(({ from, to, credited, times }, at) => (
          <li key={`${from} ${to} ${credited}`}>
            {words.rich('takesFrom', { from, to, b: (text) => <b>{text}</b> })}{' '}
            <span className="small">
              {words(credited ? 'credited' : 'possible')} · {words('times', { count: times })}
            </span>{' '}
            {beside?.(at)}
          </li>
        ))}
      </ul>
      {citations.length > mostPairs ? (
        <p className="small">{words('morePairs', { count: citations.length - mostPairs })}</p>
      ) : null}
    </section>
  )
}
