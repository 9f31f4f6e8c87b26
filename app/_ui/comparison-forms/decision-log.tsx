import { writeDate } from '../write-date'
import styles from './comparison-forms.module.css'
import type { ComparisonActions } from './form-parts'

/** One decision that a person took, as the log shows it. */
export interface DecisionRow {
  id: string
  /** What was decided, in a sentence. */
  words: string
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
      <h2>Decided by hand</h2>
      <p className="sub">
        {rows.length} {rows.length === 1 ? 'decision' : 'decisions'} that no new reading undoes.
      </p>
      {list(ordered.slice(0, rowsAtFirst))}
      {ordered.length > rowsAtFirst ? (
        <details>
          <summary>The other {ordered.length - rowsAtFirst} decisions</summary>
          {list(ordered.slice(rowsAtFirst))}
        </details>
      ) : null}
    </section>
  )
}

function Decision({ row, actions }: { row: DecisionRow; actions: ComparisonActions | null }) {
  const { id, words, takenBy, takenAt, undoneAt, hasEffect } = row
  return (
    <li>
      <span>
        {undoneAt === null ? words : <s>{words}</s>}{' '}
        <span className="small">
          {writeDate(takenAt)} UTC{takenBy ? `, ${takenBy}` : ''}
          {undoneAt === null ? '' : `; taken back ${writeDate(undoneAt)} UTC`}
        </span>
        {undoneAt === null && !hasEffect ? (
          <span className="small">
            {' '}
            It has no effect now: its words stand in no text of the story any more.
          </span>
        ) : null}
      </span>
      {actions ? (
        <form action={undoneAt === null ? actions.undo : actions.redo} className="noprint">
          <input type="hidden" name="story" value={actions.storyId} />
          <input type="hidden" name="decision" value={id} />
          <button className="button" type="submit">
            {undoneAt === null ? 'Undo' : 'Take it again'}
            <span className="hidden">: {words}</span>
          </button>
        </form>
      ) : null}
    </li>
  )
}
