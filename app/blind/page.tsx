import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { listBlindStories } from '#workflows/blind-view'
import styles from '../stories.module.css'
import { Pieces } from './pieces'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('blind'))('stories') }
}

/** All stories, in blind mode. */
export default async function BlindStoriesPage() {
  const [stories, words] = await Promise.all([listBlindStories(), getTranslations('blind')])
  return (
    <main id="content">
      <h1>{words('stories')}</h1>
      {stories.length === 0 ? <p className="card">{words('noStory')}</p> : null}
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
    </main>
  )
}
