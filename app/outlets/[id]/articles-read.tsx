import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { OutletView } from '#workflows/view-outlet'
import { writeDate } from '../../_ui/write-date'
import styles from '../outlets.module.css'

/** The outlet's articles, the newest first, with the headline number as counts: never a share of one article. */
export function ArticlesRead({ view, isMixed }: { view: OutletView; isMixed: boolean }) {
  const words = useTranslations('outlets')
  const dates = useTranslations('dates')
  return (
    <section className={`card ${styles.section}`} id="articles" aria-labelledby="articles-title">
      <h2 id="articles-title">{words('articleList')}</h2>
      <table className={styles.stack}>
        <thead>
          <tr>
            <th scope="col">{words('article')}</th>
            <th scope="col">{words('story')}</th>
            <th scope="col">{words('published')}</th>
            {isMixed ? null : <th scope="col">{words('onlyAnonymous')}</th>}
          </tr>
        </thead>
        <tbody>
          {view.articles.map((article) => (
            <tr key={article.id}>
              <td>
                <Link href={`/articles/${article.id}`} prefetch={false} lang="en">
                  {article.title}
                </Link>
              </td>
              <td data-name={words('story')}>
                <Link href={`/stories/${article.storyId}`} prefetch={false} lang="en">
                  {article.story}
                </Link>
              </td>
              <td data-name={words('published')}>{writeDate(article.publishedAt, dates)}</td>
              {isMixed ? null : (
                <td data-name={words('onlyAnonymous')}>
                  {article.cases === 0
                    ? words('noClaims')
                    : words('ofCases', { counted: article.counted, cases: article.cases })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
