import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { pageOfBlindStories } from '#workflows/blind-view'
import { PageLinks } from '../_ui/page-links'
import { type Query, queryPage, withQuery } from '../_ui/read-query'
import styles from '../stories.module.css'
import { Pieces } from './pieces'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('blind'))('stories') }
}

/** The stories in blind mode, a page at a time. */
export default async function BlindStoriesPage(props: { searchParams: Promise<Query> }) {
  const [{ stories, page, pages }, words] = await Promise.all([
    pageOfBlindStories(queryPage(await props.searchParams)),
    getTranslations('blind'),
  ])
  return (
    <main id="content">
      <h1>{words('stories')}</h1>
      {stories.length === 0 && page === 1 ? <p className="card">{words('noStory')}</p> : null}
      <ul className={styles.list}>
        {stories.map((story) => (
          <li key={story.id} className="card">
            <h2>
              <Link href={`/stories/${story.id}`}>
                <Pieces pieces={story.title} />
              </Link>
            </h2>
            <p className="meta">
              {words('articles', { count: story.articles, outlets: story.outlets })}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pages={pages} hrefOf={(to) => withQuery('/', { page: to })} />
    </main>
  )
}
