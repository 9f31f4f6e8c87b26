import { useTranslations } from 'next-intl'
import { backgroundOf } from '#charts/categories'
import type { Analysis } from '#domain/analysis'
import { sourceCategory } from '#domain/source-category'
import { SourceChips } from './source-chips'
import styles from './source-list.module.css'
import { useSourceWords } from './source-words'

/** Every source of an article in words: who it is to the reader, how often it is credited, and why. */
export function SourceList({ analysis }: { analysis: Analysis }) {
  const words = useTranslations('article')
  const whoIs = useSourceWords()
  const own = (id: string) => analysis.attributions.filter(({ sourceId }) => sourceId === id)
  return (
    <ul className={styles.list}>
      {analysis.sources.map((source) => (
        <li key={source.id}>
          <i style={{ background: backgroundOf(sourceCategory(source, false)) }} />
          <div>
            <b lang="en">{source.label}</b> — {whoIs(source)}
            <span className="small">
              {' '}
              · {words('attributions', { count: own(source.id).length })}
            </span>
            {source.standing === 'anonymous' ? <SourceChips source={source} /> : null}
            <ul className={styles.because}>
              {[...new Set(source.because)].map((reason) => (
                <li key={reason} lang="en">
                  {reason}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
