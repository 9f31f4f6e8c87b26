import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { quotedTag } from '#charts/quoted'
import { passageOf } from '#workflows/view-evidence'
import type { ReviewItem } from '#workflows/view-judgements/judgement-view'
import { Passage } from '../_ui/evidence-drawer'
import type { JudgeActions } from '../_ui/judge/judge-actions'
import { JudgeMark } from '../_ui/judge/judge-mark'
import { withQuery } from '../_ui/read-query'
import { judgementsOnce } from './judgements-once'
import styles from './review.module.css'

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** One mark of the queue: its words, why it is worth a look, and the three answers. */
export async function QueueItem(props: { item: ReviewItem; actions: JudgeActions; back: string }) {
  const { item, actions, back } = props
  const [words, named, format, view] = await Promise.all([
    getTranslations('review'),
    getTranslations('codebook'),
    getFormatter(),
    judgementsOnce(item.articleId),
  ])
  const attribution = view?.reviewed.attributions.find(({ id }) => id === item.mark.id) ?? null
  const passage = view && attribution ? passageOf(view.reviewed, attribution) : null
  const { articleId, mark, moves, reasons, storyId, storyTitle, title, outlet } = item
  const path = `/articles/${encodeURIComponent(articleId)}`
  const isMoved = moves.from.count !== moves.to.count || moves.from.outOf !== moves.to.outOf
  return (
    <li className={`card ${styles.item}`} data-item="" id={`item-${articleId}-${mark.id}`}>
      <p className="small">
        <Link href={`/stories/${storyId}`} lang="en">
          {storyTitle}
        </Link>{' '}
        › {outlet} ›{' '}
        <Link href={`${withQuery(path, { at: mark.id })}#${mark.id}`} lang="en">
          {title}
        </Link>
      </p>
      {passage ? (
        <>
          <Passage passage={passage} articleId={articleId} />
          <p className="small">
            {words.rich('credited', {
              source: passage.sourceLabel,
              category: named(`category.${passage.category}`),
              ...quotedTag,
            })}
            {attribution?.claim
              ? ` · ${words('claim', {
                  kind: named(`claimKind.${attribution.claim.kind}`),
                  strength: attribution.claim.strength,
                })}`
              : null}
          </p>
        </>
      ) : (
        <blockquote lang="en">{item.words}</blockquote>
      )}
      <p className="small">
        {reasons.map((reason) => (
          <span key={reason} className="chip">
            {words(`reasons.${reason}`)}
          </span>
        ))}{' '}
        {words('confidence', { confidence: format.number(item.confidence, twoDigits) })}
        {isMoved
          ? ` · ${words('moves', {
              count: moves.from.count,
              outOf: moves.from.outOf,
              toCount: moves.to.count,
              toOutOf: moves.to.outOf,
            })}`
          : null}
      </p>
      <JudgeMark
        actions={actions}
        place={{ articleId, back }}
        mark={mark}
        what={item.words.slice(0, 60)}
        judged={view?.marks.find(({ of, id }) => of === mark.of && id === mark.id) ?? null}
        judgements={view?.judgements ?? []}
        correctHref={`${withQuery(path, { at: mark.id, correct: mark.id })}#correct`}
      />
    </li>
  )
}
