import { useTranslations } from 'next-intl'
import type { Mark } from '#domain/judgement'
import type { JudgedMark, ShownJudgement } from '#workflows/view-judgements/judgement-view'
import styles from './judge.module.css'
import type { JudgeActions, JudgePlace } from './judge-actions'
import { JudgeForm } from './judge-form'
import { JudgementLine } from './judgement-line'

/**
 * "Is this right?" beside a mark: one press confirms, one opens the note of a dispute, one leads to the
 * editor. What was judged before stands above, each to be taken back.
 */
export function JudgeMark(props: {
  actions: JudgeActions
  place: JudgePlace
  mark: Mark
  /** What the mark says, in a few words, for the names of the buttons. */
  what: string
  judged: JudgedMark | null
  judgements: readonly ShownJudgement[]
  /** Where it is corrected; absent where it cannot be. */
  correctHref?: string
}) {
  const { actions, place, mark, what, judged, judgements, correctHref } = props
  const words = useTranslations('judge')
  const own = judgements.filter(({ id }) => judged?.judgementIds.includes(id))
  const isConfirmed = judged?.state === 'confirmed'
  const hidden = <span className="hidden">: {what}</span>
  return (
    <div className={`${styles.judge} noprint`}>
      {own.map((one) => (
        <JudgementLine key={one.id} judgement={one} actions={actions} place={place} />
      ))}
      <div className={styles.row}>
        <span className={styles.asks}>{words(own.length > 0 ? 'judgeAgain' : 'isThisRight')}</span>
        {isConfirmed ? null : (
          <JudgeForm actions={actions} place={place} kind="confirm" mark={mark}>
            <button className="button" type="submit" data-key="y">
              {words('confirm')}
              {hidden}
            </button>
          </JudgeForm>
        )}
        {correctHref ? (
          <a className="button" href={correctHref} data-key="c">
            {words('correct')}
            {hidden}
          </a>
        ) : null}
        <details className={styles.dispute}>
          <summary className="button" data-key="d">
            {words('dispute')}
            {hidden}
          </summary>
          <JudgeForm
            actions={actions}
            place={place}
            kind="dispute"
            mark={mark}
            className={styles.form}
          >
            <label>
              {words('whatIsWrong')}
              <textarea name="note" required maxLength={500} rows={2} />
            </label>
            <button className="button" type="submit">
              {words('sendDispute')}
            </button>
          </JudgeForm>
        </details>
      </div>
    </div>
  )
}
