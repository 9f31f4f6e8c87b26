import { useTranslations } from 'next-intl'
import type { ShownJudgement } from '#workflows/view-judgements/judgement-view'
import { writeDate } from '../write-date'
import styles from './judge.module.css'
import type { JudgeActions, JudgePlace } from './judge-actions'
import { PlaceFields } from './judge-form'

/** The sign of what was done: it stands before the words, so that colour is never alone. */
const signs: Partial<Record<ShownJudgement['judgement']['kind'], string>> = {
  confirm: '✓',
  'review-article': '✓',
  dispute: '!',
  delete: '−',
  'add-attribution': '+',
}

/** One judgement: what, who and when, whether it has effect, and its way back. */
export function JudgementLine(props: {
  judgement: ShownJudgement
  actions: JudgeActions | null
  place: JudgePlace
  /** With the words of the mark, where the line stands apart from it. */
  isWithWords?: boolean
}) {
  const { judgement: one, actions, place, isWithWords } = props
  const words = useTranslations('judge')
  const dates = useTranslations('dates')
  const { kind, note } = one.judgement
  const isUndone = one.undoneAt !== null
  const what = words(`done.${kind}`)
  return (
    <div className={styles.line} data-kind={kind} data-undone={isUndone ? '' : undefined}>
      <span>
        <b>
          <span aria-hidden="true">{signs[kind] ?? '✎'}</span> {isUndone ? <s>{what}</s> : what}
        </b>
        {isWithWords && one.words ? (
          <>
            {' '}
            <q lang="en">{one.words}</q>
          </>
        ) : null}
        {note ? <> — {words('noted', { note })}</> : null}{' '}
        <span className="small">
          {words('byAt', {
            by: one.takenBy ?? '',
            hasBy: one.takenBy ? 'yes' : 'no',
            when: writeDate(one.takenAt, dates),
          })}
          {isUndone ? ` · ${words('takenBack', { when: writeDate(one.undoneAt, dates) })}` : ''}
        </span>
        {one.effect === null || one.effect === 'holds' ? null : (
          <span className="chip">{words(`effect.${one.effect}`)}</span>
        )}
      </span>
      {actions ? <Turn judgement={one} actions={actions} place={place} what={what} /> : null}
    </div>
  )
}

function Turn(props: {
  judgement: ShownJudgement
  actions: JudgeActions
  place: JudgePlace
  what: string
}) {
  const { judgement, actions, place, what } = props
  const words = useTranslations('judge')
  const isUndone = judgement.undoneAt !== null
  return (
    <form action={isUndone ? actions.redo : actions.undo} className="noprint">
      <PlaceFields place={place} />
      <input type="hidden" name="judgement" value={judgement.id} />
      <button className="button" type="submit">
        {words(isUndone ? 'redo' : 'undo')}
        <span className="hidden">: {what}</span>
      </button>
    </form>
  )
}
