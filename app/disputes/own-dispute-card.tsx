import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { noteLimits } from '#domain/plain-note'
import type { DisputeDesk, OwnDispute } from '#workflows/moderate-disputes'
import { useMarkName } from '../_ui/mark-name'
import { withQuery } from '../_ui/read-query'
import { OneDispute } from '../_ui/told-disputes'
import { moderate } from './actions'
import styles from './disputes.module.css'

/** One dispute with what its owner can do about it; every form works without JavaScript. */
export function OwnDisputeCard({ own, desk }: { own: OwnDispute; desk: DisputeDesk }) {
  const words = useTranslations('dispute')
  const format = useFormatter()
  const name = useMarkName()(own.dispute.mark)
  const { dispute, storyId, story, place } = own
  const isImported = dispute.log.some(({ step }) => step === 'imported')
  return (
    <article className={`card ${styles.own}`} id={dispute.id} aria-label={name}>
      <h2>{name}</h2>
      <p className="small">
        {desk.story ? null : (
          <>
            <Link href={withQuery('/disputes', { story: storyId })}>
              {words('onStory', { story })}
            </Link>{' '}
            ·{' '}
          </>
        )}
        {words('received', {
          day: format.dateTime(new Date(dispute.receivedAt), {
            dateStyle: 'medium',
            timeStyle: 'short',
          }),
        })}
        {isImported ? ` · ${words('imported')}` : null} ·{' '}
        <Link href={place.href} prefetch={false}>
          {words(place.isExact ? 'look' : 'lookStory')}
        </Link>
      </p>
      <OneDispute dispute={dispute} isBare={dispute.state !== 'accepted'} />
      {dispute.reason === null || dispute.state !== 'declined' ? null : (
        <p className={styles.reason}>
          <b>{words('reasonTold', { isPublic: dispute.isReasonPublic ? 'yes' : 'no' })}:</b>{' '}
          {dispute.reason}
        </p>
      )}
      <Answering own={own} desk={desk} />
    </article>
  )
}

function Answering({ own, desk }: { own: OwnDispute; desk: DisputeDesk }) {
  const words = useTranslations('dispute')
  const { dispute } = own
  const step = { own, desk }
  return (
    <div className="noprint">
      <Step {...step} of="answered" most={noteLimits.answer} was={dispute.answer}>
        {words('answerDo')}
      </Step>
      {dispute.state === 'accepted' ? null : (
        <Step {...step} of="accepted">
          {words('accept')}
        </Step>
      )}
      <details>
        <summary>{words('more')}</summary>
        <p className="small">{words('correctHelp')}</p>
        <Step {...step} of="corrected" most={noteLimits.correction} was={dispute.correction}>
          {words('correctDo')}
        </Step>
        <Step {...step} of="declined" most={noteLimits.reason} was={dispute.reason}>
          {words('declineDo')}
        </Step>
      </details>
    </div>
  )
}

function Step(props: {
  own: OwnDispute
  desk: DisputeDesk
  of: 'accepted' | 'answered' | 'corrected' | 'declined'
  most?: number
  was?: string | null
  children: ReactNode
}) {
  const { own, desk, of, most, was, children } = props
  const words = useTranslations('dispute')
  const label = { answered: 'answerLabel', corrected: 'correctLabel', declined: 'declineLabel' }
  return (
    <form action={moderate} className={styles.step}>
      <input type="hidden" name="dispute" value={own.dispute.id} />
      <input type="hidden" name="step" value={of} />
      <input type="hidden" name="story" value={desk.story?.id ?? ''} />
      <input type="hidden" name="state" value={desk.state} />
      {of === 'accepted' || most === undefined ? null : (
        <label>
          {words(label[of] as 'answerLabel', { most })}
          <textarea name="words" rows={2} maxLength={most} required defaultValue={was ?? ''} />
        </label>
      )}
      {of === 'declined' ? (
        <label className={styles.tick}>
          <input type="checkbox" name="public" defaultChecked /> {words('declinePublic')}
        </label>
      ) : null}
      <button className={of === 'answered' ? 'button primary' : 'button'} type="submit">
        {children}
      </button>
      {of === 'accepted' ? <span className="small">{words('acceptHelp')}</span> : null}
    </form>
  )
}
