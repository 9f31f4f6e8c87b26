'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { noteLimits, plainNote } from '#domain/plain-note'
import { type DisputeState, disputeFromForm } from '../share/[token]/dispute/[mark]/actions'
import styles from './dispute-form.module.css'

interface Rates {
  addressAnHour: number
  linkADay: number
  waitingForAStory: number
}

/** The form, which works without JavaScript too. Nothing is cut while it is written: the server says what is too long. */
export function DisputeForm(props: { token: string; mark: string; rates: Rates }) {
  const { token, mark, rates } = props
  const words = useTranslations('disputeForm')
  const [state, submit, isPending] = useActionState(disputeFromForm, null)
  const [written, setWritten] = useState<string | null>(null)
  const isTaken = state?.outcome.outcome === 'taken'
  const kept = isTaken ? null : state?.kept
  return (
    <>
      <div role="status">{state ? <Answer state={state} rates={rates} /> : null}</div>
      {isTaken ? null : (
        <form action={submit} className={`card ${styles.form}`}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="mark" value={mark} />
          <label>
            {words('note')}
            <textarea
              name="note"
              rows={6}
              required
              defaultValue={kept?.note}
              aria-describedby="note-help note-left"
              onChange={(event) => setWritten(event.target.value)}
            />
          </label>
          <p className="small" id="note-help">
            {words('noteHelp', { most: noteLimits.note })}
          </p>
          <p className="small" id="note-left" aria-live="polite">
            {written === null ? null : <Left written={written} />}
          </p>
          <label>
            {words('proposed')}
            <input name="proposed" defaultValue={kept?.proposed} maxLength={noteLimits.proposed} />
          </label>
          <label>
            {words('saidBy')}
            <input
              name="saidBy"
              defaultValue={kept?.saidBy}
              maxLength={noteLimits.saidBy}
              aria-describedby="said-by-help"
            />
          </label>
          <p className="small" id="said-by-help">
            {words('saidByHelp', { most: noteLimits.saidBy })}
          </p>
          {/* Nobody sees or reaches it: what fills it in is a program. */}
          <div className={styles.trap} aria-hidden="true">
            <label>
              {words('trap')}
              <input name="website" tabIndex={-1} autoComplete="off" />
            </label>
          </div>
          <button className="button primary" type="submit" disabled={isPending}>
            {words('send')}
          </button>
          <p className="small">
            {words('rates', { address: rates.addressAnHour, link: rates.linkADay })}
          </p>
        </form>
      )}
    </>
  )
}

function Left({ written }: { written: string }) {
  const words = useTranslations('disputeForm')
  const left = noteLimits.note - plainNote(written).length
  return left < 0 ? (
    <b className={styles.over}>{words('over', { over: -left })}</b>
  ) : (
    words('left', { left })
  )
}

function Answer({ state, rates }: { state: NonNullable<DisputeState>; rates: Rates }) {
  const words = useTranslations('disputeForm')
  const { outcome } = state
  const say = () => {
    switch (outcome.outcome) {
      case 'taken':
        return words('taken')
      case 'empty':
        return words('empty')
      case 'too-long':
        return words('tooLong', outcome)
      case 'too-many': {
        const { because, minutes } = outcome
        return words('tooMany', {
          ...{ because, minutes },
          ...{ address: rates.addressAnHour, link: rates.linkADay },
        })
      }
      case 'full':
        return words('full', { waiting: rates.waitingForAStory })
      default:
        return words('gone')
    }
  }
  return <p className="card">{say()}</p>
}
