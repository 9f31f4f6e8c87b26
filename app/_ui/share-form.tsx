'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { embeddedCharts, shareDays } from '#domain/share-choices'
import { type SharingState, shareFromForm } from '../stories/[id]/shares/actions'
import styles from './share-form.module.css'

/** The form that makes a link, which works without JavaScript too, and the link it made: shown this once. */
export function ShareForm({ storyId }: { storyId: string }) {
  const words = useTranslations('sharing')
  const [state, submit, isPending] = useActionState(shareFromForm, null)
  return (
    <>
      <form action={submit} className={`card ${styles.form}`}>
        <input type="hidden" name="story" value={storyId} />
        <label>
          {words('holds')}{' '}
          <select name="days" defaultValue="7">
            {shareDays.map((days) => (
              <option key={days} value={days}>
                {words('days', { days })}
              </option>
            ))}
          </select>
        </label>
        <button className="button primary" type="submit" disabled={isPending}>
          {words('make')}
        </button>
        <p className="small">{words('reach')}</p>
      </form>
      <div role="status">{state ? <Answer state={state} storyId={storyId} /> : null}</div>
    </>
  )
}

function Answer({ state, storyId }: { state: NonNullable<SharingState>; storyId: string }) {
  const words = useTranslations('sharing')
  const format = useFormatter()
  if (state.outcome === 'refused') {
    return (
      <p className={`card ${styles.answer}`}>
        {words('refused', { because: state.because.replaceAll('-', '_') })}
      </p>
    )
  }
  const { address, token, expiresAt } = state
  const until = format.dateTime(new Date(expiresAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <section className={`card ${styles.answer}`} id="made">
      <h2>{words('made')}</h2>
      <label>
        {words('link')}
        <input readOnly value={address} name="link" onFocus={(event) => event.target.select()} />
      </label>
      <p>{words('until', { until })}</p>
      <p className={styles.links}>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {words('open')}
        </a>
        <a href={`/print/stories/${storyId}?share=${token}`} rel="noreferrer">
          {words('printQr')}
        </a>
      </p>
      <details>
        <summary>{words('embed')}</summary>
        <p className="small">{words('embedHelp')}</p>
        {embeddedCharts.map((chart) => {
          const title = words('chart', { chart: chart.replaceAll('-', '_') })
          return (
            <label key={chart}>
              {title}
              <textarea
                readOnly
                rows={4}
                value={writeFrame(`${address}/embed/${chart}`, title)}
                onFocus={(event) => event.target.select()}
              />
            </label>
          )
        })}
      </details>
    </section>
  )
}

/** Neither scripts nor forms run in the frame; its own origin is left to it so that its fonts load. */
function writeFrame(address: string, title: string): string {
  return `<iframe src="${address}" title="${title}" width="100%" height="560" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-same-origin allow-popups" style="border:0"></iframe>`
}
