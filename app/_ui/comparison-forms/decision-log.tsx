import { useTranslations } from 'next-intl'
import type { QuotedDecision } from '#workflows/arrange-comparison/quote-decision'
import { writeDate } from '../write-date'
import styles from './comparison-forms.module.css'
import { DecisionWords } from './decision-words'
import type { ComparisonActions } from './form-parts'

/** One decision that a person took, as the log shows it. */
export interface DecisionRow {
  id: string
  decision: QuotedDecision
  /** Initials, or null. */
  takenBy: string | null
  /** Instants in UTC; `undoneAt` is null while it holds. */
  takenAt: string
  undoneAt: string | null
  /** False while it is taken back, and where its words stand in no text any more. */
  hasEffect: boolean
}

const rowsAtFirst = 12

/** What people decided about this story, the newest first; each can be taken back, and taken again. */
export function DecisionLog(props: { actions: ComparisonActions | null; rows: DecisionRow[] }) {
  const { actions, rows } = props
  const words = useTranslations('comparison')
  if (rows.length === 0) return null
  const ordered = [...rows].sort((a, b) => b.takenAt.localeCompare(a.takenAt))
  const list = (shown: DecisionRow[]) => (
    <ul className={styles.log}>
      {shown.map((row) => (
        <Decision key={row.id} row={row} actions={actions} />
      ))}
    </ul>
  )
  return (
    <section className="card" id="by-hand">
      <h2>{words('decided')}</h2>
      <p className="sub">{words('decidedSub', { count: rows.length })}</p>
      {list(ordered.slice(0, rowsAtFirst))}
      {ordered.length > rowsAtFirst ? (
        <details>
          <summary>{words('otherDecisions', { count: ordered.length - rowsAtFirst })}</summary>
          {list(ordered.slice(rowsAtFirst))}
        </details>
      ) : null}
    </section>
  )
}

function Decision({ row, actions }: { row: DecisionRow; actions: ComparisonActions | null }) {
  const say = useTranslations('comparison')
  const dates = useTranslations('dates')
  const { id, decision, takenBy, takenAt, undoneAt, hasEffect } = row
  const words = <DecisionWords decision={decision} />
  return (
    <li>
      <span>
        {undoneAt === null ? words : <s>{words}</s>}{' '}
        <span className="small">
          {say('atUtc', { when: writeDate(takenAt, dates) })}
          {takenBy ? `, ${takenBy}` : ''}
          {undoneAt === null ? '' : `; ${say('takenBackAt', { when: writeDate(undoneAt, dates) })}`}
        </span>
        {undoneAt === null && !hasEffect ? <span className="small"> {say('noEffect')}</span> : null}
      </span>
      {actions ? (
        <form action={undoneAt === null ? actions.undo : actions.redo} className="noprint">
          <input type="hidden" name="story" value={actions.storyId} />
          <input type="hidden" name="decision" value={id} />
          <button className="button" type="submit">
            {undoneAt === null ? say('undo') : say('redo')}
            <span className="hidden">: {words}</span>
          </button>
        </form>
      ) : null}
    </li>
  )
}
