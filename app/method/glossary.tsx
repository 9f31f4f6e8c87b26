import { useTranslations } from 'next-intl'
import type { TermId } from '../_ui/term'
import terms from '../words/en/glossary.json'
import styles from './method.module.css'

/** Every word that a page explains where it stands, with the whole of its meaning. */
export function Glossary() {
  const say = useTranslations('glossary')
  return (
    <>
      <h2 id="glossary">{say('title')}</h2>
      <p className="sub">{say('intro')}</p>
      <dl className={styles.rows}>
        {(Object.keys(terms.terms) as TermId[]).map((id) => (
          <div key={id} id={`term-${id}`}>
            <dt>{say(`terms.${id}.word`)}</dt>
            <dd>
              {say(`terms.${id}.short`)} {say(`terms.${id}.long`)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
