import { useTranslations } from 'next-intl'
import type { Assertion } from '#domain/attribution'
import { spanText } from '#domain/span'
import type { JudgedArticle } from '#workflows/view-judgements/judgement-view'
import styles from './judge.module.css'
import type { JudgeActions, JudgePlace } from './judge-actions'
import { JudgeForm } from './judge-form'
import { JudgeMark } from './judge-mark'
import { useLabels } from './use-labels'

/** What the outlet states in its own voice, each to be judged like any mark: plain forms, without scripts. */
export function OwnStatements(props: {
  view: JudgedArticle
  statements: readonly Assertion[]
  actions: JudgeActions
  place: JudgePlace
}) {
  const { view, statements, actions, place } = props
  const words = useTranslations('judge')
  if (statements.length === 0) return null
  return (
    <details className={`card ${styles.apart}`} id="own-statements">
      <summary>{words('statements', { count: statements.length })}</summary>
      <p className="small">{words('statementsSub')}</p>
      <ul className={styles.log}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <q lang="en">{spanText(view.machine.text, statement.span)}</q>
            <ClaimOf statement={statement} actions={actions} place={place} />
            <JudgeMark
              actions={actions}
              place={place}
              mark={{ of: 'assertion', id: statement.id }}
              what={spanText(view.machine.text, statement.span).slice(0, 60)}
              judged={
                view.marks.find(({ of, id }) => of === 'assertion' && id === statement.id) ?? null
              }
              judgements={view.judgements}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ClaimOf(props: { statement: Assertion; actions: JudgeActions; place: JudgePlace }) {
  const { statement, actions, place } = props
  const words = useTranslations('correct')
  const { claimKinds, strengths } = useLabels()
  const { kind, strength } = statement.claim
  const mark = { of: 'assertion', id: statement.id } as const
  const choices = [
    { name: 'claimKind', label: words('claimKind'), rows: claimKinds, chosen: kind },
    { name: 'strength', label: words('strength'), rows: strengths, chosen: String(strength) },
  ]
  return (
    <details className="noprint">
      <summary>{words('changeStatement')}</summary>
      <JudgeForm
        actions={actions}
        place={place}
        kind="correct-assertion"
        mark={mark}
        className={styles.editor}
      >
        <input type="hidden" name="was" value={JSON.stringify({ kind, strength })} />
        {choices.map(({ name, label, rows, chosen }) => (
          <label key={name} className={styles.note}>
            {label}
            <select name={name} defaultValue={chosen}>
              {rows.map(({ value, word }) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p>
          <button className="button" type="submit">
            {words('save')}
          </button>
        </p>
      </JudgeForm>
      <JudgeForm actions={actions} place={place} kind="delete" mark={mark}>
        <button className="button" type="submit">
          {words('noStatement')}
        </button>
      </JudgeForm>
    </details>
  )
}
