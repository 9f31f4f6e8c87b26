import { useFormatter, useTranslations } from 'next-intl'
import type { ToldDispute, ToldDisputes } from '#workflows/tell-disputes'
import { useMarkName } from './mark-name'
import styles from './told-disputes.module.css'

/** Accepted disputes of one mark, each with its answer: they stand beside what they are about. */
export function DisputesBeside({ disputes }: { disputes: readonly ToldDispute[] }) {
  if (disputes.length === 0) return null
  return (
    <div className={styles.beside}>
      {disputes.map((dispute) => (
        <OneDispute key={dispute.id} dispute={dispute} />
      ))}
    </div>
  )
}

/** A note as it was sent: as text, its line breaks kept. */
export function OneDispute(props: {
  dispute: ToldDispute
  /** Without what its owner says of it, before it is accepted. */
  isBare?: boolean
}) {
  const { dispute, isBare = false } = props
  const words = useTranslations('dispute')
  const format = useFormatter()
  const { note, proposed, saidBy, answer, correction, receivedAt } = dispute
  const day = format.dateTime(new Date(receivedAt), { dateStyle: 'medium' })
  return (
    <div className={styles.dispute}>
      <p className={styles.who}>
        <b>{words('disputed')}</b>{' '}
        {saidBy === null ? words('unsigned') : words('by', { who: saidBy })} {words('on', { day })}
      </p>
      <p className={styles.note}>{note}</p>
      {proposed === null ? null : (
        <p className={styles.note}>{words('proposed', { words: proposed })}</p>
      )}
      {answer === null || isBare ? null : (
        <p className={styles.note}>
          <b>{words('answer')}:</b> {answer}
        </p>
      )}
      {correction === null || isBare ? null : (
        <p className={styles.note}>
          <b>{words('changed')}:</b> {correction}
        </p>
      )}
      {answer === null && correction === null && !isBare ? (
        <p className={styles.who}>{words('noAnswer')}</p>
      ) : null}
    </div>
  )
}

/** What was disputed, answered and changed, and when: for everyone who has the page. */
export function ChangeLog({ told, isShared }: { told: ToldDisputes; isShared: boolean }) {
  const words = useTranslations('dispute')
  const nameOf = useMarkName()
  const format = useFormatter()
  const { log, declined } = told
  return (
    <section className={`card ${styles.log}`} id="change-log" aria-labelledby="change-log-title">
      <h2 id="change-log-title">{words('logTitle')}</h2>
      {isShared ? <p className="sub">{words('logHelp')}</p> : null}
      {log.length === 0 ? (
        <p>{words('logEmpty')}</p>
      ) : (
        <ol>
          {log.map((line) => (
            <li key={`${line.at} ${line.step} ${nameOf(line.mark)} ${line.words}`}>
              <p className={styles.who}>
                <time dateTime={line.at}>
                  {format.dateTime(new Date(line.at), { dateStyle: 'medium', timeStyle: 'short' })}
                </time>{' '}
                · <b>{words('step', { step: line.step })}</b> · {nameOf(line.mark)}
              </p>
              {line.words === null ? null : <p className={styles.note}>{line.words}</p>}
            </li>
          ))}
        </ol>
      )}
      {declined > 0 ? <p className="small">{words('logDeclined', { count: declined })}</p> : null}
      {isShared && log.length > 0 ? <p className="small">{words('since')}</p> : null}
    </section>
  )
}
