import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { pageOfStories } from '#workflows/list-stories'
import { reviewQueue } from '#workflows/review-queue'
import { reviewedShare } from '#workflows/reviewed-share'
import type { JudgeActions } from '../_ui/judge/judge-actions'
import { PlaceFields } from '../_ui/judge/judge-form'
import { JudgeKeys } from '../_ui/judge/judge-keys'
import { RefusedNotice } from '../_ui/judge/refused-notice'
import { SignForm } from '../_ui/judge/review-bar'
import { PageLinks } from '../_ui/page-links'
import { PageTerms } from '../_ui/page-terms'
import { type Query, queryPage, queryWord, withQuery } from '../_ui/read-query'
import { judge, redo, sign, undo } from './actions'
import { QueueFilter } from './queue-filter'
import { QueueItem } from './queue-item'
import { QueueKeys } from './queue-keys'
import styles from './review.module.css'
import { readSigned } from './signed'

export const dynamic = 'force-dynamic'

/** What was judged has left the list: here it can be taken back. */
function DoneNotice({ done, back }: { done: string; back: string }) {
  const words = useTranslations('review')
  if (!/^[\w-]{1,64}$/.test(done)) return null
  return (
    <form action={undo} className={`card noprint ${styles.done}`} role="status">
      <PlaceFields place={{ articleId: '', back }} />
      <input type="hidden" name="judgement" value={done} />
      <span>{words('done')}</span>
      <button className="button" type="submit" data-key="u">
        {words('undoLast')}
      </button>
    </form>
  )
}

const actions: JudgeActions = { judge, undo, redo, sign }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') }
}

/** The marks that are most worth a person's look, each with the reasons, to be judged one after the other. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const storyId = queryWord(query, 'story') || null
  const outletId = queryWord(query, 'outlet') || null
  const [queue, share, { stories }, signed, words] = await Promise.all([
    reviewQueue({ storyId, outletId, page: queryPage(query) }),
    reviewedShare(storyId ? { storyId } : 'workspace'),
    pageOfStories({ find: '', page: 1 }),
    readSigned(),
    getTranslations('review'),
  ])
  if (!queue) notFound()
  const back = withQuery('/review', {
    story: storyId,
    outlet: outletId,
    page: queryWord(query, 'page'),
  })
  const { items } = queue
  return (
    <main id="content" className="narrow">
      <h1>{words('title')}</h1>
      <p className="sub">{words('sub')}</p>
      <RefusedNotice refused={query.refused} />
      <section className={`card ${styles.head}`} aria-label={words('progressLabel')}>
        <p data-progress="">
          <b>{words('progress', { judged: share.judged, count: share.attributions })}</b>
          {share.disputed > 0 ? ` · ${words('disputed', { count: share.disputed })}` : ''}
        </p>
        <progress
          max={Math.max(1, share.attributions)}
          value={share.judged}
          aria-label={words('progressLabel')}
        />
        <QueueFilter
          stories={stories}
          storyId={storyId}
          outlets={queue.outlets}
          outletId={outletId}
        />
        <SignForm actions={actions} place={{ articleId: '', back }} signed={signed} />
        <p className="small noprint">{words('keys')}</p>
      </section>
      <DoneNotice done={queryWord(query, 'done')} back={back} />
      <JudgeKeys />
      <QueueKeys count={items.length} />
      {items.length === 0 ? <p className="card">{words('nothing')}</p> : null}
      <ol className={styles.queue} start={1}>
        {items.map((item) => (
          <QueueItem
            key={`${item.articleId}-${item.mark.id}`}
            item={item}
            actions={actions}
            back={back}
          />
        ))}
      </ol>
      <PageLinks
        page={queue.page}
        pages={queue.pages}
        hrefOf={(page) => withQuery('/review', { story: storyId, outlet: outletId, page })}
      />
      <PageTerms
        ids={[
          'attribution',
          'claim',
          'strength',
          'anonymous',
          'incidental',
          'engine',
          'confidence',
        ]}
      />
      <p className="small">
        {words('looked', { looked: queue.stories.looked, of: queue.stories.of })}{' '}
        <Link href="/method">{words('howRight')}</Link>
      </p>
    </main>
  )
}
