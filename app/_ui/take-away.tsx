import { useTranslations } from 'next-intl'
import { mostShareOfArticle, mostWordsOfSpan } from '#comparison/cap-snippets'
import { PageTerms } from './page-terms'
import styles from './take-away.module.css'

const formats = ['csv', 'json', 'jsonl', 'parquet', 'annotations'] as const

/** What a person can carry out of the workspace. */
export function TakeAway({ storyId }: { storyId: string }) {
  const words = useTranslations('take')
  return (
    <section className="card noprint" id="take-away">
      <h2>{words('title')}</h2>
      <p className="sub">
        {words('what')} {words('caps', { words: mostWordsOfSpan, share: mostShareOfArticle })}
      </p>
      <PageTerms ids={['sharedClaim', 'engine', 'codebook']} />
      <ul className={styles.formats} aria-label={words('formats')}>
        {formats.map((format) => (
          <li key={format}>
            <a className="button" href={`/stories/${storyId}/export/${format}`} download>
              {words(format)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/print/stories/${storyId}`}>{words('print')}</a>
      </p>
      <p>
        <a href={`/stories/${storyId}/shares`}>{words('share')}</a>{' '}
        <span className="small">{words('shareNote')}</span>
      </p>
    </section>
  )
}
