import { useTranslations } from 'next-intl'
import { LongList, type WholeList } from '#charts/long-list'
import { quotedTag } from '#charts/quoted'
import type { ArticleSummary } from '#domain/story'
import { writeDate } from '../../_ui/write-date'
import { MoveForm, type OtherStory } from './move-form'
import styles from './story.module.css'

/** So many articles stand at once. */
const articlesAtFirst = 40

/** The articles of the story, in order of publication. */
export function ArticleList(props: {
  articles: ArticleSummary[]
  stories: OtherStory[]
  whole: WholeList
}) {
  const { articles, stories, whole } = props
  const words = useTranslations('story')
  return (
    <section className={`card ${styles.articles}`} id="articles">
      <h2>{words('articles')}</h2>
      <p className="sub">{words('articlesSub')}</p>
      <LongList
        rows={articles}
        atFirst={articlesAtFirst}
        whole={whole}
        name={words('articles')}
        summary={(count) => words('otherArticles', { count })}
      >
        {(shown) => <Articles articles={shown} />}
      </LongList>
      <MoveForm articles={articles} stories={stories} />
    </section>
  )
}

function Articles({ articles }: { articles: readonly ArticleSummary[] }) {
  const words = useTranslations('story')
  const dates = useTranslations('dates')
  return (
    <div style={{ overflowX: 'auto' }}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('outlet')}</th>
            <th scope="col">{words('headline')}</th>
            <th scope="col">{words('published')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.id}>
              <td>{article.outlet}</td>
              <td>
                <a href={`/articles/${article.id}`} lang="en">
                  {article.title}
                </a>
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
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
