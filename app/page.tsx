import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { pageOfStories } from '#workflows/list-stories'
import { PageLinks } from './_ui/page-links'
import { type Query, queryPage, queryWord, withQuery } from './_ui/read-query'
import { RecentList } from './_ui/recent/recent-list'
import { writePeriod } from './_ui/write-date'
import styles from './stories.module.css'

export const dynamic = 'force-dynamic'

/** The stories of the workspace, the newest first, a page at a time. */
export default async function StoriesPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams
  const find = queryWord(query, 'find').trim().slice(0, 200)
  const [{ stories, all, page, pages }, words, ofStory, dates] = await Promise.all([
    pageOfStories({ find, page: queryPage(query) }),
    getTranslations('home'),
    getTranslations('story'),
    getTranslations('dates'),
  ])
  const isEmpty = all === 0 && find === ''
  return (
    <main id="content">
      <div className="meta">
        <h1>{words('title')}</h1>
        <Link className="button primary push" href="/add">
          {words('add')}
        </Link>
      </div>
      {isEmpty ? (
        <section className={`card ${styles.empty}`}>
          <h2>{words('empty')}</h2>
          <p>{words('emptyHelp')}</p>
        </section>
      ) : null}
      {pages > 1 || find !== '' ? (
        <form className={`meta noprint ${styles.find}`} action="/">
          <label>
            {words('find')} <input type="search" name="find" defaultValue={find} maxLength={200} />
          </label>
          <button className="button" type="submit">
            {words('findButton')}
          </button>
          <span>{all === 0 ? words('none') : words('found', { all })}</span>
        </form>
      ) : null}
      <ul className={styles.list}>
        {stories.map((story) => (
          <li key={story.id} className="card">
            <h2>
              <Link href={`/stories/${story.id}`} prefetch={false}>
                {story.title}
              </Link>
            </h2>
            <p className="meta">
              <span>
                {ofStory('size', { outlets: story.outlets, articles: story.articles })} ·{' '}
                {writePeriod(story.firstPublishedAt, story.lastPublishedAt, dates)}
              </span>
              {story.isDemo ? <span className="chip">{words('demo')}</span> : null}
              {story.pending > 0 ? <span>{words('pending', { count: story.pending })}</span> : null}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pages={pages} hrefOf={(to) => withQuery('/', { find, page: to })} />
      <RecentList />
    </main>
  )
}
