import Link from 'next/link'
import type { ArticleSummary } from '#domain/story'
import { writeDate } from '../../_ui/write-date'
import { MoveForm, type OtherStory } from './move-form'
import styles from './story.module.css'

/** The articles of the story, in order of publication. */
export function ArticleList(props: { articles: ArticleSummary[]; stories: OtherStory[] }) {
  const { articles, stories } = props
  return (
    <section className={`card ${styles.articles}`} id="articles">
      <h2>Articles</h2>
      <p className="sub">In order of publication; those without a date come last.</p>
      <div style={{ overflowX: 'auto' }}>
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Headline</th>
              <th scope="col">Published</th>
              <th scope="col" className="noprint">
                Story
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map((article) => (
              <tr key={article.id}>
                <td>{article.outlet}</td>
                <td>
                  <Link href={`/articles/${article.id}`}>{article.title}</Link>
                  {article.state === 'waiting' ? (
                    <span className="small"> waiting to be read</span>
                  ) : null}
                  {article.problem ? <p className="flag">{article.problem}</p> : null}
                </td>
                <td>{writeDate(article.publishedAt)}</td>
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
