import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { quotedTag } from '#charts/quoted'
import type { ArticleSummary } from '#domain/story'
import { writeDate } from '../../_ui/write-date'
import { MoveForm, type OtherStory } from './move-form'
import styles from './story.module.css'

/** The articles of the story, in order of publication. */
export function ArticleList(props: { articles: ArticleSummary[]; stories: OtherStory[] }) {
  const { articles, stories } = props
  const words = useTranslations('story')
  const dates = useTranslations('dates')
  return (
    <section className={`card ${styles.articles}`} id="articles">
      <h2>{words('articles')}</h2>
      <p className="sub">{words('articlesSub')}</p>
      <div style={{ overflowX: 'auto' }}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('outlet')}</th>
              <th scope="col">{words('headline')}</th>
              <th scope="col">{words('published')}</th>
              <th scope="col" className="noprint">
                {words('story')}
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map((article) => (
              <tr key={article.id}>
                <td>{article.outlet}</td>
                <td>
                  <Link href={`/articles/${article.id}`} lang="en">
                    {article.title}
                  </Link>
                  {article.state === 'waiting' ? (
                    <span className="small"> {words('waiting')}</span>
                  ) : null}
                  {article.problem ? (
                    <p className="flag">
                      {words.rich('notRead', { reason: article.problem, ...quotedTag })}
                    </p>
                  ) : null}
                </td>
                <td>{writeDate(article.publishedAt, dates)}</td>
                <td className="noprint">
                  <MoveForm article={article} stories={stories} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
