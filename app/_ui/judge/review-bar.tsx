import { useTranslations } from 'next-intl'
import type { JudgedArticle } from '#workflows/view-judgements/judgement-view'
import styles from './judge.module.css'
import type { JudgeActions, JudgePlace } from './judge-actions'
import { JudgeForm, PlaceFields } from './judge-form'

/** Where an article stands with people: how much is judged, by whom it is done now, and the last step back. */
export function ReviewBar(props: {
  view: JudgedArticle
  actions: JudgeActions
  place: JudgePlace
  /** Initials of the person at this browser, or ''. */
  signed: string
  addHref: string
}) {
  const { view, actions, place, signed, addHref } = props
  const words = useTranslations('judge')
  const { share, isWhole, undo, redo } = view
  return (
    <section className={`card ${styles.bar}`} aria-labelledby="review-title" id="review">
      <div className={styles.head}>
        <h2 id="review-title">{words('title')}</h2>
        <p className="small" data-share="">
          {words('share', { judged: share.judged, count: share.attributions })}
          {share.disputed > 0 ? ` · ${words('disputed', { count: share.disputed })}` : ''}
          {isWhole ? ` · ${words('whole')}` : ''}
        </p>
      </div>
      <div className={`${styles.row} noprint`}>
        <a className="button" href={addHref}>
          {words('addMissed')}
        </a>
        {isWhole ? null : (
          <JudgeForm actions={actions} place={place} kind="review-article">
            <button className="button" type="submit">
              {words('checkedWhole')}
            </button>
          </JudgeForm>
        )}
        <Turn
          action={actions.undo}
          place={place}
          judgement={undo}
          hotkey="u"
          name={words('undoLast')}
        />
        <Turn action={actions.redo} place={place} judgement={redo} name={words('redoLast')} />
        <SignForm actions={actions} place={place} signed={signed} />
      </div>
      <p className="small noprint">{words('keys')}</p>
    </section>
  )
}

function Turn(props: {
  action: (form: FormData) => Promise<void>
  place: JudgePlace
  judgement: string | null
  hotkey?: string
  name: string
}) {
  const { action, place, judgement, hotkey, name } = props
  if (judgement === null) return null
  return (
    <form action={action}>
      <PlaceFields place={place} />
      <input type="hidden" name="judgement" value={judgement} />
      <button className="button" type="submit" data-key={hotkey}>
        {name}
      </button>
    </form>
  )
}

/** Who judges: a few letters, never a name, kept in this browser. */
export function SignForm(props: { actions: JudgeActions; place: JudgePlace; signed: string }) {
  const { actions, place, signed } = props
  const words = useTranslations('judge')
  return (
    <form action={actions.sign} className={styles.sign}>
      <PlaceFields place={place} />
      <label>
        {words('initials')}
        <input
          name="by"
          maxLength={8}
          size={6}
          defaultValue={signed}
          pattern="[\p{L}.]{1,8}"
          title={words('initialsHelp')}
          autoComplete="off"
        />
      </label>
      <button className="button" type="submit">
        {words('keepInitials')}
      </button>
    </form>
  )
}
