import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { SourceHeard } from '#workflows/view-source/source-view'
import { writeDate } from '../_ui/write-date'
import styles from './sources.module.css'

/** Where a source is heard: the outlet, its words for the source, and the sentences, article by article. */
export function HeardTable(props: { heard: SourceHeard[]; name: string; withStory: boolean }) {
  const { heard, name, withStory } = props
  const words = useTranslations('sourcePage')
  const dates = useTranslations('dates')
  return (
    <ul className={styles.heard} aria-label={name}>
      {heard.map((article) => (
        <li key={article.articleId} className="card">
          <h3>
            {article.outlet}{' '}
            <span className="small">
              {writeDate(article.publishedAt, dates)} ·{' '}
              <Link href={`/articles/${article.articleId}`} lang="en">
                {article.title}
              </Link>
              {withStory ? (
                <>
                  {' · '}
                  <Link href={`/stories/${article.storyId}`}>{article.storyTitle}</Link>
                </>
              ) : null}
            </span>
          </h3>
          {article.label === null ? null : (
            <p>
              <span className="small">{words('called')}</span>{' '}
              <span lang="en">“{article.label}”</span>
            </p>
          )}
          {article.sentences.length > 0 ? (
            <details open={article.sentences.length < 4}>
              <summary>{words('sentences', { count: article.sentences.length })}</summary>
              <ul className={styles.sentences}>
                {article.sentences.map(({ attributionId, text }) => (
                  <li key={attributionId}>
                    <Link
                      href={`/articles/${article.articleId}?at=${attributionId}#${attributionId}`}
                      lang="en"
                    >
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          ) : (
            <p className="small">{words('noSentence')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
