import { useTranslations } from 'next-intl'
import styles from './page-terms.module.css'
import { Term, type TermId } from './term'

/**
 * The technical words of a page or a part of it, each with its meaning a press away, by mouse, touch or
 * keyboard; on paper the meanings stand in full.
 */
export function PageTerms({ ids }: { ids: readonly TermId[] }) {
  const say = useTranslations('glossary')
  return (
    <div className={`small ${styles.terms}`}>
      <p className="noprint">
        {say('ofPage')}{' '}
        {ids.map((id, place) => (
          <span key={id}>
            {place > 0 ? ' · ' : null}
            <Term id={id}>{say(`terms.${id}.word`)}</Term>
          </span>
        ))}
      </p>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt>{say(`terms.${id}.word`)}</dt>
            <dd>{say(`terms.${id}.short`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
