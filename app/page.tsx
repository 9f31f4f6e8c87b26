import Link from 'next/link'
import { listStories } from '#workflows/list-stories'
import { RecentList } from './_ui/recent/recent-list'
import { writePeriod } from './_ui/write-date'
import styles from './stories.module.css'

export const dynamic = 'force-dynamic'

/** All stories of the workspace. */
export default async function StoriesPage() {
  const stories = await listStories()
  return (
    <main id="content">
      <div className="meta">
        <h1>Stories</h1>
        <Link className="button primary push" href="/add">
          Add coverage
        </Link>
      </div>
      {stories.length === 0 ? (
        <section className={`card ${styles.empty}`}>
          <h2>No story yet</h2>
          <p>
            Add several outlets’ coverage of one story, by address, by pasting, or as files.
            According then shows who is credited with each claim.
          </p>
        </section>
      ) : (
        <ul className={styles.list}>
          {stories.map((story) => (
            <li key={story.id} className="card">
              <h2>
                <Link href={`/stories/${story.id}`}>{story.title}</Link>
              </h2>
              <p className="meta">
                <span>
                  {count(story.outlets, 'outlet')} · {count(story.articles, 'article')} ·{' '}
                  {writePeriod(story.firstPublishedAt, story.lastPublishedAt)}
                </span>
                {story.isDemo ? <span className="chip">Demo, invented</span> : null}
                {story.pending > 0 ? <span>{story.pending} still being read</span> : null}
              </p>
            </li>
          ))}
        </ul>
      )}
      <RecentList />
    </main>
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
